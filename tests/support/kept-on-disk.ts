import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { chromium, firefox, type BrowserContext, type Page } from '@playwright/test';
import { isRoot } from '../../scripts/browser.ts';
import { storyPath } from './a-story.ts';
import { shows, tapLink } from './shown.ts';

/** Eight pages of the kinds that a frightened visitor opens. */
export const EIGHT_PAGES = [
  '/es/',
  '/es/pedir-ayuda/',
  '/es/pedir-ayuda/mx/',
  '/es/senales/',
  '/es/senales/una-oferta-de-prueba/',
  storyPath('es'),
  '/es/privacidad/',
  '/es/buscar/',
] as const;

/** A browser with a profile on disk, as a person has it: its caches on, the back/forward cache too. */
export interface DiskBrowser {
  page: Page;
  /** Closes the browser in the ordinary way and gives its cache, file by file. */
  closeAndRead: () => Promise<Buffer[]>;
  /** Closes the browser in the ordinary way and gives the files of what it stores for sites that name a host, by their name or within. */
  closeAndFind: (host: string) => Promise<string[]>;
  /** Closes the browser in the ordinary way and gives its whole profile, and the rows of its history that are of a host. */
  closeAndReadAll: (host: string) => Promise<{ rows: HistoryRow[]; files: { name: string; bytes: Buffer }[] }>;
}

/** A row of a browser's database of history, listed on its History page or not. */
export interface HistoryRow {
  url: string;
  title: string;
}

/** The rows of a host in a profile's database of history. */
const rowsOf = (profile: string, name: 'chromium' | 'firefox', host: string): HistoryRow[] => {
  const [file, table] = name === 'chromium' ? ['Default/History', 'urls'] : ['places.sqlite', 'moz_places'];
  if (!existsSync(join(profile, file))) return [];
  const database = new DatabaseSync(join(profile, file), { readOnly: true });
  try {
    const rows = database.prepare(`select url, title from ${table} where url like ?`).all(`%//${host}/%`);
    return rows.map(({ url, title }) => ({ url: String(url), title: typeof title === 'string' ? title : '' }));
  } finally {
    database.close();
  }
};

/** Where Chromium and Firefox keep what they were sent; and, compiled, its scripts. */
const CACHE = /[\\/](?:Cache|Code Cache|cache2)[\\/]/;

/** Where they keep what sites store, and that they do. */
const STORAGE = /[\\/](?:storage|WebStorage|Local Storage|Session Storage|IndexedDB|Service Worker)[\\/]/;

