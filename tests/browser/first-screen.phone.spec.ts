import { expect, type Locator, type Page } from '@playwright/test';
import { test } from '../support/opened.ts';
import { LANGUAGE_NAMES, LOCALES } from '#/domain/locale.ts';
import { storyPath } from '../support/a-story.ts';
import { at, route, string } from '../support/pages.ts';

test.use({ mayBeMissing: /\/nowhere\// });

/** Each is seen whole on a phone of 360 by 640 before anything is scrolled: it ends above the bar, and below the header. */
const standAboveTheBar = async (page: Page, all: readonly Locator[]): Promise<void> => {
  const bar = await page.locator('.bar').boundingBox();
  expect(page.viewportSize()).toEqual({ width: 360, height: 640 });
  for (const one of all) {
    await expect(one).toBeVisible();
    const box = await one.boundingBox();
    expect(box?.y, await one.innerText()).toBeGreaterThanOrEqual(60);
    expect((box?.y ?? Number.NaN) + (box?.height ?? 0), await one.innerText()).toBeLessThanOrEqual(bar?.y ?? 0);
  }
};

for (const locale of LOCALES)
  test(`home says its headline, both numbers and “another country” on the first screen of a phone, in ${locale}`, async ({ page }) => {
    await page.goto(route('home', locale));
    await page.evaluate(() => document.fonts.ready);
    const numbers = await page.locator('main a[href^="tel:"]').all();
    expect(numbers).toHaveLength(2);
    await standAboveTheBar(page, [page.locator('h1'), ...numbers, page.getByLabel(string(locale, 'home', 'other'))]);
  });

for (const locale of LOCALES)
  test(`home’s four doors by worry come right after the numbers on a phone, and on a laptop they and the whole hand stand on the first screen, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(route('home', locale));
    await page.evaluate(() => document.fonts.ready);
    const numbers = await page.locator('.country-numbers').boundingBox();
    const doors = await page.locator('.worry-doors a').all();
    expect(doors).toHaveLength(4);
    const first = await doors[0]?.boundingBox();
    expect((first?.y ?? 0) - ((numbers?.y ?? 0) + (numbers?.height ?? 0))).toBeLessThanOrEqual(140);
    const lead = await page.locator('.hero-lead').boundingBox();
    for (const door of doors) expect((await door.boundingBox())?.y).toBeLessThan(lead?.y ?? 0);
    await page.setViewportSize({ width: 1280, height: 800 });
    for (const one of [...doors, page.locator('.hero-picture')]) {
      const box = await one.boundingBox();
      expect((box?.y ?? Number.NaN) + (box?.height ?? 0)).toBeLessThanOrEqual(800);
    }
  });

for (const locale of LOCALES)
  test(`the first line of a story with a warning stands above 900 px on a phone, and the three ways on beside each other, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(at(storyPath(locale)));
    await page.evaluate(() => document.fonts.ready);
    const line = await page.locator('.prose > p').first().boundingBox();
    expect(line?.y).toBeLessThan(900);
    const ways = await page.locator('.choices a, .choices summary').evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
    expect(ways).toHaveLength(3);
    expect(new Set(ways.map(({ y }) => Math.round(y))).size).toBe(1);
    for (const { height } of ways) expect(height).toBeGreaterThanOrEqual(44);
  });

test('the gateway offers both languages and both numbers on the first screen of a phone', async ({ page }) => {
  await page.goto(at('/#choose'));
  const numbers = await page.locator('main a[href^="tel:"]').all();
  expect(numbers).toHaveLength(2);
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  await standAboveTheBar(page, [...LOCALES.map((locale) => page.getByRole('link', { name: LANGUAGE_NAMES[locale] })), ...numbers]);
});

test('“not found” offers home and the numbers in both languages on the first screen of a phone', async ({ page }) => {
  await page.goto(at('/nowhere/'));
  const buttons = LOCALES.flatMap((locale) =>
    (['home', 'numbers'] as const).map((what) => page.getByRole('link', { name: string(locale, 'gateway', what), exact: true })),
  );
  await standAboveTheBar(page, buttons);
});

for (const [width, height] of [
  [240, 320],
  [568, 320],
] as const)
  test.describe(`on a screen of ${width} by ${height}`, () => {
    test.use({ viewport: { width, height } });

    for (const locale of LOCALES)
      for (const country of [undefined, 'hn', 'mx', 'us'])
        test(`the first number of ${country ?? 'the list'} in ${locale} stands between the header, on one row, and the bar`, async ({ page }) => {
          await page.goto(route('getHelp', locale, ...(country === undefined ? [] : [country])));
          const box = async (selector: string) =>
            page
              .locator(selector)
              .first()
              .evaluate((one) => one.getBoundingClientRect().toJSON() as DOMRect);
          const [header, bar] = [await box('.top'), await box('.bar')];
          expect(header.height).toBeLessThanOrEqual(50);
          expect(bar.height).toBeLessThanOrEqual(64);
          const { top, bottom } = await box('main a[href^="tel:"][translate="no"], main a[href^="tel:"] [translate="no"]');
          expect(top).toBeGreaterThanOrEqual(header.bottom);
          expect(bottom).toBeLessThanOrEqual(bar.top);
        });
  });

test.describe('for those who did not ask for stillness', () => {
  test.use({ reducedMotion: 'no-preference' });

  for (const path of ['/es/', '/es/pedir-ayuda/', '/es/senales/'])
    test(`nothing fades in by itself when ${path} opens`, async ({ page }) => {
      await page.addInitScript(() => {
        addEventListener('transitionrun', ({ target }) => {
          document.documentElement.append(
            Object.assign(document.createElement('i'), { className: 'faded', title: target instanceof Element ? target.className : '' }),
          );
        });
      });
      await page.goto(at(path), { waitUntil: 'networkidle' });
      await expect(page.locator('i.faded')).toHaveCount(0);
    });
});

for (const locale of LOCALES)
  test(`a number of up to four digits stands beside what calls it, and over it where letters are three times as large, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(route('getHelp', locale, 'hn'));
    const band = page.locator('.brief');
    const places = async (): Promise<{ left: number; right: number; top: number; bottom: number }[]> =>
      Promise.all(
        [band.locator('.number'), band.locator('.call')].map((one) =>
          one.evaluate((element) => {
            const { left, right, top, bottom } = element.getBoundingClientRect();
            return { left, right, top, bottom };
          }),
        ),
      );
    const [number, call] = await places();
    expect(call?.left).toBeGreaterThanOrEqual(number?.right ?? Infinity);
    expect(call?.top).toBeLessThan(number?.bottom ?? 0);
    await page.evaluate(() => (document.documentElement.style.fontSize = '300%'));
    const [large, below] = await places();
    expect(below?.top).toBeGreaterThanOrEqual(large?.bottom ?? Infinity);
    expect(below?.right).toBeLessThanOrEqual(360);
  });
