import { expect } from '@playwright/test';
import { LOCALES } from '#/domain/locale.ts';
import { test } from '../support/opened.ts';
import { route, string } from '../support/pages.ts';

for (const locale of LOCALES)
  test(`the menu in ${locale} closes at Escape, and whoever stood in it stands where she opened it`, async ({ page }) => {
    await page.goto(route('home', locale));
    const menu = page.locator('summary', { hasText: string(locale, 'common', 'nav.menu') });
    const link = page
      .getByRole('navigation', { name: string(locale, 'common', 'nav.label') })
      .getByRole('link', { name: string(locale, 'common', 'nav.news') });
    await menu.press('Enter');
    await expect(link).toBeVisible();
    await link.focus();
    await link.press('Escape');
    await expect(link).toBeHidden();
    await expect(menu).toBeFocused();
    await expect(page).toHaveURL(route('home', locale));
    await menu.press('Enter');
    await expect(link).toBeVisible();
  });
