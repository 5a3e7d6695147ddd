import { posix } from 'node:path';
import { HELP_LANGUAGES } from '#/domain/help-languages.ts';
import { LOCALES } from '#/domain/locale.ts';
import { isUnmeant } from '#/domain/unmeant-files.ts';
import { KINDS } from '#/kinds/index.ts';
import { problem, type Problem } from '../read/problem.ts';
import { LOCK_FILE } from '../number-lock/lock.ts';
import { isNoText } from './media-files.ts';
import { PROMISES_FILE } from './promise-file.ts';
import { SENTENCES_READ } from './unread-sentences.ts';
import { TEXT_KINDS, type ContentFiles } from '../read/read-content.ts';
import { entriesUnder } from '../read/walk.ts';

/** Where files of each kind stand, and how their names end, the usual one first; media may be anything, at any depth. */
const PLACES: Readonly<Record<string, { folders: string[]; endings: string[] }>> = {
  ...Object.fromEntries(
    TEXT_KINDS.map((kind) => [
      kind,
      {
        folders: LOCALES.map((locale) => `content/${kind}/${locale}`),
        endings: kind === 'scenarios' ? ['.md'] : kind === 'stories' ? ['.mdx', '.md'] : ['.md', '.mdx'],
      },
    ]),
  ),
  ...Object.fromEntries(
    Object.values(KINDS).flatMap(({ at }) =>
      'folder' in at ? [[at.folder.replace('content/', ''), { folders: [at.folder], endings: ['.yaml'] }]] : [],
    ),
  ),
  hotlines: { folders: ['content/hotlines', ...HELP_LANGUAGES.map(({ code }) => `content/hotlines/${code}`)], endings: ['.yaml'] },
};

/** The files that hold all entries of a kind, or are one thing. */
const SINGLE_FILES: readonly string[] = Object.values(KINDS).flatMap(({ at }) => ('entries' in at ? [at.entries] : 'file' in at ? [at.file] : []));

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
      const place = rest.length > 0 ? PLACES[kind] : undefined;
      if (!place) return [problem(file, '', 'fileElsewhere', { folders: Object.keys(PLACES).join(', ') })];
      const { folders, endings } = place;
      const isRead = folders.includes(file.slice(0, file.lastIndexOf('/'))) && endings.some((ending) => file.endsWith(ending));
      if (isRead && kind === 'stories' && file.endsWith('.md')) return [problem(file, '', 'storyEnding')];
      return isRead ? [] : [problem(file, '', 'fileNotRead', { folders: folders.join(', '), ending: endings[0] ?? '' })];
    });
};
