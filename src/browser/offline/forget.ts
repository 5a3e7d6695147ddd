/** How often a store is emptied before it is given up: something may still be writing into it. */
const TRIES = 5;

/** Deletes a store, each entry first: what is deleted with its store stays on the disk, readable, until the browser tidies up. */
export const empty = async (name: string): Promise<void> => {
  const cache = await caches.open(name);
  let left = await cache.keys();
  for (let tries = 0; left.length > 0; tries += 1) {
    if (tries === TRIES) throw new Error(`the store ${name} does not become empty`);
    await Promise.all(left.map(async (entry) => cache.delete(entry, { ignoreVary: true })));
    left = await cache.keys();
  }
  await caches.delete(name);
};

/** Takes every worker of the site away but those of one scope. @param scope the whole address of the scope that stays, if one does */
export const unregister = async (scope?: string): Promise<void> => {
  const others = (await navigator.serviceWorker.getRegistrations()).filter((one) => one.scope !== scope);
  await Promise.all(others.map(async (one) => one.unregister()));
};

/** Deletes the copies of all languages, every entry before its store. @throws when something is left */
export const emptyAll = async (): Promise<void> => {
  for (const name of await caches.keys()) await empty(name);
};

/**
 * Deletes the copies of all languages: every entry, then the stores, then the worker. The worker goes last, since where
 * there is none the exit looks for nothing.
 * @throws when something is left
 */
export const forgetAll = async (): Promise<void> => {
  await emptyAll();
  await unregister();
  if ((await caches.keys()).length > 0) throw new Error('a store is left');
};
