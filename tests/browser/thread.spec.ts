import { expect, type Page } from '@playwright/test';
import { LOCALES } from '#/domain/locale.ts';
import { test } from '../support/opened.ts';
import { at, string } from '../support/pages.ts';
import { corridorPath } from '../support/thread-path.ts';

/** How many strands the made-up corridor has: of three cases. */
const STRANDS = 3;
const WIDE = { width: 1280, height: 900 };

/** How much of a strand is not drawn yet, of 1. */
const undrawn = (page: Page, stop: number): Promise<number> =>
  page.locator(`.road-map .strand[data-at="${stop}"] .yarn`).evaluate((path) => parseFloat(getComputedStyle(path).strokeDashoffset) || 0);

const moves = (page: Page): Promise<number> => page.evaluate(() => document.getAnimations().length);

for (const locale of LOCALES) {
  const corridor = at(corridorPath(locale));

  test.describe(`without JavaScript, in ${locale}`, () => {
    test.use({ javaScriptEnabled: false });

    test('a corridor is whole: every stop with its answers and its end, its map named, its sources one tap away', async ({ page }) => {
      await page.goto(corridor);
      await expect(page.locator('.stop')).toHaveCount(STRANDS + 1);
      for (const stop of await page.locator('.stop').all()) {
        await expect(stop.getByRole('heading')).toBeVisible();
        await stop.locator('summary').click();
        await expect(stop.locator('.claims li').first()).toBeVisible();
      }
      // On a phone each stop has its own part of it.
      await page.setViewportSize({ width: 1280, height: 800 });
      await expect(page.getByRole('img', { name: string(locale, 'thread', 'corridorAlt') })).toBeAttached();
    });
  });

  test.describe(`for who asked for stillness, in ${locale}`, () => {
    test.use({ viewport: WIDE, reducedMotion: 'reduce' });

    test('nothing of a corridor moves, and every strand is there from the start', async ({ page }) => {
      await page.goto(corridor);
      expect(await moves(page)).toBe(0);
      for (let stop = 1; stop <= STRANDS; stop += 1) expect(await undrawn(page, stop)).toBe(0);
      await page.locator('.stop').last().scrollIntoViewIfNeeded();
      expect(await moves(page)).toBe(0);
    });
  });

  test.describe(`where a browser can and there is room, in ${locale}`, () => {
    test.use({ viewport: WIDE, reducedMotion: 'no-preference' });

    test('her scroll draws one strand after the other, and back', async ({ page }) => {
      await page.goto(corridor);
      expect(await undrawn(page, 2)).toBeGreaterThan(0.9);
      await page.locator('.stop[data-at="2"]').evaluate((stop) => {
        stop.scrollIntoView();
      });
      await expect.poll(() => undrawn(page, 2)).toBe(0);
      expect(await undrawn(page, 3)).toBeGreaterThan(0.1);
      await page.evaluate(() => {
        scrollTo(0, 0);
      });
      await expect.poll(() => undrawn(page, 2)).toBeGreaterThan(0.9);
    });

    test('a stop stands on one screen, beside the map', async ({ page }) => {
      await page.goto(corridor);
      const heights = await page.locator('.stop').evaluateAll((stops) => stops.map((stop) => stop.getBoundingClientRect().height));
      for (const height of heights) expect(height).toBeLessThanOrEqual(WIDE.height);
    });
  });

  test.describe(`on a phone, in ${locale}`, () => {
    test.use({ viewport: { width: 360, height: 640 }, reducedMotion: 'no-preference' });

    test('each stop has its own piece of the map, nothing moves, and nothing is wider than the screen', async ({ page }) => {
      await page.goto(corridor);
      await expect(page.locator('.road-map')).toBeHidden();
      await expect(page.locator('.stop .crop').first()).toBeVisible();
      expect(await moves(page)).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    });
  });
}
