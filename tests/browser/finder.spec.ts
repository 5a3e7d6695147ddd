import { expect, type Page } from '@playwright/test';
import { test } from '../support/opened.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { at, route, string } from '../support/pages.ts';
import { heldBack } from '../support/held-back.ts';

/** How many countries tests/fixture has. */
const COUNTRIES = 12;

const words = (locale: Locale, path: string): string => string(locale, 'help', path);
/** What else may be asked comes with its script. */
const ready = async (page: Page): Promise<void> => expect(page.locator('.finder .row')).toBeVisible();
const open = async (page: Page, locale: Locale): Promise<void> => {
  await page.goto(route('getHelp', locale));
  await ready(page);
};
/** The countries of the list, and those under the field. */
const listed = (page: Page): Promise<string[]> => page.locator('main .ask > .places [data-place] h2, main > section [data-place] h3').allInnerTexts();
const found = (page: Page): Promise<string[]> => page.locator('.found :is(h2, h3) a, .found .bare > a').allInnerTexts();
/** Those under the heading that says that nobody knows, and those above it. */
const unknown = (page: Page): Promise<string[]> => page.locator('.found > h2 ~ ul > [data-place]').allInnerTexts();
const sure = (page: Page): Promise<string[]> => page.locator('.found > ul:first-child > [data-place]').allInnerTexts();
const openRow = async (page: Page, locale: Locale): Promise<void> => page.getByText(words(locale, 'finder.only')).click();

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
  await expect(page.locator('[data-place*="Honduras"]').getByRole('link', { name: /^170 ?, Honduras$/ })).toHaveAttribute('href', 'tel:170');
  await page.getByRole('link', { name: 'Honduras', exact: true }).click();
  await expect(
    page
      .locator('article[id]')
      .getByRole('link', { name: string(locale, 'help', 'way.call') })
      .first(),
  ).toHaveAttribute('href', 'tel:170');
};

