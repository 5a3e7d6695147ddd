import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { findChromium, isRoot } from '../../../scripts/browser.ts';
import { storyPath } from '../../support/a-story.ts';
import { openOnDisk } from '../../support/kept-on-disk.ts';
import { openShelves } from '../../support/shelves.ts';
import { shows } from '../../support/shown.ts';
import { addTo, edit, editExitScript, editTapScript, fileLike } from '../copy.ts';
import type { HeldInBrowser, Served } from '../promise.ts';
import { becomes, EXIT, otherwise, visiting } from '../visit.ts';

const DOCUMENT = /^_astro\/Document\..*\.js$/;
const SHOW = /^_astro\/show\..*\.js$/;

/** As in a browser that cannot show a page in the place of another. */
const cannotShow = (dist: string): void => edit(dist, fileLike(dist, SHOW), '"replaceSync"in', '"none"in');

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
    test: 'In a browser, once “Discreet visit” is tapped on home, each page opened is shown under home’s address, and “Back” leads to where she came from; after the exit none of ours is in its list.',
    holds: (site) =>
      visiting(site, async ({ page, at, ourEntries }) => {
        const walk = async (): Promise<void> => {
          await page.goto(at('/es/'));
          await page.locator('[data-turn-discreet]').first().click();
          await page.locator('a.door[href="/es/senales/"]').click();
          await shows(page, at('/es/senales/'));
          await openShelves(page);
          await page.locator('main a[href="/es/senales/una-oferta-de-prueba/"]').first().click();
          await shows(page, at('/es/senales/una-oferta-de-prueba/'));
        };
        await page.goto('data:text/html,Before');
        await walk();
        const [bar, during] = [page.url(), await ourEntries()];
        await page.goBack();
        const back = page.url();
        await walk();
        await page.locator(EXIT).click();
        await page.waitForURL(/^https:/);
        const after = await ourEntries();
        return [
          ...otherwise(bar !== at('/es/'), `the address is ${bar}`),
          ...otherwise(during.length !== 1, `the list has ${during.join(', ')}`),
          ...otherwise(!back.startsWith('data:'), `“Back” leads to ${back}`),
          ...otherwise(after.length !== 0, `after the exit it has ${after.join(', ')}`),
        ];
      }),
    breaker: {
      says: 'What shows a page in the place of another takes the browser for one that cannot.',
      change: ({ dist }) => cannotShow(dist),
    },
  },
  {
    id: 'discreet-first-again',
    test: 'In a browser, a discreet visit that began on home shows home again after a reload, and after “Back” from another site.',
    holds: (site) =>
      visiting(site, async ({ page, at }) => {
        const walk = async (): Promise<void> => {
          await page.locator('a.door[href="/es/senales/"]').click();
          await shows(page, at('/es/senales/'));
        };
        const isHome = async (): Promise<boolean> => page.locator('main a.door').first().isVisible();
        await page.goto(at('/es/'));
        await page.locator('[data-turn-discreet]').first().click();
        await walk();
        await page.reload();
        const reloaded = await isHome();
        if (reloaded) await walk();
        await page.goto('data:text/html,Elsewhere');
        await page.goBack();
        await page.locator('h1').waitFor();
        return [
          ...otherwise(!reloaded, 'a reload shows another page'),
          ...otherwise(!(await isHome()), '“Back” from another site shows another page'),
        ];
      }),
    breaker: {
      says: 'The address follows the page that is shown.',
      change: ({ dist }) =>
        edit(
          dist,
          fileLike(dist, SHOW),
          'dispatchEvent(new Event("pageshown"))',
          'history.replaceState(null,"",document.body.dataset.address),dispatchEvent(new Event("pageshown"))',
        ),
    },
  },
  {
    id: 'discreet-one-row',
    test: 'In Chromium with a profile on disk, after a discreet visit of three pages and the exit, its database has one row of ours, that of the first page, under the name of the page that the exit opened, and no file has the address of another.',
    holds: async (site) => {
      const browser = await openOnDisk('chromium', await findChromium());
      await browser.page.context().route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>Sunny' }));
      await browser.page.goto(`${site.url}/es/`);
      await browser.page.locator('[data-turn-discreet]').first().click();
      await browser.page.locator('a.door[href="/es/senales/"]').click();
      await shows(browser.page, `${site.url}/es/senales/`);
      await openShelves(browser.page);
      await browser.page.locator('main a[href="/es/senales/una-oferta-de-prueba/"]').first().click();
      await shows(browser.page, `${site.url}/es/senales/una-oferta-de-prueba/`);
      await leave(browser.page);
      const { rows, files } = await browser.closeAndReadAll(new URL(site.url).host);
      const told = files.filter(({ bytes }) => bytes.includes('/senales/') || bytes.includes(Buffer.from('/senales/', 'utf16le')));
      const listed = rows.map(({ url, title }) => `${url.slice(site.url.length)} “${title}”`).join(', ');
      return [
        ...otherwise(listed !== '/es/ “Weather”', `rows: ${listed}`),
        ...otherwise(told.length > 0, `an address of an inner page in ${told.map(({ name }) => name).join(', ')}`),
      ];
    },
    breaker: {
      says: 'What shows a page in the place of another takes the browser for one that cannot.',
      change: ({ dist }) => cannotShow(dist),
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
        await shows(page, `${site.url}/es/pedir-ayuda/mx/`);
        await page.locator('.foot a[href="/es/senales/"]').click();
        await shows(page, `${site.url}/es/senales/`);
        await leave(page);
      });
      return otherwise(rows.length > 0, `listed: ${rows.join(', ')}`);
    },
    breaker: {
      says: 'A tapped link of a discreet visit goes on, as in an ordinary one.',
      change: ({ dist }) => {
        editTapScript(dist, '!=="ordinary"', '==="none"');
      },
    },
  },
  {
    id: 'discreet-new-tab',
    test: 'In a browser, in a discreet visit that began on home, a link in a page that is shown leads to home for as long as the browser’s menu for it is opened, and a moment later to its own page again; the middle button of the mouse opens it in the same tab.',
    holds: (site) =>
      visiting(site, async ({ page, at, context }) => {
        await page.goto(at('/es/'));
        await page.locator('[data-turn-discreet]').first().click();
        await page.locator('a.door[href="/es/senales/"]').click();
        await shows(page, at('/es/senales/'));
        await openShelves(page);
        const link = page.locator('main a[href="/es/senales/una-oferta-de-prueba/"]').first();
        const menu = await link.evaluate((one: HTMLAnchorElement) => {
          one.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
          return one.href;
        });
        const again = await becomes(async () => (await link.count()) === 1);
        await link.click({ button: 'middle' });
        await shows(page, at('/es/senales/una-oferta-de-prueba/'));
        return [
          ...otherwise(menu !== at('/es/'), `the menu opens ${menu}`),
          ...otherwise(!again, 'the link does not lead to its page again'),
          ...otherwise(context.pages().length !== 1, 'another tab was opened'),
        ];
      }),
    breaker: {
      says: 'Nobody looks at the browser’s menu.',
      change: ({ dist }) => edit(dist, fileLike(dist, DOCUMENT), /(["'`])contextmenu\1/, '"none"'),
    },
  },
  {
    id: 'numbers-seen-again',
    test: 'In a browser, in a discreet visit, the numbers of a country that were seen are shown again without a network, with the day on which that page was made.',
    holds: (site) =>
      visiting(site, async ({ page, context, at }) => {
        await page.goto(at('/es/pedir-ayuda/'));
        await page.locator('.places a[href="/es/pedir-ayuda/mx/"]').first().click();
        await shows(page, at('/es/pedir-ayuda/mx/'));
        const number = await page.locator('main a[href^="tel:"]').first().getAttribute('href');
        await page.locator('.foot a[href="/es/senales/"]').click();
        await shows(page, at('/es/senales/'));
        await context.setOffline(true);
        await page.evaluate(() => {
          const link = document.createElement('a');
          link.href = '/es/pedir-ayuda/mx/';
          document.body.append(link);
          link.click();
        });
        const isThere = await becomes(async () => (await page.locator(`main a[href="${number ?? ''}"]`).count()) > 0);
        const says = await page.getByText('como la viste antes, del 25 de noviembre de 2026').count();
        return [...otherwise(!isThere, 'the numbers are not shown again'), ...otherwise(isThere && says === 0, 'the day is not said')];
      }),
    breaker: {
      says: 'What shows pages keeps none of them.',
      change: ({ dist }) => edit(dist, fileLike(dist, SHOW), '.dataset.discreet!==void 0', '.dataset.discreet==="never"'),
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
