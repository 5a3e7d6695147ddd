import type { HelpLocale } from '#/domain/locale.ts';
import { unregister } from './forget.ts';
import { wantedStore } from './wanted.ts';

/** How long the host may take to answer at all, and the worker to fill a copy, in milliseconds. A browser ends a worker after five minutes. */
const PATIENCE = { host: 15_000, worker: 300_000 };

/** Some work's outcome; a failure if it takes too long, or is called off. @param time in milliseconds */
const within = async <Value>(time: number, work: Promise<Value>, calledOff?: AbortSignal): Promise<Value> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('took too long')), time);
      calledOff?.addEventListener('abort', () => reject(new Error('was called off')));
    }),
  ]);

/** Resolves when a worker that was being installed has taken over, or has failed to. */
const settled = async (worker: ServiceWorker): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (worker.state === 'activated' || worker.state === 'redundant') resolve();
    };
    worker.addEventListener('statechange', look);
    look();
  });

/** The worker of the site as it is published now, registered if it was not; older ones, of a part of the site each, go. */
const currentWorker = async (script: string): Promise<ServiceWorker> => {
  const before = (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope);
  const registration = await navigator.serviceWorker.register(script, { updateViaCache: 'none' });
  await unregister(registration.scope);
  // One that was there may be of an earlier build, and know other pages.
  if (before.includes(registration.scope)) await registration.update();
  const coming = registration.installing ?? registration.waiting;
  if (coming) await settled(coming);
  if (!registration.active) throw new Error('no worker');
  return registration.active;
};

/** Has the worker fill a language's copy. */
const filled = async (worker: ServiceWorker, locale: HelpLocale): Promise<void> =>
  new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }) => {
      port1.close();
      if (data === true) resolve();
      else reject(new Error('not kept'));
    });
    port1.start();
    worker.addEventListener('statechange', () => {
      if (worker.state === 'redundant') reject(new Error('a newer worker took over'));
    });
    worker.postMessage(locale, [port2]);
  });

/**
 * Keeps the pages with numbers of one language.
 * @param script the worker's address
 * @param calledOff says that she has tapped "delete" meanwhile
 * @throws when the copy is not there whole; nothing of it is left then, nor a worker that has nothing to answer with
 */
export const keepCopy = async (script: string, locale: HelpLocale, calledOff: AbortSignal): Promise<void> => {
  try {
    // Asked first, so that nothing is registered on a dead line.
    const answer = await within(PATIENCE.host, fetch(script, { cache: 'no-store', signal: calledOff }));
    if (!answer.ok) throw new Error('no answer');
    const worker = await within(PATIENCE.worker, currentWorker(script));
    if (calledOff.aborted) throw new Error('was called off');
    await caches.open(wantedStore(locale));
    await within(PATIENCE.worker, filled(worker, locale), calledOff);
    // Another tab may have deleted all of it.
    if (!(await navigator.serviceWorker.getRegistration(script))) throw new Error('the worker is gone');
  } catch (reason) {
    const registered = (await navigator.serviceWorker.getRegistrations()).length > 0;
    if (registered && (await caches.keys()).length === 0) await unregister();
    throw reason;
  }
};
