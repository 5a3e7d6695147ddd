import { expect } from '@playwright/test';
import { test } from '../support/opened.ts';
import { LOCALES } from '#/domain/locale.ts';
import { partsIn, storyPath } from '../support/a-story.ts';
import { at, route, string } from '../support/pages.ts';
import { pressBack } from '../support/visit.ts';

test.describe('in a browser that prefers Spanish', () => {
  test.use({ locale: 'es-HN' });

  test('the gateway leads to the Spanish home, where Mexico’s line is one tap from ringing', async ({ page }) => {
    await page.goto(at('/'));
    await expect(page).toHaveURL(at('/es/'));
    const call = page.getByRole('link', { name: '800 555 0100' });
    await expect(call).toBeVisible();
    await expect(call).toHaveAttribute('href', 'tel:+528005550100');
  });

  test('the gateway is not in the way of “Back”', async ({ page }) => {
    await page.goto(at('/404.html'));
    await page.goto(at('/'));
    await expect(page).toHaveURL(at('/es/'));
    await pressBack(page);
    await expect(page).toHaveURL(at('/404.html'));
  });

  test('the gateway stays when the address has a fragment', async ({ page }) => {
    await page.goto(at('/#choose'));
    await page.waitForLoadState('networkidle');
    await expect(page).toHaveURL(at('/#choose'));
  });
});

test.describe('in a browser that prefers neither language', () => {
  test.use({ locale: 'fr-CA' });

  test('the gateway stays and offers both, with both numbers', async ({ page }) => {
    await page.goto(at('/'));
    await page.waitForLoadState('networkidle');
    await expect(page).toHaveURL(at('/'));
    for (const locale of LOCALES) await expect(page.getByRole('link', { name: string(locale, 'gateway', 'go') })).toBeVisible();
    await expect(page.getByRole('link', { name: '1-800-555-0100' }).first()).toBeVisible();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, locale: 'es-MX' });

  test('the gateway has both numbers and both homes', async ({ page }) => {
    await page.goto(at('/'));
    await expect(page.getByRole('link', { name: '800 555 0100' }).first()).toHaveAttribute('href', 'tel:+528005550100');
    await page.getByRole('link', { name: string('es', 'gateway', 'go') }).click();
    await expect(page).toHaveURL(at('/es/'));
  });

  for (const locale of LOCALES) {
    test(`search in ${locale} offers the pages instead`, async ({ page }) => {
      await page.goto(route('search', locale));
      await expect(page.getByText(string(locale, 'search', 'noScript'))).toBeVisible();
      await expect(page.getByRole('main').getByRole('link', { name: string(locale, 'common', 'nav.getHelp') })).toBeVisible();
    });

    test(`the menu in ${locale} opens`, async ({ page, viewport }) => {
      await page.goto(route('home', locale));
      const menu = page.getByText(string(locale, 'common', 'nav.menu'), { exact: true });
      if ((viewport?.width ?? 0) < 900) await menu.click();
      await page
        .getByRole('navigation', { name: string(locale, 'common', 'nav.label') })
        .getByRole('link', { name: string(locale, 'common', 'nav.news') })
        .click();
      await expect(page).toHaveURL(route('news', locale));
    });
  }
});

