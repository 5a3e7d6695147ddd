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

/** What the editor calls the place where it keeps things. */
const PLACES = /^gitea:/;

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

const forgetIn = async (place: string, there: There): Promise<void> => {
  const database = await done(indexedDB.open(place));
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

/** Deletes what the editor keeps of what is no longer there. Where the desk was stopped nothing is known, and all stays. */
export const forgetGone = async (): Promise<void> => {
  const [, word = ''] = location.pathname.split('/');
  const response = await fetch(`/${word}/desk/there.json`);
  if (!response.ok) return;
  const there = (await response.json()) as There;
  const places = (await indexedDB.databases()).flatMap(({ name = '' }) => (PLACES.test(name) ? [name] : []));
  await Promise.all(places.map((place) => forgetIn(place, there)));
};
