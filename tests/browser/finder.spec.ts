import { expect, type Page } from '@playwright/test';
import { test } from '../support/opened.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { at, route, string } from '../support/pages.ts';
import { heldBack } from '../support/held-back.ts';

/** How many countries tests/fixture has. */
const COUNTRIES = 12;

const words = (locale: Locale, path: string): string => string(locale, 'help', path);
/** Its button can be tapped as soon as its script has run. */
const ready = async (page: Page, locale: Locale): Promise<void> =>
  expect(page.getByRole('button', { name: words(locale, 'finder.guess') })).toBeEnabled();
const open = async (page: Page, locale: Locale): Promise<void> => {
  await page.goto(route('getHelp', locale));
  await ready(page, locale);
};
/** On home it stands in what "another country" opens. */
const openOthers = async (page: Page): Promise<void> => page.locator('[data-places-box] > summary').click();
const shownPlaces = (page: Page): Promise<string[]> => page.locator('[data-place]:visible h2').allInnerTexts();

/** From home, with two taps, to where Honduras's number can be tapped; the second tap is the number itself in the list. */
const toHonduras = async (page: Page, locale: Locale): Promise<void> => {
  await page.goto(route('home', locale));
  if ((page.viewportSize()?.width ?? 0) < 900)
    await page
      .getByRole('group')
      .getByRole('link', { name: string(locale, 'common', 'bar.numbers') })
      .click();
  else
    await page
      .getByRole('navigation', { name: string(locale, 'common', 'nav.label') })
      .getByRole('link', { name: string(locale, 'common', 'nav.getHelp') })
      .click();
  await expect(page.locator('[data-place*="Honduras"]').getByRole('link', { name: '170, Honduras', exact: true })).toHaveAttribute('href', 'tel:170');
  await page.getByRole('link', { name: 'Honduras', exact: true }).click();
  await expect(
    page
      .locator('article')
      .getByRole('link', { name: string(locale, 'help', 'way.call') })
      .first(),
  ).toHaveAttribute('href', 'tel:170');
};

for (const locale of LOCALES) {
  test(`from home to a number in Honduras that can be tapped in two taps, in ${locale}`, async ({ page }) => {
    await toHonduras(page, locale);
  });

  test(`typing a country without its accent narrows the list in ${locale}, and clearing it brings all back`, async ({ page }) => {
    await open(page, locale);
    const all = await shownPlaces(page);
    await page.getByRole('searchbox').fill('mexico');
    await expect(page.locator('[data-place]:visible')).toHaveCount(1);
    expect(await shownPlaces(page)).toEqual([locale === 'en' ? 'Mexico' : 'México']);
    await page.getByRole('searchbox').fill('');
    await expect.poll(async () => shownPlaces(page)).toEqual(all);
    expect(page.url()).toBe(route('getHelp', locale));
  });

  test(`a place that is not there gets a plain answer, and every number stays in sight, in ${locale}`, async ({ page }) => {
    await open(page, locale);
    await page.getByRole('searchbox').fill('xyz');
    await expect(page.getByText(words(locale, 'finder.noPlace'))).toBeVisible();
    await expect(page.locator('[data-place]:visible')).toHaveCount(COUNTRIES);
  });

  test(`a city or a short form finds the country in ${locale}, and filters that nothing fits say so`, async ({ page }) => {
    await open(page, locale);
    for (const typed of ['EE. UU.', 'hous', 'usa']) {
      await page.getByRole('searchbox').fill(typed);
      await expect.poll(async () => shownPlaces(page), typed).toEqual([locale === 'en' ? 'United States' : 'Estados Unidos']);
    }
    // Its card stands above the box: the way to its page is under it too.
    const link = page.getByRole('status').getByRole('link');
    await expect(link).toHaveAttribute('href', new URL(route('getHelp', locale, 'us')).pathname);
    await expect(link).toBeInViewport();
    await page.getByText(words(locale, 'finder.only')).click();
    await page.getByRole('checkbox', { name: words(locale, 'finder.whatsapp') }).check();
    await expect(page.getByText(words(locale, 'finder.none'))).toBeVisible();
  });

  test(`“not the police” and “WhatsApp” narrow, and never add, in ${locale}`, async ({ page }) => {
    await open(page, locale);
    const all = await shownPlaces(page);
    await page.getByText(words(locale, 'finder.only')).click();
    await page.getByRole('checkbox', { name: words(locale, 'finder.whatsapp') }).check();
    await expect.poll(async () => (await shownPlaces(page)).length).toBeLessThan(all.length);
    const some = await shownPlaces(page);
    expect(some.length).toBeGreaterThan(2);
    expect(all).toEqual(expect.arrayContaining(some));
    await page.getByRole('checkbox', { name: words(locale, 'finder.notPolice') }).check();
    expect((await shownPlaces(page)).length).toBeLessThanOrEqual(some.length);
  });

  for (const [zone, expected] of [
    ['America/Tegucigalpa', { en: 'Honduras', es: 'Honduras' }],
    ['America/Los_Angeles', { en: 'United States', es: 'Estados Unidos' }],
    ['Europe/Madrid', { en: 'Spain', es: 'España' }],
  ] as const) {
    test.describe(`on a phone whose clock is in ${zone}`, () => {
      test.use({ timezoneId: zone });

      test(`the clock suggests ${expected[locale]}, only when asked, in ${locale}`, async ({ page }) => {
        await open(page, locale);
        expect((await shownPlaces(page)).length).toBe(COUNTRIES);
        await page.getByRole('button', { name: words(locale, 'finder.guess') }).click();
        await expect.poll(async () => shownPlaces(page)).toEqual([expected[locale]]);
      });
    });
  }
}