for (const locale of LOCALES) {
  test(`from home to a number in Honduras that can be tapped in two taps, in ${locale}`, async ({ page }) => {
    await toHonduras(page, locale);
  });

  test(`one place that was found takes away the emergency numbers of other countries, and only while it stands, in ${locale}`, async ({ page }) => {
    await open(page, locale);
    const danger = page.locator('main .danger');
    const all = await danger.count();
    expect(all).toBeGreaterThan(0);
    await page.getByRole('searchbox').fill('honduras');
    await expect(page.locator('.found .band')).toBeVisible();
    await expect(danger.filter({ visible: true })).toHaveCount(0);
    await page.getByRole('searchbox').fill('mexico');
    await expect(danger.filter({ visible: true, hasText: locale === 'en' ? 'Mexico' : 'México' })).toHaveCount(1);
    await page.getByRole('searchbox').fill('');
    await expect(danger.filter({ visible: true })).toHaveCount(all);
  });

  test(`of the places that fit only the one that is shown keeps its emergency number, whatever else was asked for, in ${locale}`, async ({
    page,
  }) => {
    await open(page, locale);
    await openRow(page, locale);
    await page.getByRole('checkbox', { name: words(locale, 'finder.whatsapp') }).check();
    // The United States too, whose lines have no WhatsApp.
    await page.getByRole('searchbox').fill('es');
    await expect(page.locator('.found .band')).toContainText(locale === 'en' ? 'Spain' : 'España');
    await expect(page.locator('main .danger').filter({ visible: true })).toHaveCount(0);
  });

  test(`typing a country without its accent shows its number, who answers and a way to call under the field in ${locale}, and clearing takes it away`, async ({
    page,
  }) => {
    await open(page, locale);
    const all = await listed(page);
    expect(all).toHaveLength(COUNTRIES);
    await page.getByRole('searchbox').fill('mexico');
    const mexico = locale === 'en' ? 'Mexico' : 'México';
    await expect.poll(async () => found(page)).toEqual([mexico]);
    const row = page.locator('.found [data-place]');
    const number = row.locator('a.number');
    await expect(row.getByRole('link', { name: new RegExp(`^${words(locale, 'way.call')} `) }).first()).toHaveAttribute(
      'href',
      (await number.getAttribute('href')) ?? '',
    );
    await expect(number).toBeInViewport();
    const inList = page.locator(`main .ask > .places [data-place="${mexico}"] > p`).first();
    await expect(row.locator('> p').first()).toHaveText((await inList.textContent()) ?? '');
    await expect(page.getByRole('status').first()).toHaveText(mexico);
    await page.getByRole('searchbox').fill('');
    await expect.poll(async () => found(page)).toEqual([]);
    expect(await listed(page)).toEqual(all);
    expect(page.url()).toBe(route('getHelp', locale));
  });

  test(`a place that is not there gets a plain answer, and every number stays in sight, in ${locale}`, async ({ page }) => {
    await open(page, locale);
    await page.getByRole('searchbox').fill('xyz');
    await expect(page.getByText(words(locale, 'finder.noPlace'))).toBeVisible();
    expect(await found(page)).toEqual([]);
    expect(await listed(page)).toHaveLength(COUNTRIES);
  });

  test(`a city or a short form finds the country in ${locale}, and filters that nothing fits say so`, async ({ page }) => {
    await open(page, locale);
    const unitedStates = locale === 'en' ? 'United States' : 'Estados Unidos';
    for (const [typed, row] of [
      ['EE. UU.', unitedStates],
      ['hous', `${unitedStates}: Houston`],
      ['usa', unitedStates],
    ] as const) {
      await page.getByRole('searchbox').fill(typed);
      await expect.poll(async () => found(page), typed).toEqual([row]);
      await expect(page.locator('.found a.number')).toBeInViewport();
    }
    await openRow(page, locale);
    await page.getByRole('checkbox', { name: words(locale, 'finder.whatsapp') }).check();
    await expect(page.getByText(words(locale, 'finder.none'))).toBeVisible();
  });

  test(`while several fit they are a bare list of rows of 48 px that lead to their pages, countries before places, in ${locale}`, async ({
    page,
  }) => {
    await open(page, locale);
    // By two letters no place is found: one country, with its number.
    await page.getByRole('searchbox').fill('pu');
    await expect.poll(async () => found(page)).toEqual(['Puerto Rico']);
    await expect(page.locator('.found a.number')).toHaveCount(1);
    const mexico = locale === 'en' ? 'Mexico' : 'México';
    await page.getByRole('searchbox').fill('pue');
    await expect.poll(async () => found(page)).toEqual(['Puerto Rico', `${mexico}: Puebla`]);
    await expect(page.locator('.found .number')).toHaveCount(0);
    await expect(page.getByRole('status').first()).toHaveText(`Puerto Rico, ${mexico}: Puebla`);
    for (const row of await page.locator('.found a').all()) expect(Math.round((await row.boundingBox())?.height ?? 0)).toBe(48);
    await page
      .locator('.found')
      .getByRole('link', { name: `${mexico}: Puebla`, exact: true })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(mexico);
  });

  test(`two letters that begin no country are not told to be no place, and the empty field says what goes in it, in ${locale}`, async ({ page }) => {
    await open(page, locale);
    await expect(page.getByRole('searchbox')).toHaveAttribute('placeholder', words(locale, 'finder.goesIn'));
    await page.getByRole('searchbox').fill('te');
    await expect(page.getByText(words(locale, 'finder.noPlace'))).toHaveCount(0);
    expect(await found(page)).toEqual([]);
    await page.getByRole('searchbox').fill('teg');
    await expect.poll(async () => found(page)).toEqual(['Honduras: Tegucigalpa']);
  });

  test(`a language shows first the countries that are known to have it, then under a heading those of which nobody knows, in ${locale}`, async ({
    page,
  }) => {
    await open(page, locale);
    await openRow(page, locale);
    await page.getByRole('combobox').selectOption('es');
    const name = new Intl.DisplayNames(locale, { type: 'language' }).of('es') ?? '';
    await expect(page.locator('.found > h2')).toHaveText(`${words(locale, 'finder.unknown')} ${words(locale, 'finder.speaks')} ${name}`);
    expect(await sure(page)).toContain(locale === 'en' ? 'United States' : 'Estados Unidos');
    expect(await unknown(page)).toContain('Honduras');
    expect((await sure(page)).filter((one) => one === 'Honduras')).toEqual([]);
    // Below what was chosen, which has not moved away.
    await expect(page.getByRole('combobox')).toBeInViewport();
  });

  test(`“not the police” and “WhatsApp” narrow what is found, and never add, in ${locale}`, async ({ page }) => {
    await open(page, locale);
    const all = await listed(page);
    await openRow(page, locale);
    await page.getByRole('checkbox', { name: words(locale, 'finder.whatsapp') }).check();
    await expect.poll(async () => (await found(page)).length).toBeGreaterThan(2);
    const some = await found(page);
    expect(some.length).toBeLessThan(all.length);
    expect(all).toEqual(expect.arrayContaining(some));
    await page.getByRole('checkbox', { name: words(locale, 'finder.notPolice') }).check();
    expect((await found(page)).length).toBeLessThanOrEqual(some.length);
    expect(await listed(page)).toEqual(all);
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
        expect(await found(page)).toEqual([]);
        await openRow(page, locale);
        await page.getByRole('button', { name: words(locale, 'finder.guess') }).click();
        await expect.poll(async () => found(page)).toEqual([expected[locale]]);
        await expect(page.locator('.found .number')).toBeInViewport();
      });
    });
  }
}

