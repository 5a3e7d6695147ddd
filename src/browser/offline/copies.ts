import type { HelpLocale } from '#/domain/locale.ts';
import { empty } from './forget.ts';
import { wantedStore } from './wanted.ts';

/** What the build says of one part: the pages with numbers of a language, or all of its guides, or walks. */
export interface Copy {
  /** Its store's name, which changes with the pages. */
  store: string;
  locale: HelpLocale;
  /** The address of its list. */
  list: string;
  /** Its pages, each with a slash at the end, and all that they need; of guides and walks what the pages with numbers do not need too. */
  files: readonly string[];
  /** The sentence that a page out of the copy begins with, with `{{date}}` in it. */
  words: string;
  /** What is said behind that of a page that is old. */
  old: string;
}

declare const COPIES: Readonly<Record<string, Copy>>;
declare const WORKER: string;

/** The names of all parts (src/domain/kept-parts.ts): the pages with numbers of each language first. */
export const PARTS = Object.keys(COPIES);

/** A part's copy, as the build that this worker belongs to knows it. @throws where it knows no such part */
export const copyIn = (part: string): Copy => {
  const copy = COPIES[part];
  if (!copy) throw new Error(`no copy of ${part}`);
  return copy;
};

/** How long one file may take, in milliseconds. */
const PATIENCE = 30_000;
/** How many files are asked for at a time: more would slow what she is reading. */
const AT_A_TIME = 4;

// The last entry of a store: without it the store counts for nothing.
const WHOLE = WORKER;

const isWhole = async (store: string): Promise<boolean> => (await caches.match(WHOLE, { cacheName: store })) !== undefined;

/** One file of a part's copy; nothing unless all of the copy is there and can be read. */
export const fromCopy = async (part: string, path: string): Promise<Response | undefined> => {
  const { store } = copyIn(part);
  try {
    return (await isWhole(store)) ? await caches.match(path, { cacheName: store }) : undefined;
  } catch {
    return undefined;
  }
};

/** The parts of which a whole copy is kept, this build's or an earlier one's. */
export const keptParts = async (): Promise<string[]> => {
  const stores = await caches.keys();
  const kept: string[] = [];
  for (const part of PARTS) {
    const own = stores.filter((store) => store.startsWith(`${part}-`));
    if (stores.includes(wantedStore(part)) && (await Promise.all(own.map(isWhole))).includes(true)) kept.push(part);
  }
  return kept;
};

/** Deletes a part, and that it is wanted. */
const drop = async (part: string): Promise<void> => {
  await caches.delete(wantedStore(part));
  await empty(copyIn(part).store);
};

// What a fill left that was ended half way, since the browser was closed: a worker that begins has none under way.
const tidied = (async (): Promise<void> => {
  const kept = await keptParts();
  for (const part of PARTS) {
    const { store, locale } = copyIn(part);
    // Texts whose numbers did not come any more, too, and what was whole when the page had given up waiting for all of it.
    if (kept.includes(part) && !kept.includes(locale)) await drop(part);
    else if (!kept.includes(part) || !(await isWhole(store))) await empty(store);
  }
})().catch(() => undefined);

/** Deletes what earlier builds kept. */
export const removeOlder = async (): Promise<void> => {
  const current = PARTS.flatMap((part) => [copyIn(part).store, wantedStore(part)]);
  for (const store of await caches.keys()) if (!current.includes(store)) await empty(store);
};

/** What is being asked of the host at the moment. */
const asking = new Set<AbortController>();

/** Whether a page is the one that was asked for, to its end: a page with numbers, or one that names its own address. */
const isPageAt = (path: string, html: string): boolean =>
  (html.includes(' data-old="') || new RegExp(` rel="canonical" href="[^"]*${path}"`).test(html)) && html.includes('</html>');

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
    const isOurs = html === undefined ? !type.includes('html') && (!path.endsWith('.js') || type.includes('javascript')) : isPageAt(path, html);
    if (response.status !== 200 || !isOurs) throw new Error(`${path} was not answered`);
    // The body is kept unpacked, for every request alike.
    for (const name of ['content-encoding', 'content-length', 'vary']) headers.delete(name);
    return new Response(body, { headers });
  } finally {
    clearTimeout(timer);
    asking.delete(control);
  }
};

const fill = async (part: string): Promise<void> => {
  const { store, files } = copyIn(part);
  const goOn = async (): Promise<void> => {
    if (!(await caches.has(wantedStore(part)))) throw new Error('is no longer wanted');
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
    if (!(await keptParts()).includes(part)) await caches.delete(wantedStore(part));
    throw reason;
  }
};

const underWay = new Map<string, Promise<void>>();

/**
 * Fills a part's copy: all of it or nothing. What it asks of the host it asks past the browser's own cache.
 * @throws when a file could not be had or stored, or the copy was deleted meanwhile; nothing of it is left then
 */
export const keep = async (part: string): Promise<void> => {
  await tidied;
  if (await isWhole(copyIn(part).store)) return;
  const work = underWay.get(part) ?? fill(part).finally(() => underWay.delete(part));
  underWay.set(part, work);
  await work;
};

/** The parts of which somebody was told that they are kept. */
const told = new Set<string>();

/**
 * Keeps a part that she asked for, and with guides or walks the numbers of their language, to which they lead.
 * @throws when not all of it could be kept; nothing is left then that was not kept before, or for somebody else
 */
export const keepAsked = async (part: string): Promise<void> => {
  // The numbers last: texts without them are never whole, and the numbers may be asked for in another tab too.
  const asked = [...new Set([part, copyIn(part).locale])];
  await tidied;
  const before = await keptParts();
  for (const one of told) if (!before.includes(one)) told.delete(one);
  try {
    for (const one of asked) await keep(one);
    // She may have left, or deleted, while the last of it came.
    for (const one of asked) if (!(await caches.has(wantedStore(one)))) throw new Error('is no longer wanted');
  } catch (reason) {
    for (const one of asked) if (!before.includes(one) && !told.has(one) && !underWay.has(one)) await drop(one);
    throw reason;
  }
  for (const one of asked) told.add(one);
};

/** Whether any part is to be kept. */
export const isAnyWanted = async (): Promise<boolean> => (await Promise.all(PARTS.map((one) => caches.has(wantedStore(one))))).includes(true);

/** Ends whatever is being filled, without waiting for a host, and resolves when nothing of it comes any more. */
export const stop = async (): Promise<void> => {
  for (const control of asking) control.abort();
  told.clear();
  await Promise.allSettled(underWay.values());
};
