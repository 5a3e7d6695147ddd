import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { findChromium, isRoot } from '../../../scripts/browser.ts';
import { storyPath } from '../../support/a-story.ts';
import { addTo, edit, editExitScript, fileLike } from '../copy.ts';
import type { HeldInBrowser, Served } from '../promise.ts';
import { EXIT, otherwise, visiting } from '../visit.ts';

const DOCUMENT = /^_astro\/Document\..*\.js$/;

/** A browser with a profile of its own on disk, closed again. What the profile then holds is given, file by file. */
const onDisk = async <Found>(
  args: string[],
  work: (page: Page, context: BrowserContext) => Promise<Found>,
): Promise<{ found: Found; files: { name: string; bytes: Buffer }[] }> => {
  const profile = mkdtempSync(join(tmpdir(), 'telar-promise-'));
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: await findChromium(),
      chromiumSandbox: !isRoot(),
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
      args: ['--disable-background-networking', '--disable-component-update', '--no-first-run', ...args],
      viewport: { width: 360, height: 640 },
    });
    context.setDefaultTimeout(15_000);
    await context.route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>Sunny' }));
    const page = context.pages()[0] ?? (await context.newPage());
    const found = await work(page, context).finally(() => context.close());
    const files = readdirSync(profile, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => ({ name: entry.name, bytes: readFileSync(join(entry.parentPath, entry.name)) }));
    return { found, files };
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
};

/** What the browser's own History page lists of ours. */
const listed = async (site: Served, walk: (page: Page) => Promise<void>): Promise<string[]> => {
  const { found } = await onDisk([], async (page, context) => {
    await walk(page);
    const tab = await context.newPage();
    await tab.goto('chrome://history/');
    const items = tab.locator('history-item');
    await items.first().waitFor();
    return items.evaluateAll((elements) => elements.map((element) => String(Reflect.get(Object(Reflect.get(element, 'item')), 'url'))));
  });
  return found.filter((url) => url.startsWith(site.url)).map((url) => url.slice(site.url.length));
};

const leave = async (page: Page): Promise<void> => {
  await page.locator(EXIT).click();
  await page.waitForURL(/^https:/);
  // The browser writes its list a moment later.
  await page.waitForTimeout(300);
};

/** Promises about the list that "Back" walks through, and about what the browser lists. */
export const ABOUT_LISTS: readonly HeldInBrowser[] = [
  {
    id: 'discreet-replaces',
    test: 'In a browser, once “Discreet visit” is tapped on home, each page opened takes the place of the one before in the list that “Back” walks through; after the exit none of ours is in it.',
    holds: (site) =>
      visiting(site, async ({ page, at, ourEntries }) => {
        await page.goto(at('/es/'));
        await page.locator('[data-turn-discreet]').first().click();
        await page.locator('a.door[href="/es/senales/"]').click();
        await page.waitForURL(at('/es/senales/'));
        await page.waitForFunction(() => document.documentElement.dataset['visit'] !== undefined);
        await page.locator('main a[href="/es/senales/una-oferta-de-prueba/"]').first().click();
        await page.waitForURL(at('/es/senales/una-oferta-de-prueba/'));
        const during = await ourEntries();
        await page.locator(EXIT).click();
        await page.waitForURL(/^https:/);
        const after = await ourEntries();
        return [
          ...otherwise(during.length !== 1, `the list has ${during.join(', ')}`),
          ...otherwise(after.length !== 0, `after the exit it has ${after.join(', ')}`),
        ];
      }),
    breaker: {
      says: 'A tapped link goes on instead of replacing.',
      change: ({ dist }) => edit(dist, fileLike(dist, DOCUMENT), 'location.replace(', 'location.assign('),
    },
  },
  {
    id: 'exit-unlisted',
    test: 'In Chromium with a profile on disk, after an ordinary visit of two pages and the exit, its History page lists the first and not the one that was left.',
    holds: async (site) => {
      const rows = await listed(site, async (page) => {
        await page.goto(`${site.url}/es/`);
        await page.locator('a.door[href="/es/senales/"]').click();
        await page.waitForURL(`${site.url}/es/senales/`);
        await page.waitForLoadState('load');
        await leave(page);
      });
      return otherwise(rows.join() !== '/es/', `listed: ${rows.join(', ')}`);
    },
    breaker: {
      says: 'The exit’s script goes on instead of replacing.',
      change: ({ dist }) => editExitScript(dist, /location\.replace\(/g, 'location.assign('),
    },
  },
  {
    id: 'discreet-unlisted',
    test: 'In Chromium with a profile on disk, after a discreet visit of three pages and the exit, its History page lists none of ours.',
    holds: async (site) => {
      const rows = await listed(site, async (page) => {
        await page.goto(`${site.url}/es/pedir-ayuda/`);
        await page.waitForFunction(() => document.documentElement.dataset['visit'] === 'discreet');
        await page.locator('.places a[href="/es/pedir-ayuda/mx/"]').first().click();
        await page.waitForURL(`${site.url}/es/pedir-ayuda/mx/`);
        await page.waitForFunction(() => document.documentElement.dataset['visit'] === 'discreet');
        await page.locator('.foot a[href="/es/senales/"]').click();
        await page.waitForURL(`${site.url}/es/senales/`);
        await page.waitForLoadState('load');
        await leave(page);
      });
      return otherwise(rows.length > 0, `listed: ${rows.join(', ')}`);
    },
    breaker: {
      says: 'A tapped link of a discreet visit goes on instead of replacing.',
      change: ({ dist }) => edit(dist, fileLike(dist, DOCUMENT), 'location.replace(', 'location.assign('),
    },
  },
  {
    id: 'private-window',
    test: 'In Chromium’s private window with a profile on disk: four pages and a search; nothing is saved, and once it is closed no file of the profile has the site’s address, that of a page, a title or the word. In an ordinary window such files were full of them.',
    holds: async (site) => {
      const { found, files } = await onDisk(['--incognito'], async (page) => {
        // What a page has the browser save stays, private or not.
        const saved: string[] = [];
        page.on('download', (download) => saved.push(`it saved ${download.suggestedFilename()}`));
        for (const path of ['/es/pedir-ayuda/', storyPath('es'), '/es/buscar/']) await page.goto(site.url + path);
        await page.locator('[data-ready]').waitFor();
        await page.getByRole('searchbox').fill('pasaporte');
        await page.locator('.search .list a').first().waitFor();
        await page.goto(`${site.url}/es/privacidad/`);
        await page.waitForTimeout(500);
        return saved;
      });
      const port = new URL(site.url).port;
      const marks = [`localhost:${port}`, 'pedir-ayuda', 'ana-de-prueba', 'pasaporte', 'Lo que este sitio guarda'];
      const left = files.flatMap(({ name, bytes }) =>
        marks.filter((mark) => bytes.includes(mark) || bytes.includes(Buffer.from(mark, 'utf16le'))).map((mark) => `${name} has “${mark}”`),
      );
      return [...found, ...left];
    },
    breaker: {
      says: 'The page on privacy saves a file on the phone by itself.',
      change: ({ dist }) =>
        addTo(
          dist,
          '/es/privacidad/',
          `<script>const a=document.createElement('a');a.href='/es/pedir-ayuda/';a.download='pedir-ayuda.html';document.body.append(a);a.click()</script>`,
        ),
    },
  },
];
