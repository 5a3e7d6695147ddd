import { REPOSITORY } from '../editor-api.ts';

/*
 * The editor keeps in this browser what it read, small pictures of photographs, and what was typed and not saved. What is no longer in the folder,
 * taken down here or by a colleague, and what a text said before it was changed, goes from there whenever a page of the desk is opened.
 */

/** What the desk says is there. */
export interface There {
  /** The path of each file, and what it holds as one word. */
  files: Readonly<Record<string, string>>;
  /** The kinds whose texts have a file each: of the others one file that cannot be read would hide them all. */
  kinds: readonly string[];
}

/** What the editor calls the place where it keeps things: the service that the desk answers as, and its repository there. */
const PLACE = `gitea:${REPOSITORY}`;

const done = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('indexedDB'));
  });

const nameOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.[a-z]+$/, '');

/**
 * Whether what was typed and not saved belongs to a text that is there no longer. One that was never saved has no name yet, and stays.
 * @param key the editor's: the kind, and the name of the text's file
 */
export const isDraftOfGone = (key: unknown, { files, kinds }: There): boolean => {
  const [kind, name] = Array.isArray(key) ? (key as unknown[]) : [];
  if (typeof kind !== 'string' || typeof name !== 'string' || name === '' || !kinds.includes(kind)) return false;
  return !Object.keys(files).some((path) => nameOf(path) === nameOf(name));
};

/** Whether a file is there no longer as the editor keeps it. @param kept what it keeps of the file */
export const isFileOfBefore = (path: unknown, kept: unknown, { files }: There): boolean =>
  typeof path !== 'string' || typeof kept !== 'object' || kept === null || !('sha' in kept) || files[path] !== kept.sha;

/** What the editor keeps here; nothing where it was never opened. Firefox before 126 does not say which places there are. */
const opened = (): Promise<IDBDatabase | undefined> => {
  const opening = indexedDB.open(PLACE);
  // It was not there, and must not be made.
  opening.onupgradeneeded = () => opening.transaction?.abort();
  return new Promise((resolve) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => resolve(undefined);
  });
};

const forget = async (there: There): Promise<void> => {
  const database = await opened();
  if (!database) return;
  // The editor asks for a place of its own to keep something new, and waits for whoever has this open.
  database.onversionchange = () => database.close();
  const shas = new Set(Object.values(there.files));
  const stale: Readonly<Record<string, (key: unknown, kept: unknown) => boolean>> = {
    'file-cache': (key, kept) => isFileOfBefore(key, kept, there),
    'draft-backups': (key) => isDraftOfGone(key, there),
    'asset-thumbnails': (key) => typeof key !== 'string' || !shas.has(key),
    'asset-hashes': (key) => typeof key !== 'string' || !shas.has(key),
  };
  try {
    for (const [name, isStale] of Object.entries(stale)) {
      if (!database.objectStoreNames.contains(name)) continue;
      const store = database.transaction(name, 'readwrite').objectStore(name);
      const [keys, kept] = await Promise.all([done(store.getAllKeys()), done<unknown[]>(store.getAll())]);
      await Promise.all(keys.flatMap((key, index) => (isStale(key, kept[index]) ? [done(store.delete(key))] : [])));
    }
  } finally {
    database.close();
  }
};

/** Deletes what the editor keeps of what is no longer there. Nothing waits for it. */
export const forgetGone = async (): Promise<void> => {
  const [, word = ''] = location.pathname.split('/');
  try {
    const response = await fetch(`/${word}/desk/there.json`);
    if (response.ok) await forget((await response.json()) as There);
  } catch {
    // Where the desk was stopped nothing is known, and all stays; a browser that keeps nothing has nothing to forget.
  }
};
