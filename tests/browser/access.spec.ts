import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { allKinds, at } from '../support/pages.ts';
import { test } from '../support/opened.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// Links of the same name lead to the same place here, except "WhatsApp", which says its line to a screen reader.
const OFF = ['identical-links-same-purpose'];
/** The rules of axe that look at colours. All others read the same page once more in the other theme. */
const OF_COLOURS = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

test.use({ mayBeMissing: /\/nowhere\// });

for (const { kind, locale, path } of allKinds) {
  test(`axe finds nothing on ${kind} in ${locale}, in either theme`, async ({ page }) => {
    await page.goto(at(path));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const axe = new AxeBuilder({ page });
      const asked = colorScheme === 'light' ? axe.withTags(TAGS).disableRules(OFF) : axe.withRules(OF_COLOURS);
      // In the page itself, and not frame by frame: no page of ours has a frame, and it takes a third of the time.
      const { violations } = await asked.setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => `${colorScheme}, ${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
    }
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
