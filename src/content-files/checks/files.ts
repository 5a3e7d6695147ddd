import { join } from 'node:path';
import { mayRun } from './drawings.ts';
import { problem, type Problem } from '../read/problem.ts';
import { rawFiles, type RawFile } from '../read/raw-files.ts';
import type { ContentFiles } from '../read/read-content.ts';
import { bytesOf, entriesUnder, type Entry } from '../read/walk.ts';

/** The lines that a program for versions leaves where two people changed the same words. */
const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?$/m;
// Signs that turn the direction of what follows, have no width, or are no text; a joiner may stand in an emoji.
const UNSEEN =
  /[\u202A-\u202E\u2066-\u2069\u200B\u200C\u200E\u200F\u2060\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]|(?!^)\uFEFF|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D/u;
/** Letters with an accent that were read in a wrong encoding and saved like that. */
const MOJIBAKE = /Ã[\u0080-\u00BF]|Â[\u00A0-\u00BF]|â€/;

const rowAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

const inText = ({ file, text }: RawFile): Problem[] => {
  const conflict = CONFLICT.exec(text);
  const unseen = UNSEEN.exec(text);
  const mojibake = MOJIBAKE.exec(text);
  return [
    ...(conflict ? [problem(file, '', 'conflictMark', { row: rowAt(text, conflict.index) })] : []),
    ...(unseen
      ? [
          problem(file, '', 'unseenSign', {
            row: rowAt(text, unseen.index),
            code: `U+${(unseen[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
          }),
        ]
      : []),
    ...(mojibake ? [problem(file, '', 'mojibake', { row: rowAt(text, mojibake.index), found: mojibake[0] })] : []),
  ];
};

/** What no file may be: a link to something else, a folder that is named like a file, what cannot be read, a drawing that runs something. */
const inFolder = (root: string, { file, kind }: Entry): Problem[] => {
  if (kind === 'link') return [problem(file, '', 'fileLink')];
  if (kind === 'closed' || (kind === 'folder' && /\.(?:mdx?|ya?ml|json)$/.test(file))) return [problem(file, '', 'fileUnreadable')];
  if (kind === 'folder' || !/\.svgz?$/i.test(file)) return [];
  const bytes = bytesOf(join(root, file));
  return !bytes ? [problem(file, '', 'fileUnreadable')] : mayRun(bytes) ? [problem(file, '', 'svgRuns')] : [];
};

/** Files that are none, or hold what nobody meant to publish. */
export const checkFiles = ({ root }: ContentFiles): Problem[] => [
  ...['content', 'locales', 'public'].flatMap((folder) => entriesUnder(root, folder)).flatMap((entry) => inFolder(root, entry)),
  ...rawFiles(root).flatMap(inText),
];