for (const locale of LOCALES) {
  test(`home narrows its own list to a typed country in ${locale}`, async ({ page }) => {
    await page.goto(route('home', locale));
    await openOthers(page);
    await page.getByRole('searchbox', { name: words(locale, 'finder.label') }).fill('hondu');
    await page.locator('[data-places-box] li').getByRole('link', { name: 'Honduras', exact: true }).click();
    await expect(page).toHaveURL(route('getHelp', locale, 'hn'));
  });
}

for (const locale of LOCALES) {
  for (const kind of ['home', 'getHelp'] as const) {
    test(`${kind} in ${locale} shows the form before its script has come, and narrows to what was typed meanwhile`, async ({ page }) => {
      const comes = await heldBack(page, /Finder/);
      await page.goto(route(kind, locale), { waitUntil: 'commit' });
      if (kind === 'home') await openOthers(page);
      await page.getByRole('searchbox', { name: words(locale, 'finder.label') }).fill('hondu');
      const guess = page.getByRole('button', { name: words(locale, 'finder.guess') });
      await expect(guess).toBeHidden();
      comes();
      await expect(guess).toBeEnabled();
      await expect(page.getByRole('searchbox')).toHaveValue('hondu');
      await expect(page.locator('[data-place]:visible')).toHaveCount(1);
      await expect(page.getByRole('status').getByRole('link')).toHaveText('Honduras');
    });
  }

  test(`nothing of what was chosen is there again after a reload or on the way back, in ${locale}`, async ({ page }) => {
    await open(page, locale);
    const all = await shownPlaces(page);
    const choose = async (): Promise<void> => {
      await page.getByRole('searchbox').fill('hondu');
      await page.getByText(words(locale, 'finder.only')).click();
      await page.getByRole('checkbox', { name: words(locale, 'finder.openNow') }).check();
      await page.getByRole('combobox').selectOption('en');
    };
    const isNew = async (): Promise<void> => {
      await ready(page, locale);
      await page.waitForLoadState();
      await expect(page.getByRole('searchbox')).toHaveValue('');
      await page.getByText(words(locale, 'finder.only')).click();
      await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
      await expect(page.getByRole('combobox')).toHaveValue('');
      expect(await shownPlaces(page)).toEqual(all);
    };
    await choose();
    await page.reload();
    await isNew();
    await page.reload();
    await choose();
    await page.goto(route('privacy', locale));
    await page.goBack();
    await isNew();
  });
}

test('without a clock that says, it admits it', async ({ browser }) => {
  const context = await browser.newContext({ timezoneId: 'Asia/Tokyo' });
  const page = await context.newPage();
  await open(page, 'es');
  await page.getByRole('button', { name: words('es', 'finder.guess') }).click();
  await expect(page.getByText(words('es', 'finder.noGuess'))).toBeVisible();
  await context.close();
});

// The line of Chile answers on weekdays from 8:00 to midnight, by the clocks of Santiago, which go on by an hour on 6 September 2026.
for (const [when, instant, open_] of [
  ['on a Sunday at noon', '2026-11-29T15:00:00Z', false],
  ['on a Friday a minute before midnight', '2026-11-28T02:59:00Z', true],
  ['a minute later, on Saturday', '2026-11-28T03:00:00Z', false],
  ['on a Friday before midnight, in the winter’s time', '2026-09-05T03:30:00Z', true],
  ['at the same hour of the world a week later, in the summer’s', '2026-09-12T03:30:00Z', false],
] as const) {
  for (const locale of LOCALES) {
    test(`“open now” ${open_ ? 'keeps' : 'hides'} Chile’s line ${when}, and keeps lines whose hours nobody knows, in ${locale}`, async ({ page }) => {
      await page.clock.setFixedTime(new Date(instant));
      await open(page, locale);
      await page.getByText(words(locale, 'finder.only')).click();
      await page.getByRole('checkbox', { name: words(locale, 'finder.openNow') }).check();
      await expect(page.getByRole('link', { name: 'Chile', exact: true })).toHaveCount(open_ ? 1 : 0);
      await expect(page.getByRole('link', { name: 'Honduras', exact: true })).toBeVisible();
    });
  }
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of LOCALES) {
    test(`the list is already whole in ${locale}: every country, each with a link to its page and no form, and Honduras two taps from home`, async ({
      page,
    }) => {
      await toHonduras(page, locale);
      await page.goto(route('getHelp', locale));
      expect((await shownPlaces(page)).length).toBe(COUNTRIES);
      await expect(page.locator('.finder')).toBeHidden();
    });
  }
});

test('on a 360 by 640 phone the first number is on the first screen, of the list and of a country', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const path of ['/es/pedir-ayuda/', '/en/get-help/', '/es/pedir-ayuda/mx/', '/es/pedir-ayuda/hn/', '/en/get-help/us/']) {
    await page.goto(at(path));
    const number = await page.locator('main .number').first().boundingBox();
    const bar = await page.locator('.bar').boundingBox();
    expect(number && bar && number.y + number.height <= bar.y, path).toBe(true);
  }
});
