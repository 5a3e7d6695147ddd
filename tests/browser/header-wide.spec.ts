import { expect } from '@playwright/test';
import { allKinds, at } from '../support/pages.ts';
import { test } from '../support/opened.ts';

test.use({ mayBeMissing: /\/nowhere\//, isMobile: false, hasTouch: false });

/** A phone held across, and where the menu's words begin to stand in a row. */
const NARROW = [640, 900];
/** A small laptop or a tablet held across, a usual laptop, and larger screens. */
const WIDTHS = [1024, 1280, 1440, 1920];

for (const { kind, locale, path } of allKinds)
  test(`on wide screens the words of the menu stand in one row on ${kind}, in ${locale}, and nothing beyond the edge`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(at(path));
    const words = page.locator('.top .nav a:visible');
    for (const width of [...NARROW, ...WIDTHS]) {
      await page.setViewportSize({ width, height: 400 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `across at ${width} px`).toBeLessThanOrEqual(width);
    }
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const boxes = await words.evaluateAll((all) =>
        all.map((one) => {
          const lines = document.createRange();
          lines.selectNodeContents(one);
          return { top: Math.round(one.getBoundingClientRect().top), lines: lines.getClientRects().length };
        }),
      );
      expect(new Set(boxes.map(({ top }) => top)).size, `rows at ${width} px`).toBeLessThanOrEqual(1);
      expect(Math.max(0, ...boxes.map(({ lines }) => lines)), `lines of a word at ${width} px`).toBeLessThanOrEqual(1);
    }
  });
