import { expect } from '@playwright/test';
import { LOCALES } from '#/domain/locale.ts';
import { test } from '../support/opened.ts';
import { route, string } from '../support/pages.ts';

/* Sources are laid out once they come near the screen: whoever is led to one of them stands before it all the same, and paper has all. */
test.use({ viewport: { width: 360, height: 300 } });

for (const locale of LOCALES) {
  test(`an address of the last source shows it, and so does its letter, in ${locale}`, async ({ page }) => {
    await page.goto(route('sources', locale));
    const last = page.locator('.learn-list li[id]').last();
    const id = await last.getAttribute('id');
    await page.goto('about:blank');
    await page.goto(`${route('sources', locale)}#${id}`);
    await expect(last).toBeInViewport({ ratio: 0.5 });
    await page.goto(route('sources', locale));
    const letter = page
      .getByRole('navigation', { name: string(locale, 'learn', 'letters') })
      .getByRole('link')
      .last();
    await letter.click();
    await expect(page.locator('.learn-list h2').last()).toBeInViewport({ ratio: 1 });
    await expect(last).toBeInViewport();
  });

  test(`paper has every source, in ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 200 });
    await page.goto(route('sources', locale));
    await page.emulateMedia({ media: 'print' });
    const entries = await page
      .locator('.learn-list li[id]')
      .evaluateAll((all) => all.map((one) => one.checkVisibility({ contentVisibilityAuto: true })));
    expect(entries.length).toBeGreaterThan(2);
    expect(entries).not.toContain(false);
  });
}
