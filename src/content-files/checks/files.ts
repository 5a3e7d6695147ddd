import { isUtf8 } from 'node:buffer';
import { join } from 'node:path';
import { mayRun } from './drawings.ts';
import { problem, type Problem } from '../read/problem.ts';
import { rawFiles, type RawFile } from '../read/raw-files.ts';
import type { ContentFiles } from '../read/read-content.ts';
import { codeOf, unseenIn } from '../read/unseen.ts';
import { bytesOf, entriesUnder, type Entry } from '../read/list-folder.ts';

/** The lines that a program for versions leaves where two people changed the same words. */
const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?$/m;
/** Letters with an accent that were read in a wrong encoding and saved like that. */
const MOJIBAKE = /Ã[\u0080-\u00BF]|Â[\u00A0-\u00BF]|â(?:€|\u0080)/;
/** Signs that only a font of Word's own has: the others show a box (Unicode's private use). */
const PRIVATE = /\p{Co}/u;
/** Letters made for formulas, which WhatsApp and networks offer as decoration; letters below a heap of accents. */
const FANCY = /[\u{1D400}-\u{1D7FF}\u24B6-\u24E9\u{1F130}-\u{1F189}]{2,}|\p{L}\p{M}{3,}/u;
/** A word of Latin letters and others that look like them. */
const MIXED =
  /[\p{L}\p{M}]{0,20}(?:\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin})[\p{L}\p{M}]{0,20}/u;
/** Stands where a letter was lost. */
const LOST = '\uFFFD';

const rowAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

const inText = (root: string, { file, text }: RawFile): Problem[] => {
  // One that is saved in another way is told of as that: its letters only seem to be lost or hidden.
  if (text.includes(LOST) && !isUtf8(bytesOf(join(root, file)) ?? Buffer.from(''))) return [];
  const conflict = CONFLICT.exec(text);
  const mojibake = MOJIBAKE.exec(text);
  const found = unseenIn(text);
  // Letters that were saved wrong may hold such signs.
  const unseen = found && mojibake && rowAt(text, found.index) === rowAt(text, mojibake.index) ? undefined : found;
  const letters = (
    [
      ['fancyLetters', FANCY],
      ['mixedLetters', MIXED],
    ] as const
  ).flatMap(([key, pattern]) => {
    const match = pattern.exec(text);
    return match ? [problem(file, '', key, { row: rowAt(text, match.index), found: match[0] })] : [];
  });
  const own = PRIVATE.exec(text);
  return [
    ...letters,
    ...(own ? [problem(file, '', 'privateSign', { row: rowAt(text, own.index), code: codeOf(own[0]) })] : []),
    ...(text.includes(LOST) ? [problem(file, '', 'letterLost', { row: rowAt(text, text.indexOf(LOST)) })] : []),
    ...(conflict ? [problem(file, '', 'conflictMark', { row: rowAt(text, conflict.index) })] : []),
    ...(unseen
      ? [
          problem(file, '', 'unseenSign', {
            row: rowAt(text, unseen.index),
            code: codeOf(unseen.sign),
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
  ...rawFiles(root).flatMap((file) => inText(root, file)),
];
