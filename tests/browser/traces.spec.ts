import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { href, isRouteName } from '#/routing/routes.ts';
import { storyPath } from '../support/a-story.ts';
import { test } from '../support/opened.ts';
import {
  closeAndAsk,
  EIGHT_PAGES,
  marksOf,
  openOnDisk,
  tapThroughEightPages,
  readEightPages,
  wordsAround,
  wordsIn,
  type DiskBrowser,
} from '../support/kept-on-disk.ts';
import { answers, choose, openWalk, walkPath } from '../support/walk.ts';
import { shows, tapLink } from '../support/shown.ts';
import { plainHost } from '../support/plain-host.ts';
import { redirectsOf } from '../support/redirects.ts';
import { DIST, SITE } from '../support/site.ts';
import { site } from '../../site.config.ts';

// What docs/quick-exit.md says of the browser's cache, looked for on the disk. Launches its own browsers, with profiles.
test.describe.configure({ timeout: 90_000 });

const open = async (name: string): Promise<DiskBrowser> =>
  name === 'firefox'
    ? openOnDisk('firefox', process.env['TELAR_FIREFOX'] ?? 'firefox')
    : openOnDisk('chromium', process.env['TELAR_CHROMIUM'] ?? '/usr/bin/chromium');

// With what was found inside the texts: the file of each. The file that answers a search is kept by no host's leave: it is asked for so.
const marks = [...EIGHT_PAGES.flatMap((path) => Object.values(marksOf(DIST, path))), '/pagefind/fragment/es_'];

test('after a visit of eight pages and a search, the browser’s cache holds no sentence, title or address of any', async ({ browserName }) => {
  const host = await plainHost(DIST);
  const browser = await open(browserName);
  await readEightPages(browser.page, host.url);
  const cache = await browser.closeAndRead();
  host.close();
  // What may be kept is found: so what is not found is not there.
  expect(wordsIn(cache, ['/_astro/'])).toEqual(['/_astro/']);
  expect(wordsAround(cache, marks)).toEqual([]);
});

test('on a host that reads no _headers, all of it lies there: the same search finds it', async ({ browserName }) => {
  const host = await plainHost(DIST, { keeps: true });
  const browser = await open(browserName);
  await readEightPages(browser.page, host.url);
  const cache = await browser.closeAndRead();
  host.close();
  expect(wordsIn(cache, marks)).toEqual(marks);
});

test('the scenes of a walk lie in the cache of no host, also of one that lets all be kept', async ({ browserName }) => {
  const host = await plainHost(DIST, { keeps: true });
  const browser = await open(browserName);
  await openWalk(browser.page, host.url + walkPath('es'));
  await choose(answers(browser.page).first());
  await browser.page.waitForLoadState('networkidle');
  const cache = await browser.closeAndRead();
  host.close();
  // Of the first scene, which stands in the page, and of another.
  expect(wordsIn(cache, ['Esta es la parada 1.', 'Esta es la parada 21.'])).toEqual(['Esta es la parada 1.']);
});

test('the exit writes nothing into what the browser stores for sites, where there was nothing before', async ({ browserName }) => {
  const host = await plainHost(DIST);
  const leave = async (page: Page): Promise<void> => {
    await page.context().route(/^https:/, (request) => request.fulfill({ contentType: 'text/html', body: 'Sunny' }));
    await page.goto(`${host.url}/es/`);
    await page.locator('.bar [data-exit]').click();
    await page.waitForURL(/^https:/);
    await page.waitForTimeout(500);
  };
  const name = new URL(host.url).host;
  const stores = await open(browserName);
  await stores.page.goto(`${host.url}/es/`);
  await stores.page.evaluate(async () => {
    await caches.keys();
  });
  // Looking into an empty store leaves a trace, which is found: so what is not found is not there.
  expect(await stores.closeAndFind(name)).not.toEqual([]);
  const browser = await open(browserName);
  await leave(browser.page);
  expect(await browser.closeAndFind(name)).toEqual([]);
  host.close();
});

