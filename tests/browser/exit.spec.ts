import { expect, test, type Page } from '@playwright/test';
import { LOCALES } from '#/domain/locale.ts';
import { site } from '../../site.config.ts';
import { route, string } from '../support/pages.ts';

/** Stands in for the neutral page: no test leaves this machine. */
const neutral = async (page: Page): Promise<void> => {
  await page.context().route(/^https:/, (request) => request.fulfill({ contentType: 'text/html', body: '<title>Weather</title>Sunny' }));
};

for (const locale of LOCALES) {
  const exit = site.exit[locale].url;
  const leave = (page: Page) => page.getByRole('group').getByRole('link', { name: string(locale, 'common', 'exit.label') });

  test(`one tap leaves the site in ${locale}, and “Back” does not return to the page`, async ({ page }) => {
    await neutral(page);
    await page.goto(route('home', locale));
    await page.goto(route('stories', locale));
    await leave(page).click();
    await expect(page).toHaveURL(exit);
    await page.goBack();
    await expect(page).toHaveURL(route('home', locale));
  });

  test(`three presses of Shift leave the site in ${locale}`, async ({ page }) => {
    await neutral(page);
    await page.goto(route('guides', locale));
    await page.keyboard.press('ShiftLeft');
    await expect(page.getByRole('status')).toHaveText('1/3');
    await page.keyboard.press('ShiftRight');
    await page.keyboard.press('ShiftLeft');
    await expect(page).toHaveURL(exit);
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test(`the exit is a plain link in ${locale}`, async ({ page }) => {
      await neutral(page);
      await page.goto(route('getHelp', locale));
      await leave(page).click();
      await expect(page).toHaveURL(exit);
    });
  });
}
