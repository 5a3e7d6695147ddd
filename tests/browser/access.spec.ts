import { expect } from '@playwright/test';
import { foundByAxe } from '../support/axe.ts';
import { allKinds, at } from '../support/pages.ts';
import { test } from '../support/opened.ts';

test.use({ mayBeMissing: /\/nowhere\// });

for (const { kind, locale, path } of allKinds) {
  test(`axe finds nothing on ${kind} in ${locale}, in either theme`, async ({ page }) => {
    await page.goto(at(path));
    expect(await foundByAxe(page)).toEqual([]);
  });
}

test('the first three stops of the Tab key are: to the content, out of here, home', async ({ page }) => {
  await page.goto(at('/es/'));
  const names: (string | null)[] = [];
  for (let index = 0; index < 3; index += 1) {
    await page.keyboard.press('Tab');
    names.push(await page.evaluate(() => document.activeElement?.textContent ?? null));
  }
  expect(names.map((name) => name?.trim())).toEqual(['Saltar al contenido', 'Salir ya', 'Telar']);
});
