import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, firefox, type BrowserContext, type Page } from '@playwright/test';
import { isRoot } from '../../scripts/browser.ts';
import { storyPath } from './a-story.ts';

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
}

/** Where Chromium and Firefox keep what they were sent; and, compiled, its scripts. */
const CACHE = /[\\/](?:Cache|Code Cache|cache2)[\\/]/;

/** Where they keep what sites store, and that they do. */
const STORAGE = /[\\/](?:storage|WebStorage|Local Storage|Session Storage|IndexedDB|Service Worker)[\\/]/;

/** Opens a browser whose profile is on disk. */
export const openOnDisk = async (name: 'chromium' | 'firefox', executablePath: string): Promise<DiskBrowser> => {
  const profile = mkdtempSync(join(tmpdir(), 'telar-disk-'));
  const options = { executablePath, viewport: { width: 360, height: 640 } };
  const context: BrowserContext =
    name === 'chromium'
      ? await chromium.launchPersistentContext(profile, {
          ...options,
          chromiumSandbox: !isRoot(),
          ignoreDefaultArgs: ['--disable-back-forward-cache'],
        })
      : await firefox.launchPersistentContext(profile, { ...options, channel: 'moz-firefox' });
  const closeAndLook = async (where: RegExp): Promise<{ name: string; bytes: Buffer }[]> => {
    await context.close();
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

/** Those of some words that stand in a file. Files and words are compared as bytes. */
export const wordsIn = (files: readonly Buffer[], words: readonly string[]): string[] =>
  words.filter((word) => files.some((file) => file.includes(word) || file.includes(Buffer.from(word, 'utf16le'))));

/** Reads the eight pages, and searches on the last. @param url the host */
export const readEightPages = async (page: Page, url: string): Promise<void> => {
  for (const path of EIGHT_PAGES) await page.goto(url + path);
  await page.locator('[data-ready]').waitFor();
  await page.getByRole('searchbox').fill('pasaporte');
  await page.locator('.search .list a').first().waitFor();
};
