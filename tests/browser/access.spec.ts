import { expect } from '@playwright/test';
import { foundByAxe } from '../support/axe.ts';
import { allKinds, at } from '../support/pages.ts';
import { test } from '../support/opened.ts';
import { someOf } from '../support/some-of.ts';

test.use({ mayBeMissing: /\/nowhere\// });

for (const { kind, locale, path } of allKinds) {
  test(`axe finds nothing on ${kind} in ${locale}, in either theme`, async ({ page }) => {
    await page.goto(at(path));
    expect(await foundByAxe(page)).toEqual([]);
  });
}

test.describe('in forced colours', () => {
  test.use({ forcedColors: 'active' });

  // The browser sets the colours there, and takes away every fill: what is pressed is told by its edge.
  for (const { kind, locale, path } of allKinds.filter(({ locale: one }) => one === 'es')) {
    test(`what is pressed or filled in keeps an edge on ${kind}, in ${locale}`, async ({ page }) => {
      await page.goto(at(path));
      for (const control of await someOf(page.locator('.bar a:visible, .button:visible, .danger:visible, main input[type="search"]:visible')))
        expect(await control.evaluate((one) => parseFloat(getComputedStyle(one).borderTopWidth))).toBeGreaterThan(0);
    });
  }
});

test('the first three stops of the Tab key are: to the content, out of here, home', async ({ page }) => {
  await page.goto(at('/es/'));
  const names: (string | null)[] = [];
  for (let index = 0; index < 3; index += 1) {
    await page.keyboard.press('Tab');
    names.push(await page.evaluate(() => document.activeElement?.textContent ?? null));
  }
  expect(names.map((name) => name?.trim())).toEqual(['Saltar al contenido', 'Salir ya', 'Telar']);
});