for (const locale of LOCALES) {
  const other = locale === 'en' ? 'es' : 'en';

  test(`a part of the first story is reached from home, leads on, and changes language on the same part, in ${locale}`, async ({ page }) => {
    const [read, next] = partsIn(locale);
    await page.goto(route('home', locale));
    await expect(page.locator('main .tiles')).toHaveCount(1);
    await page
      .getByRole('main')
      .getByRole('link', { name: read?.title ?? '', exact: true })
      .click();
    await expect(page).toHaveURL(at(storyPath(locale, 1)));
    await expect(page.locator('main .kind')).not.toBeEmpty();
    await page.getByRole('link', { name: string(locale, 'texts', 'part.next', { number: String(next?.number) }) }).click();
    await expect(page).toHaveURL(at(storyPath(locale, 2)));
    await page
      .getByRole('banner')
      .getByRole('link', { name: other === 'es' ? 'Español' : 'English' })
      .click();
    await expect(page).toHaveURL(at(storyPath(other, 2)));
  });

  test(`“skip past it” leads behind the hard passage, none of which is seen, in ${locale}`, async ({ page }) => {
    await page.goto(at(storyPath(locale, 3)));
    await page
      .getByRole('link', { name: string(locale, 'texts', 'note.skip'), exact: true })
      .first()
      .click();
    await expect(page.getByText(string(locale, 'texts', 'passage.after')).first()).toBeFocused();
    const seen = (): Promise<boolean> =>
      page
        .locator('.passage')
        .first()
        .evaluate((passage) => {
          const header = document.querySelector('.top')?.getBoundingClientRect();
          return passage.getBoundingClientRect().bottom > Math.max(0, header?.bottom ?? 0);
        });
    await expect.poll(seen).toBe(false);
  });

  test(`before a hard passage she can read a short version, skip it, or stop and see the numbers, without scripts too, in ${locale}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(at(storyPath(locale)));
    const choices = page.locator('.before .choices').first();
    await choices.getByText(string(locale, 'texts', 'note.short')).click();
    await expect(choices.locator('details > p')).toBeVisible();
    await choices.getByRole('link', { name: string(locale, 'texts', 'note.skip'), exact: true }).click();
    await expect(page).toHaveURL(/#\d+$/);
    const below = async (): Promise<number> => {
      const [passage, header] = [await page.locator('.passage').first().boundingBox(), await page.locator('.top').boundingBox()];
      return (passage?.y ?? Number.NaN) + (passage?.height ?? 0) - Math.max(0, (header?.y ?? 0) + (header?.height ?? 0));
    };
    await expect.poll(below).toBeLessThanOrEqual(0);
    await choices.getByRole('link', { name: string(locale, 'texts', 'note.stop') }).click();
    await expect(page).toHaveURL(route('getHelp', locale));
    await context.close();
  });

  test(`a country that is typed into the search gives its number before all else, in ${locale}`, async ({ page }) => {
    await page.goto(route('search', locale));
    await expect(page.locator('[data-ready]')).toBeVisible();
    for (const typed of ['MEXICO', 'méx']) {
      await page.getByRole('searchbox').fill(typed);
      const card = page.locator('.country-card');
      await expect(card.getByRole('link', { name: /^800 555 0100 ?, / })).toHaveAttribute('href', 'tel:+528005550100');
      await expect(card.getByRole('link', { name: string(locale, 'help', 'dangerCall', { number: '199' }) })).toHaveAttribute('href', 'tel:199');
      await expect(
        card.getByRole('link', { name: string(locale, 'help', 'country.heading', { inside: locale === 'en' ? 'in Mexico' : 'en México' }) }),
      ).toHaveAttribute('href', new URL(route('getHelp', locale, 'mx')).pathname);
    }
    await page.getByRole('button', { name: string(locale, 'search', 'clear') }).click();
    await expect(page.locator('.country-card')).toHaveCount(0);
    await expect(page.getByRole('searchbox')).toBeFocused();
    await expect(page.getByRole('searchbox')).toHaveValue('');
  });

  test(`searching for papers finds the guide about a job in ${locale}, and the word stays out of the address`, async ({ page }) => {
    await page.goto(route('search', locale));
    const box = page.getByRole('searchbox', { name: string(locale, 'search', 'label') });
    await expect(page.locator('[data-ready]')).toBeVisible();
    await box.fill(locale === 'en' ? 'passport' : 'pasaporte');
    await expect(
      page
        .getByRole('main')
        .getByRole('link', { name: locale === 'en' ? /job offer/i : /oferta de trabajo/i })
        .first(),
    ).toBeVisible();
    expect(page.url()).toBe(route('search', locale));
    expect(await page.evaluate(() => JSON.stringify(history.state))).toBe('null');
  });
}
