import { expect, type Page } from '@playwright/test';
import { test } from '../support/opened.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { heldBack } from '../support/held-back.ts';
import { route } from '../support/pages.ts';
import { searchWords } from '../support/search-page.ts';
import { shows, tapLink } from '../support/shown.ts';

/* The search page where its own script never comes: no script of it is left to say so. */
const SCRIPT = /\/once\/(?:Search|start|_search_|\[search\])[^/]*\.js$/i;
const lost = (page: Page, locale: Locale) => page.getByRole('alert').filter({ hasText: searchWords(locale, 'failed') });
const worries = (page: Page, locale: Locale) => page.getByRole('heading', { name: searchWords(locale, 'worries') });

const HOW: readonly [string, (page: Page) => Promise<unknown>][] = [
  ['is not there', (page) => page.route(SCRIPT, (request) => request.fulfill({ status: 404, body: '' }))],
  ['never comes', (page) => page.route(SCRIPT, () => undefined)],
];
const VISITS: readonly [string, (page: Page, locale: Locale) => Promise<void>][] = [
  [
    'in an ordinary visit',
    async (page, locale) => {
      await page.goto(route('search', locale), { waitUntil: 'commit' });
    },
  ],
  [
    'in the place of another page, in a discreet visit',
    async (page, locale) => {
      await page.goto(route('home', locale), { waitUntil: 'commit' });
      await page.locator('html[data-visit]').waitFor();
      await page.evaluate(() => document.querySelector<HTMLElement>('[data-turn-discreet]')?.click());
      await tapLink(page, new URL(route('search', locale)).pathname);
      await shows(page, route('search', locale));
    },
  ],
];

for (const locale of LOCALES) {
  for (const [what, goes] of HOW) {
    for (const [where, visit] of VISITS) {
      test(`a search whose script ${what} says so within five seconds and shows what else there is, ${where}, in ${locale}`, async ({ page }) => {
        await goes(page);
        await visit(page, locale);
        await expect(lost(page, locale)).toHaveCount(0);
        await expect(lost(page, locale)).toBeVisible({ timeout: 5000 });
        await expect(worries(page, locale)).toBeVisible();
        await expect(page.locator('.worries a').first()).toBeVisible();
        expect((await lost(page, locale).boundingBox())?.height).toBeGreaterThan(40);
      });
    }
  }

  test(`a search whose script comes later than that takes its word back, in ${locale}`, async ({ page }) => {
    const comes = await heldBack(page, SCRIPT);
    await page.goto(route('search', locale), { waitUntil: 'commit' });
    await expect(lost(page, locale)).toBeVisible();
    comes();
    await expect(page.locator('[data-ready]')).toBeVisible();
    await expect(lost(page, locale)).toHaveCount(0);
    await expect(worries(page, locale)).toBeHidden();
  });

  test(`a search whose script comes in time moves nothing and never says that it is lost, in ${locale}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
    const comes = await heldBack(page, SCRIPT);
    await page.goto(route('search', locale), { waitUntil: 'commit' });
    const places = (): Promise<unknown> =>
      page.evaluate(() =>
        [...document.querySelectorAll('.also, .all-pages, .asked > [role="status"], footer')].map((one) => one.getBoundingClientRect().y),
      );
    await page.locator('footer').waitFor();
    const before = await places();
    comes();
    await expect(page.locator('[data-ready]')).toBeVisible();
    expect(await places()).toEqual(before);
    await page.waitForTimeout(4200);
    await expect(lost(page, locale)).toHaveCount(0);
    await expect(worries(page, locale)).toBeHidden();
  });
}

test('that a search is lost is said with forced colours and without motion too', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
  await page.route(SCRIPT, () => undefined);
  await page.goto(route('search', 'es'), { waitUntil: 'commit' });
  await expect(lost(page, 'es')).toBeVisible({ timeout: 5000 });
});
