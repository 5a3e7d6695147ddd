import { expect } from '@playwright/test';
import { LOCALES } from '#/domain/locale.ts';
import { heldBack } from '../support/held-back.ts';
import { test } from '../support/opened.ts';
import { route, string } from '../support/pages.ts';

/* Pages whose controls do nothing before their script is there: where it does not come, they say so themselves. */
const PAGES = [
  { name: 'offer', script: /\/once\/offer[^/]*\.js$/, note: ['ask.lost', 'ask.paper'] },
  { name: 'loteria', script: /\/once\/loteria[^/]*\.js$/, note: ['lost', 'menu'] },
  { name: 'checkNumber', script: /\/once\/check[^/]*\.js$/, note: ['failed'] },
] as const;

for (const locale of LOCALES)
  for (const { name, script, note } of PAGES) {
    const words = note.map((key) => string(locale, name === 'checkNumber' ? 'check' : name, key)).join(' ');

    test(`what can be tapped on ${name} says that it does nothing where its script does not come, in ${locale}`, async ({ page }) => {
      await page.route(script, (request) => request.abort());
      await page.goto(route(name, locale));
      const lost = page.getByRole('alert');
      await expect(lost).toHaveCount(0);
      await expect(lost).toHaveText(words, { timeout: 6000 });
      expect((await lost.boundingBox())?.height).toBeGreaterThan(20);
    });

    test(`a script of ${name} that comes in time moves nothing, and nothing is said, in ${locale}`, async ({ page }) => {
      const comes = await heldBack(page, script);
      await page.goto(route(name, locale), { waitUntil: 'commit' });
      const foot = (): Promise<number | undefined> => page.evaluate(() => document.querySelector('main ~ footer, footer')?.getBoundingClientRect().y);
      await page.locator('footer').first().waitFor();
      // The offer shuts the countries that nobody chose.
      const before = name === 'offer' ? undefined : await foot();
      comes();
      await expect(page.locator('.lost')).toHaveCount(0);
      if (before !== undefined) expect(await foot()).toBe(before);
    });
  }
