import { FORGET, isPage } from '#/domain/discreet.ts';
import { HELP_LOCALES, type HelpLocale } from '#/domain/locale.ts';
import { answered, dated } from './answer.ts';
import { copyIn, fromCopy, keep, keptLanguages, removeOlder } from './copies.ts';
import { emptyAll } from './forget.ts';

/*
 * The worker that keeps the pages with numbers, only where a visitor asked for it and only in the languages that she
 * asked for. It answers for those pages, what they need, and the addresses that people know by heart. Every other
 * request is left to the browser.
 */
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

// A newer build: it takes over when the new copy of every kept language is whole. Until then the older one answers.
const install = async (): Promise<void> => {
  for (const locale of await keptLanguages()) await keep(locale);
  await worker.skipWaiting();
};

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(removeOlder().then(async () => worker.clients.claim())));

worker.addEventListener('message', (event) => {
  // From "Leave now": the page that asks will not be there to see it done.
  if (event.data === FORGET) event.waitUntil(emptyAll().then(async () => worker.registration.unregister()));
  const locale = HELP_LOCALES.find((one) => one === event.data);
  const tell = (kept: boolean): void => event.ports[0]?.postMessage(kept);
  if (locale)
    event.waitUntil(
      keep(locale).then(
        () => tell(true),
        () => tell(false),
      ),
    );
});

/** The first of some languages that has a file in its copy. */
const firstOf = async (
  order: readonly HelpLocale[],
  pathIn: (locale: HelpLocale) => string,
): Promise<{ copy: Response; locale: HelpLocale } | undefined> => {
  for (const locale of order) {
    const copy = await fromCopy(locale, pathIn(locale));
    if (copy) return { copy, locale };
  }
  return undefined;
};

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin) return;
  const owners = (path: string): HelpLocale[] => HELP_LOCALES.filter((locale) => copyIn(locale).files.includes(path));

  // A page may be opened, or fetched to be shown in the place of another.
  if (request.mode !== 'navigate' && !isPage(request.url)) {
    // A script's name changes with what is in it, so that the copy's is never older than the network's.
    if (owners(pathname).length > 0) event.respondWith(firstOf(HELP_LOCALES, () => pathname).then(async (found) => found?.copy ?? fetch(request)));
    return;
  }
  // As people type it.
  const path = pathname.endsWith('/') ? pathname : `${pathname}/`;
  const known = KNOWN[path];
  const own = owners(path);
  if (known === undefined && own.length === 0) return;
  event.respondWith(
    answered(request, async () => {
      const found =
        known === undefined
          ? await firstOf(own, () => path)
          : // An address that is known in one language opens the other's list where only that is kept: a number helps in both.
            await firstOf(
              [...HELP_LOCALES].sort((a, b) => Number(b === known) - Number(a === known)),
              (locale) => copyIn(locale).list,
            );
      return found && dated(found.copy, found.locale);
    }),
  );
});
