import { expect } from '@playwright/test';
import { test } from '../support/opened.ts';
import { LOCALES } from '#/domain/locale.ts';
import { route, string } from '../support/pages.ts';
import { someOf } from '../support/some-of.ts';

for (const locale of LOCALES) {
  const words = string(locale, 'help', 'age.old');

  test(`a page of numbers that is read long after it was made says that they may have changed, in ${locale}`, async ({ page }) => {
    await page.goto(route('getHelp', locale, 'hn'));
    const made = await page.locator('[data-made]').getAttribute('data-made');
    const day = Date.parse(`${made ?? ''}T12:00:00Z`);
    const cards = page.locator('article[id]').filter({ hasText: words });

    await page.clock.setFixedTime(day + 10 * 86_400_000);
    await page.reload();
    await page.waitForLoadState('networkidle');
    await expect(cards).toHaveCount(0);

    await page.clock.setFixedTime(day + 200 * 86_400_000);
    await page.reload();
    const all = await someOf(page.locator('article[id]'));
    await expect(cards).toHaveCount(all.length);
    await page.goto(route('getHelp', locale));
    await expect(page.locator('main').getByText(words)).toBeVisible();
  });
  test(`on a page that takes the place of the list they say it once, in ${locale}`, async ({ page }) => {
    await page.clock.setFixedTime(Date.now() + 200 * 86_400_000);
    await page.goto(route('getHelp', locale));
    await expect(page.locator('main').getByText(words)).toBeVisible();
    const { pathname } = new URL(route('getHelp', locale, 'hn'));
    await page.locator(`main a[href="${pathname}"]`).first().click();
    await expect(page.locator('body')).toHaveAttribute('data-address', new RegExp(`${pathname}$`));
    await page.waitForLoadState('networkidle');
    const ages = await someOf(page.locator('[data-age]'));
    const said = await Promise.all(ages.map(async (age) => (await age.textContent())?.split(words).length));
    expect(said).toEqual(said.map(() => 2));
  });
}
