import { HELP_LOCALES, type HelpLocale } from '#/domain/locale.ts';
import { empty } from './forget.ts';
import { wantedStore } from './wanted.ts';

/** What the build says of one language's copy. */
export interface Copy {
  /** Its store's name, which changes with the pages. */
  store: string;
  /** The address of its list of numbers. */
  list: string;
  /** Its pages, each with a slash at the end, and all that they need. */
  files: readonly string[];
  /** The sentence that a page out of the copy begins with, with `{{date}}` in it. */
  words: string;
}

declare const COPIES: Readonly<Record<string, Copy>>;
declare const WORKER: string;

/** A language's copy, as the build that this worker belongs to knows it. */
export const copyIn = (locale: HelpLocale): Copy => {
  const copy = COPIES[locale];
  if (!copy) throw new Error(`no copy in ${locale}`);
  return copy;
};

/** How long one file may take, in milliseconds. */
const PATIENCE = 30_000;
/** How many files are asked for at a time: more would slow what she is reading. */
const AT_A_TIME = 4;

// The last entry of a store: without it the store counts for nothing.
const WHOLE = WORKER;

const isWhole = async (store: string): Promise<boolean> => (await caches.match(WHOLE, { cacheName: store })) !== undefined;

/** One file of a language's copy; nothing unless all of the copy is there and can be read. */
export const fromCopy = async (locale: HelpLocale, path: string): Promise<Response | undefined> => {
  const { store } = copyIn(locale);
  try {
    return (await isWhole(store)) ? await caches.match(path, { cacheName: store }) : undefined;
  } catch {
    return undefined;
  }
};

/** The languages of which a whole copy is kept, this build's or an earlier one's. */
export const keptLanguages = async (): Promise<HelpLocale[]> => {
  const stores = await caches.keys();
  const kept: HelpLocale[] = [];
  for (const locale of HELP_LOCALES) {
    const own = stores.filter((store) => store.startsWith(`${locale}-`));
    if (stores.includes(wantedStore(locale)) && (await Promise.all(own.map(isWhole))).includes(true)) kept.push(locale);
  }
  return kept;
};

// What a fill left that was ended half way, since the browser was closed: a worker that begins has none under way.
const tidied = (async (): Promise<void> => {
  for (const { store } of Object.values(COPIES)) if ((await caches.has(store)) && !(await isWhole(store))) await empty(store);
})().catch(() => undefined);

/** Deletes what earlier builds kept. */
export const removeOlder = async (): Promise<void> => {
  const current = HELP_LOCALES.flatMap((locale) => [copyIn(locale).store, wantedStore(locale)]);
  for (const store of await caches.keys()) if (!current.includes(store)) await empty(store);
};

/** What is being asked of the host at the moment. */
const asking = new Set<AbortController>();

/** A file as it is kept. An answer that only looks like it (a host's notice, the start page for all that is missing, half of it) is refused. */
const fetched = async (path: string): Promise<Response> => {
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), PATIENCE);
  asking.add(control);
  try {
    const response = await fetch(path, { cache: 'no-store', credentials: 'same-origin', redirect: 'error', signal: control.signal });
    const body = await response.arrayBuffer();
    const headers = new Headers(response.headers);
    const type = headers.get('content-type') ?? '';
    const html = path.endsWith('/') ? new TextDecoder().decode(body) : undefined;
    const isOurs =
      html === undefined
        ? !type.includes('html') && (!path.endsWith('.js') || type.includes('javascript'))
        : html.includes(' data-old="') && html.includes('</html>');
    if (response.status !== 200 || !isOurs) throw new Error(`${path} was not answered`);
    // The body is kept unpacked, for every request alike.
    for (const name of ['content-encoding', 'content-length', 'vary']) headers.delete(name);
    return new Response(body, { headers });
  } finally {
    clearTimeout(timer);
    asking.delete(control);
  }
};

const fill = async (locale: HelpLocale): Promise<void> => {
  const { store, files } = copyIn(locale);
  const goOn = async (): Promise<void> => {
    if (!(await caches.has(wantedStore(locale)))) throw new Error('is no longer wanted');
  };
  try {
    // All are there before one is stored.
    const found = new Map<string, Response>();
    const waiting = [...files];
    const lane = async (): Promise<void> => {
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
        await goOn();
        found.set(path, await fetched(path));
      }
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, lane)).finally(() => waiting.splice(0));
    // The site may have been published anew meanwhile: then these are pages of two versions.
    const current = await fetched(WORKER);
    if (!(await current.text()).includes(store)) throw new Error('was published anew');
    await goOn();
    const cache = await caches.open(store);
    for (const [path, response] of found) {
      await cache.put(path, response);
      await goOn();
    }
    await cache.put(WHOLE, new Response());
    await goOn();
    // Some of it may have been deleted while the rest was still being stored.
    if ((await cache.keys()).length !== found.size + 1 || !(await isWhole(store))) throw new Error('is not there');
  } catch (reason) {
    await empty(store);
    // An earlier copy stays wanted, and is filled anew with the next build.
    if (!(await keptLanguages()).includes(locale)) await caches.delete(wantedStore(locale));
    throw reason;
  }
};

const underWay = new Map<HelpLocale, Promise<void>>();

/**
 * Fills a language's copy: all of it or nothing. What it asks of the host it asks past the browser's own cache.
 * @throws when a file could not be had or stored, or the copy was deleted meanwhile; nothing of it is left then
 */
export const keep = async (locale: HelpLocale): Promise<void> => {
  await tidied;
  if (await isWhole(copyIn(locale).store)) return;
  const work = underWay.get(locale) ?? fill(locale).finally(() => underWay.delete(locale));
  underWay.set(locale, work);
  await work;
};

/** Whether any language is to be kept. */
export const isAnyWanted = async (): Promise<boolean> => (await Promise.all(HELP_LOCALES.map((one) => caches.has(wantedStore(one))))).includes(true);

/** Ends whatever is being filled, without waiting for a host, and resolves when nothing of it comes any more. */
export const stop = async (): Promise<void> => {
  for (const control of asking) control.abort();
  await Promise.allSettled(underWay.values());
};
