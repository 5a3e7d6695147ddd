import { expect, type Page } from '@playwright/test';
import { test } from '../support/opened.ts';
import { at, route } from '../support/pages.ts';

/* A line that stalls without failing: what the finder asked for is given up after a while, and she can go on. */

/** Longer than the finder waits for a file, in milliseconds. */
const PATIENCE = 21_000;

/** Leaves the first asking for some addresses without an answer, and says how often they were asked for. */
const stallFirst = async (page: Page, pattern: string | RegExp): Promise<() => number> => {
  let asked = 0;
  await page.route(pattern, async (asking) => {
    asked += 1;
    if (asked > 1) await asking.continue();
  });
  return () => asked;
};

test('where the names of places stall, they are asked for again by whoever types on', async ({ page }) => {
  await page.clock.install();
  const asked = await stallFirst(page, '**/search/places.json');
  await page.goto(route('getHelp', 'es'));
  await page.locator('#place').focus();
  await expect.poll(asked).toBe(1);
  await page.clock.fastForward(PATIENCE);
  await expect(async () => {
    await page.locator('#place').fill('');
    await page.locator('#place').fill('tegucigalpa');
    await expect(page.locator('.found a[href="tel:170"]').first()).toBeVisible({ timeout: 500 });
  }).toPass();
});

test('where the list that the first page asks for stalls, that in the other language is looked through', async ({ page }) => {
  await page.clock.install();
  await page.goto(at('/#choose'));
  const asked = await stallFirst(page, /\/(?:es\/pedir-ayuda|en\/get-help)\/$/);
  await page.locator('#place').fill('honduras');
  await expect.poll(asked).toBe(1);
  await page.clock.fastForward(PATIENCE);
  await expect(page.locator('.found a[href="tel:170"]').first()).toBeVisible();
  await expect(page.locator('.found')).toHaveAttribute('lang', 'es');
});