for (const locale of LOCALES) {
  test(`home shows the number of a typed country in place in ${locale}, and leads to its page`, async ({ page }) => {
    await page.goto(route('home', locale));
    await page.getByRole('searchbox').fill('hondu');
    await expect(page.locator('.found').getByRole('link', { name: /^170 ?, Honduras$/ })).toHaveAttribute('href', 'tel:170');
    await page.locator('.found').getByRole('link', { name: 'Honduras', exact: true }).click();
    await expect(page).toHaveURL(route('getHelp', locale, 'hn'));
  });

  test(`on a phone of 360 by 640 what is typed on home brings what is found into sight, in ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(route('home', locale));
    await page.getByRole('searchbox').pressSequentially('hondu');
    await expect(page.locator('.found a.call')).toBeVisible();
    const bottomOf = async (selector: string): Promise<number> => {
      const box = await page.locator(selector).boundingBox();
      return (box?.y ?? Infinity) + (box?.height ?? 0);
    };
    const bar = (await page.locator('.bar').boundingBox())?.y ?? 0;
    await expect.poll(async () => bottomOf('.found a.call')).toBeLessThanOrEqual(bar);
    await expect(page.getByRole('searchbox')).toBeInViewport();
  });

  for (const kind of ['home', 'getHelp'] as const) {
    test(`${kind} in ${locale} shows the field before its script has come, and finds what was typed meanwhile`, async ({ page }) => {
      const comes = await heldBack(page, /Finder/);
      await page.goto(route(kind, locale), { waitUntil: 'commit' });
      await page.getByRole('searchbox').fill('hondu');
      await expect(page.locator('.finder .row')).toHaveCount(0);
      comes();
      // What else may be asked is the list's alone.
      if (kind === 'getHelp') await ready(page);
      await expect(page.getByRole('searchbox')).toHaveValue('hondu');
      await expect.poll(async () => found(page)).toEqual(['Honduras']);
    });
  }

  test(`what is typed while the clock is asked stays, and is what is found, in ${locale}`, async ({ page }) => {
    const comes = await heldBack(page, /\/search\/places\.json$/);
    await open(page, locale);
    await openRow(page, locale);
    await page.getByRole('button', { name: words(locale, 'finder.guess') }).click();
    await page.getByRole('searchbox').fill('hondu');
    const come = page.waitForResponse(/\/search\/places\.json$/);
    comes();
    await (await come).finished();
    await page.waitForTimeout(200);
    await expect(page.getByRole('searchbox')).toHaveValue('hondu');
    expect(await found(page)).toEqual(['Honduras']);
  });

  test(`nothing of what was chosen is there again after a reload or on the way back, in ${locale}`, async ({ page }) => {
    await open(page, locale);
    const choose = async (): Promise<void> => {
      await page.getByRole('searchbox').fill('hondu');
      await openRow(page, locale);
      await page.getByRole('checkbox', { name: words(locale, 'finder.openNow') }).check();
      await page.getByRole('combobox').selectOption('en');
    };
    const isNew = async (): Promise<void> => {
      await ready(page);
      await page.waitForLoadState();
      await expect(page.getByRole('searchbox')).toHaveValue('');
      await openRow(page, locale);
      await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
      await expect(page.getByRole('combobox')).toHaveValue('');
      expect(await found(page)).toEqual([]);
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
  await openRow(page, 'es');
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
    test(`“open now” ${open_ ? 'keeps' : 'hides'} Chile’s line ${when}, and sets apart lines whose hours nobody knows, in ${locale}`, async ({
      page,
    }) => {
      await page.clock.setFixedTime(new Date(instant));
      await open(page, locale);
      await openRow(page, locale);
      await page.getByRole('checkbox', { name: words(locale, 'finder.openNow') }).check();
      const under = page.locator('.found');
      await expect(under.getByRole('heading', { level: 2 })).toHaveText(`${words(locale, 'finder.unknown')} ${words(locale, 'finder.openNow')}`);
      expect(await unknown(page)).toContain('Honduras');
      // No line of Cuba is shown: there is nothing that could be open.
      await expect(under.getByRole('link', { name: 'Cuba', exact: true })).toHaveCount(0);
      expect(await unknown(page)).not.toContain('Chile');
      await expect(under.getByRole('link', { name: 'Chile', exact: true })).toHaveCount(open_ ? 1 : 0);
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
      expect(await listed(page)).toHaveLength(COUNTRIES);
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
