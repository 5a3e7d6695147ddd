import { later, stillHere } from '#/browser/quick-exit/has-left.ts';
import { forgetAll, persistently, unregister } from './forget.ts';
import { wantedStore } from './wanted.ts';

// Failures have no words, here and in forget.ts: each is caught, and the page says in its own that it did not work. Pages with numbers count every byte.

/** How long the host may take to answer at all, and the worker to fill a copy, in milliseconds. A browser ends a worker after five minutes. */
const PATIENCE = { host: 15_000, worker: 300_000 };

/** Some work's outcome; a failure if it takes too long, or is called off. @param time in milliseconds */
const within = async <Value>(time: number, work: Promise<Value>, calledOff?: AbortSignal): Promise<Value> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => {
      later(() => reject(new Error()), time);
      calledOff?.addEventListener('abort', () => reject(new Error()));
    }),
  ]);

/** Resolves when a worker that was being installed has taken over, or has failed to. */
const settled = async (worker: ServiceWorker): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (worker.state === 'activated' || worker.state === 'redundant') resolve();
    };
    // left: what waits for it asks
    worker.addEventListener('statechange', look);
    look();
  });

/** What was last begun that leaves something in the browser; nothing while nothing has been. */
let begun: Promise<unknown> | undefined;
const begin = <Outcome>(step: Promise<Outcome>): Promise<Outcome> => {
  begun = step;
  return step;
};

/** The worker of the site as it is published now is registered, if it was not; older ones, of a part of the site each, go. */
const registered = async (script: string): Promise<ServiceWorkerRegistration> => {
  const before = (await stillHere(navigator.serviceWorker.getRegistrations())).map(({ scope }) => scope);
  const registration = await stillHere(begin(navigator.serviceWorker.register(script, { updateViaCache: 'none' })));
  await stillHere(unregister(registration.scope));
  // One that was there may be of an earlier build, and know other pages.
  if (before.includes(registration.scope)) await stillHere(begin(registration.update()));
  return registration;
};

/** The worker of a registration, when it has taken over. */
const currentWorker = async (registration: ServiceWorkerRegistration): Promise<ServiceWorker> => {
  const coming = registration.installing ?? registration.waiting;
  if (coming) await stillHere(settled(coming));
  if (!registration.active) throw new Error();
  return registration.active;
};

/** Has the worker keep a part. @returns whether it did; where not, it has taken back what it began */
const filled = async (worker: ServiceWorker, part: string): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    // left: what waits for it asks
    port1.addEventListener('message', ({ data }) => {
      port1.close();
      resolve(data === true);
    });
    port1.start();
    // left: what waits for it asks
    worker.addEventListener('statechange', () => {
      if (worker.state === 'redundant') reject(new Error());
    });
    worker.postMessage(part, [port2]);
  });

/** Where keeping failed: what had been kept before stays, and nothing else does. @param made the parts that were not wanted before, if the worker did not take them back */
const tidy = async (made: readonly string[]): Promise<void> => {
  for (const part of made) await stillHere(caches.delete(wantedStore(part)));
  const isThere = (await stillHere(navigator.serviceWorker.getRegistrations())).length > 0;
  if (isThere && (await stillHere(caches.keys())).length === 0) await stillHere(unregister());
};

/**
 * Keeps a part, and what is kept with it (copies.ts).
 * @param script the worker's address
 * @param parts the part, and behind it what is kept with it
 * @param calledOff says that she has tapped "delete" meanwhile, or left
 * @throws when the copy is not there whole; nothing of it is left then, nor a worker that has nothing to answer with. Where she has left
 * it ends neither so nor so.
 */
export const keepCopy = async (script: string, parts: readonly [asked: string, ...beside: string[]], calledOff: AbortSignal): Promise<void> => {
  begun = undefined;
  // Asked first, so that nothing is registered on a dead line.
  const answer = await stillHere(within(PATIENCE.host, fetch(script, { cache: 'no-store', signal: calledOff })));
  if (!answer.ok) throw new Error();
  let made: string[] = [];
  try {
    const registration = await stillHere(within(PATIENCE.worker, registered(script)));
    // As soon as there is a worker and not before it: a store without a worker would be found by nobody, and a worker that finds nothing
    // wanted for a while is not installed, when the page that registered it has long been left.
    for (const part of parts) {
      if (!(await stillHere(caches.has(wantedStore(part))))) made.push(part);
      await stillHere(begin(caches.open(wantedStore(part))));
    }
    const worker = await stillHere(within(PATIENCE.worker, currentWorker(registration)));
    // Where it was called off all of it is deleted in any case.
    if (calledOff.aborted || !(await stillHere(within(PATIENCE.worker, filled(worker, parts[0]), calledOff)))) {
      made = [];
      throw new Error();
    }
    // Another tab may have deleted all of it.
    if (!(await stillHere(navigator.serviceWorker.getRegistration(script)))) throw new Error();
  } catch (reason) {
    await stillHere(tidy(made));
    throw reason;
  }
};

/**
 * She has left while something was being kept: takes back what was begun, as long as this page is still there. Whatever of it comes after the
 * page is taken back by the worker, which finds nothing wanted.
 * @param parts what was to be kept
 */
export const takeBack = async (parts: readonly string[]): Promise<void> => {
  const step = begun;
  // Where nothing was begun the browser's stores are not even looked into: that leaves a trace of its own.
  if (!step) return;
  // Asked for in the exit's own moment.
  const unwanted = parts.map(async (part) => caches.delete(wantedStore(part)));
  // left: deleting goes on
  await Promise.allSettled([...unwanted, step, forgetAll()]);
  // left: what came of that step is deleted too
  await persistently(forgetAll).catch(() => undefined);
};
