import { wantedStore } from './wanted.ts';

/*
 * Deleting, for the page and for the worker. It goes on after she has left, as long as there is somebody to do it: what is deleted half
 * is still there.
 */

/** How often a store is emptied before it is given up: something may still be writing into it. */
const TRIES = 5;
/** Milliseconds until all of it is deleted once more. */
const PAUSE = 400;

/** Deletes a store, each entry first: what is deleted with its store stays on the disk, readable, until the browser tidies up. */
export const empty = async (name: string): Promise<void> => {
  // Somebody else may delete too, the page or the worker: what is gone would be made anew, empty, by being opened.
  // left: deleting goes on
  if (!(await caches.has(name))) return;
  // left: deleting goes on
  const cache = await caches.open(name);
  // left: deleting goes on
  let left = await cache.keys();
  for (let tries = 0; left.length > 0; tries += 1) {
    if (tries === TRIES) throw new Error();
    // left: deleting goes on
    await Promise.all(left.map(async (entry) => cache.delete(entry, { ignoreVary: true })));
    // left: deleting goes on
    left = await cache.keys();
  }
  // left: deleting goes on
  await caches.delete(name);
};

/** Takes every worker of the site away but those of one scope. @param scope the whole address of the scope that stays, if one does */
export const unregister = async (scope?: string): Promise<void> => {
  // left: deleting goes on
  const others = (await navigator.serviceWorker.getRegistrations()).filter((one) => one.scope !== scope);
  // left: deleting goes on
  await Promise.all(others.map(async (one) => one.unregister()));
};

/** Deletes the copies of all languages, every entry before its store. @throws when something is left */
export const emptyAll = async (): Promise<void> => {
  const isWanted = (name: string): boolean => name.startsWith(wantedStore(''));
  // left: deleting goes on
  const names = await caches.keys();
  // First that they are wanted: what is still being kept stops at that.
  for (const name of names.sort((a, b) => Number(isWanted(b)) - Number(isWanted(a)))) {
    // left: deleting goes on
    await empty(name);
  }
};

/**
 * Deletes the copies of all languages: every entry, then the stores, then the worker. The worker goes last, since where
 * there is none the exit looks for nothing.
 * @throws when something is left
 */
export const forgetAll = async (): Promise<void> => {
  // left: deleting goes on
  await emptyAll();
  // left: deleting goes on
  await unregister();
  // left: deleting goes on
  if ((await caches.keys()).length > 0) throw new Error();
};

/**
 * Deletes until nothing is left: something may still be written meanwhile.
 * @param work what deletes; it throws while something is left
 * @throws when something is left after five times, two seconds later
 */
export const persistently = async (work: () => Promise<void>): Promise<void> => {
  for (let tries = 1; ; tries += 1) {
    try {
      // left: deleting goes on
      await work();
      return;
    } catch (reason) {
      if (tries === TRIES) throw reason;
      // left: deleting goes on
      await new Promise((resolve) => {
        // left: deleting goes on
        setTimeout(resolve, PAUSE);
      });
    }
  }
};
