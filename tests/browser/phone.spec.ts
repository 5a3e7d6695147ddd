import { expect, test } from '@playwright/test';
import { allKinds, at } from '../support/pages.ts';

for (const { kind, locale, path } of allKinds) {
  test(`${kind} in ${locale} needs no sideways scrolling at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 560 });
    await page.goto(at(path));
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1 && !element.closest('.skip, .hidden-visually, .wide'))
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(wide).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test('no country’s page is wider than a phone of 320 px, whatever the length of its numbers', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 560 });
  await page.goto(at('/es/pedir-ayuda/'));
  const pages = await page.locator('.places h2 a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(pages.length).toBe(27);
  for (const path of pages) {
    await page.goto(at(path));
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
  }
});
