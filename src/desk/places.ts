import { posix } from 'node:path';
import { KINDS } from '#/kinds/index.ts';
import { LOCALES, isLocale } from '#/domain/locale.ts';
import { EDITED_KINDS, type EditedKind } from './edited-kinds.ts';

/** What a path of the editor is: a file of a kind, an entry of a file, or a picture. */
export type DeskPlace =
  | { what: 'file'; kind: EditedKind; file: string }
  | { what: 'entry'; kind: EditedKind; file: string; name: string }
  | { what: 'picture'; file: string };

/** Where pictures of texts stand. */
export const MEDIA = 'content/media';

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The folder in which the editor has a file for each entry of a file. */
const folderOf = (entries: string): string => entries.replace(/\.yaml$/, '');

const placeIn = (kind: EditedKind, path: string): DeskPlace | undefined => {
  const { at } = KINDS[kind];
  const [folder, name, ending] = [posix.dirname(path), posix.basename(path, posix.extname(path)), posix.extname(path)];
  if ('file' in at) return path === at.file ? { what: 'file', kind, file: path } : undefined;
  if ('entries' in at)
    return folder === folderOf(at.entries) && ending === '.yaml' && NAME.test(name) ? { what: 'entry', kind, file: at.entries, name } : undefined;
  if ('folder' in at) return folder === at.folder && ending === '.yaml' && NAME.test(name) ? { what: 'file', kind, file: path } : undefined;
  const isIts = posix.dirname(folder) === at.texts && isLocale(posix.basename(folder)) && at.endings.some((one) => one === ending) && NAME.test(name);
  return isIts ? { what: 'file', kind, file: path } : undefined;
};

/** What a path of the editor is; nothing where it is none that the desk reads or writes, however it is spelt. */
export const placeOf = (path: string): DeskPlace | undefined => {
  // One way to write each path: nothing that leads up, out, or to a name that this computer reads otherwise.
  if (path !== posix.normalize(path) || path.startsWith('/') || path.startsWith('..') || /[\\:\0]/.test(path)) return undefined;
  if (path.startsWith(`${MEDIA}/`))
    return /^[\w.-]+(?:\/[\w.-]+)*$/.test(path.slice(MEDIA.length + 1)) && !/(?:^|\/)\./.test(path) ? { what: 'picture', file: path } : undefined;
  return EDITED_KINDS.map((kind) => placeIn(kind, path)).find((place) => place !== undefined);
};

/** The folders and files of the project in which what the desk edits stands. */
export const deskRoots = (): { folders: string[]; entries: { kind: EditedKind; file: string; folder: string }[]; files: string[] } => ({
  folders: EDITED_KINDS.flatMap((kind) => {
    const { at } = KINDS[kind];
    return 'texts' in at ? LOCALES.map((locale) => `${at.texts}/${locale}`) : 'folder' in at ? [at.folder] : [];
  }),
  entries: EDITED_KINDS.flatMap((kind) => {
    const { at } = KINDS[kind];
    return 'entries' in at ? [{ kind, file: at.entries, folder: folderOf(at.entries) }] : [];
  }),
  files: EDITED_KINDS.flatMap((kind) => {
    const { at } = KINDS[kind];
    return 'file' in at ? [at.file] : [];
  }),
});