/** Opens a browser whose profile is on disk. @param isPrivate whether its window is a private one */
export const openOnDisk = async (name: 'chromium' | 'firefox', executablePath: string, isPrivate = false): Promise<DiskBrowser> => {
  const profile = mkdtempSync(join(tmpdir(), 'telar-disk-'));
  const options = { executablePath, viewport: { width: 360, height: 640 } };
  const context: BrowserContext =
    name === 'chromium'
      ? await chromium.launchPersistentContext(profile, {
          ...options,
          chromiumSandbox: !isRoot(),
          ignoreDefaultArgs: ['--disable-back-forward-cache'],
          args: isPrivate ? ['--incognito'] : [],
        })
      : await firefox.launchPersistentContext(profile, {
          ...options,
          channel: 'moz-firefox',
          firefoxUserPrefs: isPrivate ? { 'browser.privatebrowsing.autostart': true } : {},
        });
  const close = async (): Promise<void> => {
    // History is written a moment later, in Firefox longer.
    await new Promise((next) => setTimeout(next, name === 'firefox' ? 1500 : 300));
    await context.close();
  };
  const closeAndLook = async (where: RegExp, look: () => void = () => undefined): Promise<{ name: string; bytes: Buffer }[]> => {
    await close();
    look();
    const files = readdirSync(profile, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((name) => where.test(name))
      .map((name) => ({ name: name.slice(profile.length), bytes: readFileSync(name) }));
    rmSync(profile, { recursive: true, force: true });
    return files;
  };
  return {
    page: context.pages()[0] ?? (await context.newPage()),
    closeAndRead: async () => (await closeAndLook(CACHE)).map(({ bytes }) => bytes),
    closeAndFind: async (host) =>
      (await closeAndLook(STORAGE))
        // Firefox names a folder by the host, with a plus for its colon.
        .filter(({ name, bytes }) => name.includes(host.replace(':', '+')) || wordsIn([bytes], [host]).length > 0)
        .map(({ name }) => name),
    closeAndReadAll: async (host) => {
      let rows: HistoryRow[] = [];
      const files = await closeAndLook(/./, () => {
        rows = rowsOf(profile, name, host);
      });
      return { rows, files };
    },
  };
};

/** What of a built page would give it away in a cache: its address, its title, a sentence. */
export const marksOf = (dist: string, path: string): { address: string; title: string; sentence: string } => {
  const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
  const found = (pattern: RegExp): string => {
    const [, words = ''] = pattern.exec(html) ?? [];
    if (words === '') throw new Error(`${path} has nothing like ${String(pattern)}`);
    return words;
  };
  return { address: path, title: found(/<title>([^<]+)/), sentence: found(/<meta name="description" content="([^"]+)"/) };
};

/** A word as browsers write it: in one byte a letter, or in two. */
const asBytes = (word: string): Buffer[] => [Buffer.from(word), Buffer.from(word, 'utf16le')];

/** Those of some words that stand in a file. Files and words are compared as bytes. */
export const wordsIn = (files: readonly Buffer[], words: readonly string[]): string[] =>
  words.filter((word) => asBytes(word).some((bytes) => files.some((file) => file.includes(bytes))));

/** The same, each with what stands around it in the first file that holds it, so that a failure tells which it was. */
export const wordsAround = (files: readonly Buffer[], words: readonly string[]): string[] =>
  wordsIn(files, words).map((word) => {
    const [around = ''] = files.flatMap((file) =>
      asBytes(word)
        .map((bytes) => file.indexOf(bytes))
        .filter((at) => at >= 0)
        .map((at) => file.toString('latin1', Math.max(0, at - 200), at + 200).replaceAll(/[^ -~]+/g, '·')),
    );
    return `${word} in …${around}…`;
  });

/** Searches on the page that is shown. */
const search = async (page: Page): Promise<void> => {
  await page.locator('[data-ready]').waitFor();
  await page.getByRole('searchbox').fill('pasaporte');
  await page.locator('.search .list a').first().waitFor();
  await page.locator('.inside button').click();
  await page.locator('.inside .list a').first().waitFor();
};

/** Reads the eight pages, each opened by its address, and searches on the last. @param url the host */
export const readEightPages = async (page: Page, url: string): Promise<void> => {
  for (const path of EIGHT_PAGES) await page.goto(url + path);
  await search(page);
};

/**
 * Reads the eight pages by tapping from one to the next, and searches on the last.
 * @param discreet whether a discreet visit begins on the first
 * @param pages the same in another order; the search stays last
 */
export const tapThroughEightPages = async (page: Page, url: string, discreet: boolean, pages: readonly string[] = EIGHT_PAGES): Promise<void> => {
  const [first = '/', ...others] = pages;
  await page.goto(url + first);
  if (discreet) await page.locator('[data-turn-discreet]').first().click();
  for (const path of others) {
    await tapLink(page, path);
    await shows(page, url + path);
    await page.waitForTimeout(100);
  }
  await search(page);
};

/** Where a browser's profile tells of a visit of the eight pages. */
export interface Told {
  rows: HistoryRow[];
  /** The files that hold the host; the address, the title, a sentence of a page behind the first. */
  host: string[];
  address: string[];
  title: string[];
  sentence: string[];
}

/** Closes a browser and looks through its whole profile for a visit of the eight pages. @param dist the built site */
export const closeAndAsk = async (browser: DiskBrowser, url: string, dist: string): Promise<Told> => {
  const { host } = new URL(url);
  const { rows, files } = await browser.closeAndReadAll(host);
  const marks = EIGHT_PAGES.slice(1).map((path) => marksOf(dist, path));
  const holding = (words: string[]): string[] => files.filter(({ bytes }) => wordsIn([bytes], words).length > 0).map(({ name }) => name);
  return {
    rows: rows.map((row) => ({ ...row, url: row.url.slice(url.length) })),
    // Firefox names a folder by the host, with a plus for its colon.
    host: [...new Set([...holding([host]), ...files.map(({ name }) => name).filter((name) => name.includes(host.replace(':', '+')))])],
    address: holding(marks.map(({ address }) => address)),
    title: holding(marks.map(({ title }) => title)),
    sentence: holding(marks.map(({ sentence }) => sentence)),
  };
};
