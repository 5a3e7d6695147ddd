import { posix } from 'node:path';
import { HELP_LANGUAGES } from '#/domain/help-languages.ts';
import { LOCALES } from '#/domain/locale.ts';
import { isUnmeant } from '#/domain/unmeant-files.ts';
import type { Place } from '#/kinds/declaration.ts';
import { KINDS } from '#/kinds/index.ts';
import { problem, type Problem } from '../read/problem.ts';
import { LOCK_FILE } from '../number-lock/lock.ts';
import { isNoText } from './media-files.ts';
import { PROMISES_FILE } from './promise-file.ts';
import { SENTENCES_READ } from './unread-sentences.ts';
import type { ContentFiles } from '../read/read-content.ts';
import { entriesUnder } from '../read/list-folder.ts';

const AT: readonly Place[] = Object.values(KINDS).map(({ at }) => at);

/** Where the words of a country stand in the languages of the help pages alone. */
const HELP_FOLDERS = HELP_LANGUAGES.map(({ code }) => `${KINDS.hotlines.at.folder}/${code}`);

/** Where files of each kind stand, by their folder in `content`, and how their names end, the usual one first. */
const PLACES = new Map(
  AT.flatMap((at): [string, { folders: string[]; endings: readonly string[] }][] => {
    if ('texts' in at) return [[at.texts, { folders: LOCALES.map((locale) => `${at.texts}/${locale}`), endings: at.endings }]];
    if (!('folder' in at)) return [];
    const { folder } = at;
    return [[folder, { folders: [folder, ...HELP_FOLDERS.filter((other) => other.startsWith(`${folder}/`))], endings: ['.yaml'] }]];
  }).map(([folder, place]) => [folder.replace('content/', ''), place]),
);

/** The files that hold all entries of a kind, or are one thing. */
const SINGLE_FILES = AT.flatMap((at) => ('entries' in at ? [at.entries] : 'file' in at ? [at.file] : []));

/** Files that staff put where nothing reads them, or under a name that nothing reads: they would be missed without a word. */
export const checkUnread = ({ root }: ContentFiles): Problem[] => {
  return entriesUnder(root, 'content')
    .flatMap(({ file, kind }) => ((kind === 'file' || kind === 'link') && !isUnmeant(posix.basename(file)) ? [file] : []))
    .filter(
      (file) =>
        !file.includes('/.') &&
        !isNoText(file) &&
        !file.startsWith('content/media/') &&
        ![...SINGLE_FILES, PROMISES_FILE, SENTENCES_READ, LOCK_FILE].includes(file),
    )
    .sort()
    .flatMap((file) => {
      const [, kind = '', ...rest] = file.split('/');
      const place = rest.length > 0 ? PLACES.get(kind) : undefined;
      if (!place) return [problem(file, '', 'fileElsewhere', { folders: [...PLACES.keys()].join(', ') })];
      const { folders, endings } = place;
      const [usual = ''] = endings;
      const isRead = folders.includes(file.slice(0, file.lastIndexOf('/'))) && endings.some((ending) => file.endsWith(ending));
      if (isRead && usual === '.mdx' && !file.endsWith(usual)) return [problem(file, '', 'storyEnding')];
      return isRead ? [] : [problem(file, '', 'fileNotRead', { folders: folders.join(', '), ending: usual })];
    });
};
