import { FORGET, isPage } from '#/domain/discreet.ts';
import { HELP_LOCALES, type HelpLocale } from '#/domain/locale.ts';
import { answered, dated, newest } from './answer.ts';
import { copyIn, fromCopy, isAnyWanted, keep, keepAsked, keptParts, PARTS, removeOlder, stop } from './copies.ts';
import { emptyAll, persistently } from './forget.ts';

/*
 * The worker that keeps the pages with numbers, and all guides or all walks, only where a visitor asked for it and only in the languages
 * that she asked for. It answers for those pages, what they need, and the addresses that people know by heart; without a network also for
 * what lies right below one of them and is in no copy, as the page from which a country's numbers are taken along: with the page above.
 * Every other request is left to the browser.
 */
/** How often a worker that is being installed looks whether anything is wanted, and milliseconds between: five seconds, for a slow phone. */
const LOOKS = 25;
const PAUSE = 200;

declare const KNOWN: Readonly<Record<string, HelpLocale>>;

interface ExtendableEvent {
  waitUntil: (work: Promise<unknown>) => void;
}
// Only what is used here: the types of a worker and of a page cannot be loaded together.
interface WorkerScope {
  addEventListener: ((type: 'install' | 'activate', listener: (event: ExtendableEvent) => void) => void) &
    ((type: 'message', listener: (event: ExtendableEvent & { data: unknown; ports: readonly MessagePort[] }) => void) => void) &
    ((type: 'fetch', listener: (event: { request: Request; respondWith: (response: Promise<Response>) => void }) => void) => void);
  skipWaiting: () => Promise<void>;
  clients: { claim: () => Promise<void> };
  location: Location;
  registration: { unregister: () => Promise<boolean> };
}
const worker = self as unknown as WorkerScope;

/** What is kept; nothing while that is not known yet. Whoever asks for a page does not wait for it: the browser wants to know at once. */
let kept: readonly string[] | undefined;
const look = async (): Promise<void> => {
  kept = await keptParts().catch(() => undefined);
};
void look();

// Whoever registers a worker says at once what is wanted, or has left meanwhile: nobody else would take it away then, and a worker that
// cannot be installed goes by itself. Not looked for later: what is opened waits for a worker that takes over.
// A newer build: it takes over when the new copy of every kept part is whole. Until then the older one answers.
const install = async (): Promise<void> => {
  for (let looks = 0; !(await isAnyWanted()); looks += 1) {
    if (looks === LOOKS) throw new Error('nothing is wanted');
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  for (const part of await keptParts()) await keep(part);
  await worker.skipWaiting();
};

worker.addEventListener('install', (event) => event.waitUntil(install()));

// She may have left while it was being installed, when the exit had nobody to tell.
const activate = async (): Promise<void> => {
  await removeOlder();
  if (await isAnyWanted()) await worker.clients.claim();
  else await worker.registration.unregister();
};

worker.addEventListener('activate', (event) => event.waitUntil(activate()));

const forget = async (): Promise<void> => {
  await emptyAll();
  // What was being stored at that moment has stopped, and goes too.
  await stop();
  await emptyAll();
  await worker.registration.unregister();
  // A page that was deleting too may have opened a store after that, and is gone before it could delete it.
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  await emptyAll();
};

worker.addEventListener('message', (event) => {
  // From "Leave now": the page that asks will not be there to see it done.
  if (event.data === FORGET) event.waitUntil(persistently(forget));
  const part = PARTS.find((one) => one === event.data);
  if (part === undefined) return;
  const tell = async (isKept: boolean): Promise<void> => {
    await look();
    event.ports[0]?.postMessage(isKept);
  };
  event.waitUntil(
    keepAsked(part).then(
      () => tell(true),
      () => tell(false),
    ),
  );
});

/** The first of some parts that has a file in its copy. */
const firstOf = async (order: readonly string[], pathIn: (part: string) => string): Promise<{ copy: Response; locale: HelpLocale } | undefined> => {
  for (const part of order) {
    const copy = await fromCopy(part, pathIn(part));
    if (copy) return { copy, locale: copyIn(part).locale };
  }
  return undefined;
};

/** A page out of the first of some parts that has it, which says that it is a copy. */
const pageOf = async (order: readonly string[], pathIn: (part: string) => string): Promise<Response | undefined> => {
  const found = await firstOf(order, pathIn);
  return found && dated(found.copy, found.locale);
};

/** The parts whose copy has a path, and is kept as far as is known. */
const owners = (path: string): string[] => PARTS.filter((part) => kept?.includes(part) !== false && copyIn(part).files.includes(path));

/** A page's path, as it stands in the lists. @param pathname as people type it, without the last slash perhaps */
const asPage = (pathname: string): string => (pathname.endsWith('/') ? pathname : `${pathname}/`);

/** Whether an address is of a page that this worker answers for. */
const isHere = (address: string): boolean => {
  const { origin, pathname } = new URL(address);
  const path = asPage(pathname);
  return origin === worker.location.origin && (KNOWN[path] !== undefined || owners(path).length > 0);
};

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin) return;

  // A page may be opened, or fetched to be shown in the place of another.
  if (request.mode !== 'navigate' && !isPage(request.url)) {
    const own = owners(pathname);
    if (own.length === 0) return;
    const find = async (): Promise<Response | undefined> => (await firstOf(own, () => pathname))?.copy;
    // A script's name changes with what is in it, so that the copy's is never older than the network's. That of the check's data does not.
    event.respondWith(pathname.endsWith('.json') ? newest(request, find) : find().then(async (copy) => copy ?? fetch(request)));
    return;
  }
  const path = asPage(pathname);
  if (!isHere(request.url)) {
    const above = path.replace(/[^/]+\/$/, '');
    // Only where there is no network at all: of a page that is late no copy is there, and another is no reason not to wait for it. For no file:
    // a contact that is saved is none if a page stands in it.
    if (isPage(request.url) && owners(above).length > 0)
      event.respondWith(fetch(request).catch(async () => (await pageOf(owners(above), () => above)) ?? Response.error()));
    return;
  }
  const known = KNOWN[path];
  event.respondWith(
    answered(
      request,
      () =>
        known === undefined
          ? pageOf(owners(path), () => path)
          : // An address that is known in one language opens the other's list where only that is kept: a number helps in both.
            pageOf(
              [...HELP_LOCALES].sort((a, b) => Number(b === known) - Number(a === known)),
              (part) => copyIn(part).list,
            ),
      isHere,
    ),
  );
});
