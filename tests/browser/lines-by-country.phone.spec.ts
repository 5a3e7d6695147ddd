import { expect, type Locator, type Page } from '@playwright/test';
import { LOCALES } from '#/domain/locale.ts';
import { test } from '../support/opened.ts';
import { at, route, string } from '../support/pages.ts';
import { storyPath } from '../support/a-story.ts';

const box = (page: Page): Locator => page.locator('.lines-by-country');
/** The row that lies open without a tap. */
const guess = (page: Page): Locator => box(page).locator(':scope > ul > li');

for (const locale of LOCALES) {
  const guide = route('guides', locale, locale === 'en' ? 'under-18-in-a-test' : 'menos-de-18-en-una-prueba');
  const words = (path: string): string => string(locale, 'texts', `crisis.${path}`);

  test.describe(`in a text that speaks of not wanting to live, in ${locale}`, () => {
    for (const { zone, name, number } of [
      { zone: 'America/Tijuana', name: /^M[eé]xico/, number: '55 5555 0100' },
      { zone: 'America/Guatemala', name: /^Guatemala/, number: undefined },
    ])
      test.describe(`with the clock of ${zone}`, () => {
        test.use({ timezoneId: zone });

        for (const path of [guide, at(storyPath(locale))])
          test(`${new URL(path).pathname}: the country of the clock lies open, named as a guess, with its number or that there is none`, async ({
            page,
          }) => {
            await page.goto(path);
            await expect(guess(page)).toHaveText(name);
            await expect(box(page).getByText(words('guess'))).toBeVisible();
            if (number === undefined) await expect(guess(page).getByText(words('none'))).toBeVisible();
            else await expect(guess(page).getByRole('link', { name: number })).toHaveAttribute('href', /^tel:/);
          });
      });

    test.describe('with a clock that no country of ours has', () => {
      test.use({ timezoneId: 'Asia/Tokyo' });

      test('nothing is guessed, and a tap opens every country', async ({ page }) => {
        await page.goto(guide, { waitUntil: 'networkidle' });
        await expect(guess(page)).toHaveCount(0);
        await expect(box(page).getByText(words('guess'))).toHaveCount(0);
        await box(page).getByText(words('choose')).tap();
        await expect(box(page).getByRole('link', { name: '55 5555 0100' })).toBeVisible();
      });
    });

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });

      test('a tap opens every country', async ({ page }) => {
        await page.goto(guide);
        await box(page).getByText(words('choose')).tap();
        await expect(box(page).getByRole('link', { name: '55 5555 0100' })).toBeVisible();
      });
    });
  });
}
