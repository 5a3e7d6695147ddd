import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test } from '../support/opened.ts';
import { DISCREET_STATE } from '#/domain/discreet.ts';
import { allKinds, at } from '../support/pages.ts';
import { finderReady } from '../support/finder-ready.ts';
import { inSite } from '../support/site.ts';

/** One page of each kind, or with TELAR_ALL=1 (`npm run test:all`) every page of the sitemap too. */
const paths =
  process.env['TELAR_ALL'] === '1'
    ? [
        ...new Set([
          ...allKinds.map(({ path }) => path),
          ...[...readFileSync(inSite('dist/sitemap-0.xml'), 'utf8').matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map(([, path = '/']) =>
            path === '/' ? '/#choose' : path,
          ),
        ]),
      ]
    : allKinds.map(({ path }) => path);

/** Uses every control of a page that does not lead away: opens what opens, presses every button but "keep", types in every box. */
const useEverything = async (page: Page): Promise<void> => {
  // What a script adds is there before it is used.
  if ((await page.locator('.search').count()) > 0) await page.locator('[data-ready]').waitFor();
  await finderReady(page);
  for (const summary of await page.locator('summary:visible').all()) await summary.click();
  for (const box of await page.locator('input[type="search"]:visible').all()) {
    await box.fill('pasaporte');
    await page.waitForTimeout(400);
  }
  for (const select of await page.locator('select:visible').all()) await select.selectOption({ index: 1 });
  for (const check of await page.locator('input[type="checkbox"]:visible').all()) await check.check();
  // A button may take others away: each that is still there then.
  for (const button of await page.locator('button:visible:not([data-keep])').elementHandles()) {
    if (!(await button.isVisible())) continue;
    await button.click();
    await page.waitForTimeout(300);
  }
  await page.keyboard.press('Tab');
};

test.use({ mayBeMissing: /\/nowhere\// });

for (const path of paths) {
  test(`using every control of ${path} asks only this host, breaks no policy, writes nothing into the console, and keeps nothing`, async ({
    page,
    browserName,
  }) => {
    const elsewhere: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(at('/')) && !/^(?:data|blob):/.test(request.url())) elsewhere.push(request.url());
    });
    page.on('console', (message) => {
      // Firefox tells there what it does not know of headers that are right.
      const tells = browserName === 'chromium' || message.type() === 'error';
      if (tells && !(path === '/nowhere/' && message.text().includes('status of 404'))) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    // In Firefox it opens a window of the system's, which nobody closes here.
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    await page.goto(at(path));
    await useEverything(page);
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
    expect(page.url()).toBe(at(path));
    expect(await page.context().cookies()).toEqual([]);
    const kept = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      state: JSON.stringify(history.state),
      cookie: document.cookie,
    }));
    // Beside the page's entry in the browser's list stands at most the mark of a discreet visit, which says nothing.
    const { state, ...stored } = kept;
    expect(['null', JSON.stringify(DISCREET_STATE)]).toContain(state);
    expect(stored).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0, cookie: '' });
  });
}
