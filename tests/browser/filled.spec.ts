import { expect } from '@playwright/test';
import { test } from '../support/opened.ts';
import { LOCALES } from '#/domain/locale.ts';
import { route } from '../support/pages.ts';

/* What is read on a wide screen stands on all of it: no side of a page is empty from its head to its foot. */
for (const locale of LOCALES)
  for (const width of [1280, 1920]) {
    test(`each heading of a page that is read for its parts stands at ${width} beside its text in ${locale}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      for (const name of ['about', 'survivor-leadership'] as const) {
        await page.goto(route(name, locale));
        const apart = await page.locator('.parted > .prose:not(.listed) > h2').evaluateAll((headings) =>
          headings.map((heading) => {
            const next = heading.nextElementSibling?.getBoundingClientRect();
            const { right, top } = heading.getBoundingClientRect();
            return next !== undefined && next.left >= right && Math.abs(next.top - top) < 24;
          }),
        );
        expect(apart.length, name).toBeGreaterThan(0);
        expect(apart, name).not.toContain(false);
      }
    });

    test(`the year of news stands at ${width} beside its posts, which reach the edge, in ${locale}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(route('news', locale));
      const edges = await page.evaluate(() => {
        const right = (selector: string): number =>
          Math.max(...[...document.querySelectorAll(selector)].map((one) => one.getBoundingClientRect().right));
        const left = (selector: string): number =>
          Math.min(...[...document.querySelectorAll(selector)].map((one) => one.getBoundingClientRect().left));
        return { year: right('.news-year > h2'), rows: left('.news-rows'), end: right('.news-rows'), page: right('main h1') };
      });
      expect(edges.rows).toBeGreaterThanOrEqual(edges.year);
      expect(edges.end).toBeCloseTo(edges.page, 0);
    });
  }

for (const locale of LOCALES)
  test(`on a phone a heading stands above its text, and the label of who makes this site is not wider than the page, in ${locale}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(route('about', locale));
    const below = await page
      .locator('.parted > .prose > h2')
      .first()
      .evaluate((one) => (one.nextElementSibling?.getBoundingClientRect().top ?? 0) - one.getBoundingClientRect().bottom);
    expect(below).toBeGreaterThan(0);
    const label = await page.locator('.maker').boundingBox();
    expect((label?.x ?? 0) + (label?.width ?? Infinity)).toBeLessThanOrEqual(320);
  });
