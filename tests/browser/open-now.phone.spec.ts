import { expect, type Page } from '@playwright/test';
import { LOCALES } from '#/domain/locale.ts';
import { test } from '../support/opened.ts';
import { route, string } from '../support/pages.ts';
import { someOf } from '../support/some-of.ts';
import { takePath } from '../support/take-path.ts';
import { sentenceEnds, withVoices } from '../support/voices.ts';

/** The line of Chile in tests/fixture: Mondays to Fridays from 8 to midnight there, three hours behind UTC in November. */
const OPEN = '2026-11-25T15:00:00Z';
const CLOSED = '2026-11-25T08:00:00Z';
const SUNDAY = '2026-11-29T15:00:00Z';

const at = async (page: Page, instant: string, locale: (typeof LOCALES)[number]): Promise<string[]> => {
  await page.clock.setFixedTime(instant);
  await page.goto(route('getHelp', locale, 'cl'));
  await expect(page.locator('[data-hours]').first()).not.toBeEmpty();
  return page.locator('[data-hours]').allTextContents();
};

for (const locale of LOCALES) {
  test(`a card whose hours are known says whether the line answers now, by this device’s clock and in the line’s zone, in ${locale}`, async ({
    page,
  }) => {
    const open = string(locale, 'help', 'hours.openNow');
    const closed = string(locale, 'help', 'hours.closedNow');
    expect(new Set((await at(page, OPEN, locale)).map((one) => one.trim()))).toEqual(new Set([open]));
    for (const instant of [CLOSED, SUNDAY]) expect(new Set((await at(page, instant, locale)).map((one) => one.trim()))).toEqual(new Set([closed]));
    await page.emulateMedia({ media: 'print' });
    for (const one of await someOf(page.locator('[data-hours]'))) await expect(one).toBeHidden();
  });

  for (const width of [320, 360, 412])
    test(`what is said of now moves nothing as its script comes, on a screen of ${String(width)} px in ${locale}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 640 });
      await at(page, CLOSED, locale);
      const length = (): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);
      const said = await length();
      await page.locator('[data-hours]').evaluateAll((all) => {
        for (const one of all) one.textContent = '';
      });
      expect(await length()).toBe(said);
    });

  test(`of a line that answers at all hours, and of one whose hours nobody knows, nothing is said of now, in ${locale}`, async ({ page }) => {
    await page.goto(route('getHelp', locale, 'us'));
    await expect(page.locator('article[id]').first()).toBeVisible();
    await expect(page.locator('[data-hours]')).toHaveCount(0);
  });
}

for (const locale of LOCALES)
  test(`what is said of now is said once and stays true where the page was read aloud, and is read so, in ${locale}`, async ({ page }) => {
    const { said } = await withVoices(page, [{ lang: locale, localService: true }]);
    await page.clock.install({ time: new Date('2026-11-26T02:57:30Z') });
    await page.goto(takePath(locale, 'cl'));
    const control = (name: string) => page.getByRole('button', { name: string(locale, 'help', `hear.${name}`), exact: true }).first();
    const now = page.locator('[data-heard] [data-hours]').first();
    const [open, closed] = [string(locale, 'help', 'hours.openNow'), string(locale, 'help', 'hours.closedNow')];
    await control('start').click();
    while (said.at(-1)?.words !== open) await sentenceEnds(page);
    await page.clock.runFor(61_000);
    await expect(now).toHaveText(open);
    // What is heard is marked still.
    await expect(now.locator('.being-read')).toHaveText(open);
    await page.clock.runFor(120_000);
    await expect(now).toHaveText(closed);
    await control('again').click();
    await control('start').click();
    while (said.at(-1)?.words !== closed) await sentenceEnds(page);
    await expect(now).toHaveText(closed);
  });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the hours stand in words alone', async ({ page }) => {
    await page.goto(route('getHelp', 'es', 'cl'));
    for (const one of await someOf(page.locator('[data-hours]'))) await expect(one).toBeEmpty();
    await expect(page.locator('article[id] b', { hasText: 'Santiago' }).first()).toHaveCount(1);
  });
});

test('a device that does not know the zone says nothing of now', async ({ page }) => {
  await page.addInitScript(() => {
    const Whole = Intl.DateTimeFormat;
    Object.defineProperty(Intl, 'DateTimeFormat', {
      value: class extends Whole {
        constructor(locale?: string, options?: Intl.DateTimeFormatOptions) {
          if (options?.timeZone === 'America/Santiago') throw new RangeError('Invalid time zone');
          super(locale, options);
        }
      },
    });
  });
  await page.goto(route('getHelp', 'es', 'cl'));
  await page.waitForLoadState('networkidle');
  for (const one of await someOf(page.locator('[data-hours]'))) await expect(one).toBeEmpty();
});

test('what is said of now is said anew as time passes', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-26T02:58:30Z') });
  await page.goto(route('getHelp', 'es', 'cl'));
  const now = page.locator('[data-hours]').first();
  await expect(now).toHaveText(string('es', 'help', 'hours.openNow'));
  await page.clock.fastForward(120_000);
  await expect(now).toHaveText(string('es', 'help', 'hours.closedNow'));
});

test('it is said too where a device tells of no voices that come later', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(speechSynthesis, 'addEventListener', { value: undefined }));
  await at(page, OPEN, 'es');
  await expect(page.locator('[data-hours]').first()).toHaveText(string('es', 'help', 'hours.openNow'));
});