test('after a discreet visit of eight pages, a search and the exit, one row of history is left: the first page’s, named by the exit; no file tells of the others', async ({
  browserName,
}) => {
  const host = await plainHost(DIST);
  const browser = await open(browserName);
  await browser.page.context().route(/^https:/, (request) => request.fulfill({ contentType: 'text/html', body: '<title>Weather</title>Sunny' }));
  await tapThroughEightPages(browser.page, host.url, true);
  await browser.page.locator('.bar [data-exit]').click();
  await browser.page.waitForURL(/^https:/);
  const { rows, address, title, sentence } = await closeAndAsk(browser, host.url, DIST);
  host.close();
  // Firefox keeps the name that the exit gave the page; Chromium that of the page which it opened.
  expect(rows).toEqual([{ url: '/es/', title: browserName === 'firefox' ? site.exit.es.title : 'Weather' }]);
  expect({ address, title, sentence }).toEqual({ address: [], title: [], sentence: [] });
});

/** What is named of the site after a discreet visit: the folder and file of each address, in what Chromium keeps of scripts in compiled form, and in all other files. */
interface Named {
  compiled: string[];
  elsewhere: string[];
}

/** @param pages what is shown, one after the other, in one discreet visit */
const namedAfter = async (browserName: string, pages: readonly string[]): Promise<Named> => {
  const host = await plainHost(DIST);
  const browser = await open(browserName);
  const { page } = browser;
  await page.context().route(/^https:/, (request) => request.fulfill({ contentType: 'text/html', body: '<title>Weather</title>Sunny' }));
  await page.goto(`${host.url}/es/`);
  await page.locator('[data-turn-discreet]').first().click();
  for (const path of pages) {
    await tapLink(page, path);
    await shows(page, host.url + path);
    await page.evaluate(() => {
      scrollTo(0, document.body.scrollHeight);
    });
    await page.waitForTimeout(300);
  }
  await page.locator('.bar [data-exit]').click();
  await page.waitForURL(/^https:/);
  const { files } = await browser.closeAndReadAll(new URL(host.url).host);
  host.close();
  const namedIn = (isCompiled: boolean): string[] => {
    const where = files.filter(({ name }) => name.includes('Code Cache') === isCompiled);
    const found = where.flatMap(({ bytes }) => bytes.toString('latin1').match(/\/(?:_astro|once|d)\/[\w.@-]+\.(?:js|css|svg|woff2)/g) ?? []);
    return [...new Set(found)].sort();
  };
  return { compiled: namedIn(true), elsewhere: namedIn(false) };
};

/** What is named after a visit without a page in between: the same for every kind, so each process that runs tests asks once. */
const withoutPages = new Map<string, Promise<Named>>();
const namedWithoutPages = (browserName: string): Promise<Named> => {
  const named = withoutPages.get(browserName) ?? namedAfter(browserName, []);
  withoutPages.set(browserName, named);
  return named;
};

test('no browser asks for a picture of the site, on any kind of page: none can stand beside our row in the address bar', async ({ browserName }) => {
  const folder = mkdtempSync(join(tmpdir(), 'telar-icon-'));
  cpSync(DIST, folder, { recursive: true });
  // A page that leads on, as it is on hosts that read no list, and held there; and a page that names no icon, which a browser does ask for.
  const [leading = ''] = Object.keys(redirectsOf(SITE));
  const stays = readFileSync(join(DIST, leading, 'index.html'), 'utf8').replace(/<meta http-equiv="refresh"[^>]*>/, '');
  writeFileSync(join(folder, 'stays.html'), stays);
  writeFileSync(join(folder, 'bare.html'), '<!doctype html><title>Bare</title>');
  const host = await plainHost(folder);
  const browser = await open(browserName);
  const asked = async (path: string): Promise<string[]> => {
    const before = host.asked.length;
    await browser.page.goto(host.url + path);
    await browser.page.waitForTimeout(1000);
    return host.asked.slice(before).filter((address) => /icon/.test(address));
  };
  const found = [];
  for (const path of ['/', '/es/', '/es/pedir-ayuda/', '/ayuda', '/es/senales/', storyPath('es'), '/es/buscar/', '/nowhere/', '/stays.html'])
    found.push(...(await asked(path)));
  const bare = await asked('/bare.html');
  await browser.closeAndRead();
  host.close();
  rmSync(folder, { recursive: true, force: true });
  expect(found).toEqual([]);
  expect(bare).toEqual(['/favicon.ico']);
});

