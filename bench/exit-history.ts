import { mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { chromium, firefox, type BrowserContext, type Page } from '@playwright/test';
import { findChromium, findFirefox, isRoot } from '../scripts/browser.ts';
import { serve } from '../scripts/serve.ts';

/*
 * What an exit leaves behind, measured: `npm run bench:exit-history` prints the table of docs/quick-exit.md for the
 * browsers of this machine. A visit goes from a search page on another site through three pages of ours, then leaves.
 */
const site = await serve('dist', 0);
const search = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>Search</title>')).listen(
  0,
  '127.0.0.1',
);
await once(search, 'listening');
const address = search.address();
const searchUrl = `http://localhost:${typeof address === 'object' && address !== null ? address.port : 0}/`;
const at = (path: string): string => `${site.url}${path}`;
const isOurs = (url: string): boolean => url.startsWith(site.url);
const short = (urls: string[]): string => (urls.length === 0 ? 'nothing of ours' : urls.map((url) => url.replace(site.url, '')).join(', '));

const tap = async (page: Page, selector: string, path: string): Promise<void> => {
  await page.locator(selector).first().click();
  await page.waitForURL(at(path));
  await page.waitForTimeout(300);
};
const exit = async (page: Page): Promise<void> => {
  await page.locator('.bar [data-exit]').click();
  await page.waitForURL(/^https:/);
  await page.waitForTimeout(500);
};

/** The rows: what the visitor does, and whether scripts are on. */
const ROWS: { row: string; what: string; scripts: boolean; visit: (page: Page) => Promise<void> }[] = [
  {
    row: 'A',
    what: 'scripts off: plain links, plain exit',
    scripts: false,
    visit: async (page) => {
      await page.goto(at('/es/'));
      await tap(page, 'a.door[href="/es/senales/"]', '/es/senales/');
      await tap(page, 'main a[href="/es/senales/una-oferta-de-trabajo/"]', '/es/senales/una-oferta-de-trabajo/');
    },
  },
  {
    row: 'B',
    what: 'an ordinary visit: plain links, exit by `replace`',
    scripts: true,
    visit: async (page) => {
      await page.goto(at('/es/'));
      await tap(page, 'a.door[href="/es/senales/"]', '/es/senales/');
      await tap(page, 'main a[href="/es/senales/una-oferta-de-trabajo/"]', '/es/senales/una-oferta-de-trabajo/');
    },
  },
  {
    row: 'C',
    what: 'a discreet visit: links and exit by `replace`',
    scripts: true,
    visit: async (page) => {
      await page.goto(at('/es/pedir-ayuda/'));
      await page.waitForTimeout(300);
      await tap(page, '.places a[href="/es/pedir-ayuda/mx/"]', '/es/pedir-ayuda/mx/');
      await tap(page, '.foot a[href="/es/senales/"]', '/es/senales/');
    },
  },
  {
    row: 'F',
    what: 'one page, then the exit',
    scripts: true,
    visit: async (page) => {
      await page.goto(at('/es/'));
    },
  },
];

const begin = async (name: string, executablePath: string, profile: string): Promise<BrowserContext> => {
  const options = { executablePath, viewport: { width: 360, height: 640 } };
  const context =
    name === 'Chromium'
      ? await chromium.launchPersistentContext(profile, {
          ...options,
          chromiumSandbox: !isRoot(),
          ignoreDefaultArgs: ['--disable-back-forward-cache'],
        })
      : await firefox.launchPersistentContext(profile, { ...options, channel: 'moz-firefox' });
  await context.route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Weather</title><p>Sunny</p>' }));
  return context;
};

/** Walks back as the browser's button does, to the search page, and gives the pages of ours on the way. */
const walkBack = async (page: Page): Promise<string[]> => {
  const seen: string[] = [];
  for (let step = 0; step < 8 && page.url() !== searchUrl; step += 1) {
    await page.goBack({ waitUntil: 'commit', timeout: 1500 }).catch(() => null);
    await page.waitForTimeout(300);
    if (isOurs(page.url())) seen.push(page.url());
  }
  return seen;
};

const chromiumHistory = async (context: BrowserContext): Promise<string[]> => {
  const tab = await context.newPage();
  await tab.goto('chrome://history/');
  const items = tab.locator('history-item');
  await items.first().waitFor();
  const urls = await items.evaluateAll((elements) => elements.map((element) => String(Reflect.get(Object(Reflect.get(element, 'item')), 'url'))));
  await tab.close();
  return urls;
};

const firefoxHistory = (profile: string): string[] => {
  const places = new DatabaseSync(join(profile, 'places.sqlite'), { readOnly: true });
  const rows = places
    .prepare('select distinct url from moz_places join moz_historyvisits on place_id = moz_places.id where hidden = 0 order by visit_date')
    .all();
  places.close();
  return rows.map(({ url }) => String(url));
};

const browsers: [string, string | undefined][] = [
  ['Chromium', await findChromium()],
  ['Firefox', findFirefox()],
];
console.log('| browser | visit | our pages in “Back” | our pages in its History list |\n| --- | --- | --- | --- |');
for (const [name, executablePath] of browsers) {
  if (executablePath === undefined) continue;
  for (const { row, what, scripts, visit } of ROWS) {
    const profile = mkdtempSync(join(tmpdir(), 'telar-exit-'));
    const context = await begin(name, executablePath, profile);
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(searchUrl);
    // For this tab alone: the browser's own History page needs scripts.
    if (!scripts && name === 'Chromium') await (await context.newCDPSession(page)).send('Emulation.setScriptExecutionDisabled', { value: true });
    if (!scripts && name === 'Firefox') {
      await context.close();
      continue;
    }
    await visit(page);
    await exit(page);
    const version =
      context.browser()?.version() ??
      (await page.evaluate(() => /(?:Chrome|Firefox)\/([\d.]+)/.exec(navigator.userAgent)?.[1] ?? '').catch(() => ''));
    const listed = name === 'Chromium' ? await chromiumHistory(context) : undefined;
    // Firefox, driven from outside, does not tell of a page that it restores: not measured there.
    const back = name === 'Chromium' ? short(await walkBack(page)) : 'not measured';
    await context.close();
    const history = (listed ?? firefoxHistory(profile)).filter(isOurs);
    console.log(`| ${name} ${version} | ${row}: ${what} | ${back} | ${short(history)} |`);
    rmSync(profile, { recursive: true, force: true });
  }
}
search.close();
await site.close();