for (const path of ['/ayuda', '/ayuda/'])
  test(`one row of history is left of ${path}, opened by its address: nothing leads on from it`, async ({ browserName }) => {
    const host = await plainHost(DIST);
    const browser = await open(browserName);
    await browser.page.goto(host.url + path);
    await browser.page.waitForTimeout(500);
    const { rows } = await closeAndAsk(browser, host.url, DIST);
    host.close();
    expect(rows.map(({ url }) => url)).toEqual([path]);
  });

/** Some pages by their kinds: that every guide names the same files is read in all of them (tests/site/asked-alike.test.ts). */
const BY_KIND: Readonly<Record<string, readonly string[]>> = {
  guide: ['una-oferta-de-prueba', 'menos-de-18-en-una-prueba', 'un-amigo-con-prisa'].map((guide) => href('guides', 'es', guide)),
  country: ['/es/pedir-ayuda/mx/', '/es/pedir-ayuda/hn/', '/es/pedir-ayuda/cu/'],
  page: ['/es/el-problema/', '/es/la-solucion/'],
  story: ['ana-uno', 'ana-tres'].map((part) => href('stories', 'es', 'ana-de-prueba', part)),
  scale: ['scale-love', 'scale-work'].flatMap((name) => (isRouteName(name) ? href(name, 'es') : [])),
  list: [href('getHelp', 'es')],
  walk: [walkPath('es')],
  search: [href('search', 'es')],
  offer: [href('offer', 'es')],
  news: [href('news', 'es')],
};

for (const [kind, pages] of Object.entries(BY_KIND))
  test(`after a discreet visit and the exit the browser keeps the same files whichever page was read (${kind}), and no drawing; what it keeps compiled tells no page of one kind from another`, async ({
    browserName,
  }) => {
    // Each visit opens a browser of its own: a dozen in Firefox took more than three minutes where the machine was busy.
    test.setTimeout(30_000 * (pages.length + 3));
    const { elsewhere } = await namedWithoutPages(browserName);
    // What may be kept is found: so what is not found is not there.
    expect(elsewhere.filter((name) => name.startsWith('/_astro/') && name.endsWith('.js')).length).toBeGreaterThan(1);
    expect(elsewhere.filter((name) => !name.startsWith('/_astro/'))).toEqual([]);
    const found = [];
    for (const path of pages) found.push({ path, ...(await namedAfter(browserName, [path])) });
    for (const one of found) expect(one).toEqual({ path: one.path, compiled: found[0]?.compiled, elsewhere });
    expect(found.flatMap(({ compiled }) => compiled).filter((name) => name.endsWith('.svg'))).toEqual([]);
  });

test('in an ordinary visit the same search finds the pages, so that what it does not find is not there', async ({ browserName }) => {
  const host = await plainHost(DIST);
  const browser = await open(browserName);
  await browser.page.goto(`${host.url}/es/`);
  await browser.page.goto(`${host.url}/es/senales/`);
  const { rows, address, title } = await closeAndAsk(browser, host.url, DIST);
  host.close();
  expect(rows.map(({ url }) => url).sort()).toEqual(['/es/', '/es/senales/']);
  expect([address, title].every((found) => found.length > 0)).toBe(true);
});

test('a number that was changed today is what a second visit shows, though the files before were sixty days old', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'telar-old-'));
  const file = join(folder, 'es/pedir-ayuda/mx/index.html');
  for (const name of ['_headers', '_redirects', 'index.html', '404.html', 'es/pedir-ayuda/mx/index.html']) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    cpSync(join(DIST, name), join(folder, name));
    const sixtyDaysAgo = Date.now() / 1000 - 60 * 86_400;
    utimesSync(join(folder, name), sixtyDaysAgo, sixtyDaysAgo);
  }
  const host = await plainHost(folder);
  const number = page.locator('a.call').first();
  await page.goto(`${host.url}/es/pedir-ayuda/mx/`);
  await expect(number).toHaveAttribute('href', 'tel:+528005550100');
  // As long as it was: the host has the lengths in memory.
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('+528005550100', '+528005550199'));
  await page.goto(`${host.url}/`);
  await page.goto(`${host.url}/es/pedir-ayuda/mx/`);
  await expect(number).toHaveAttribute('href', 'tel:+528005550199');
  host.close();
  rmSync(folder, { recursive: true, force: true });
});
