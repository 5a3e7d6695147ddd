import { expect, type Page } from '@playwright/test';
import { test } from '../support/opened.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { heldBack } from '../support/held-back.ts';
import { at, route, string } from '../support/pages.ts';

const words = (locale: Locale, path: string): string => string(locale, 'search', path);
const open = async (page: Page, locale: Locale): Promise<void> => {
  await page.goto(route('search', locale), { waitUntil: 'networkidle' });
  await expect(page.locator('[data-ready]')).toBeVisible();
};
const type = async (page: Page, text: string): Promise<void> => page.getByRole('searchbox').fill(text);
const status = (page: Page) => page.locator('.asked > [role="status"]');
const first = (page: Page) => page.locator('.asked > .list a').first();

/** What tests/fixture has: a worry with the guide that answers it, and danger. */
const TYPED = {
  en: { worry: 'he reads my phone', guide: /phone/i, danger: 'he will kill me', countries: ['United States', 'Mexico'] },
  es: { worry: 'me rebisa el selular', guide: /teléfono/i, danger: 'me quiere matar', countries: ['Estados Unidos', 'México'] },
} as const;

/** A hundred things that someone may type: words, parts of words, places, danger, signs, nothing. */
const HUNDRED = Array.from({ length: 100 }, (_, index) => {
  const some = ['me quiere matar', 'México', 'queens', 'pasaporte', 'qu', 'zzzz', '¿?', 'my boyfriend', 'honduras', 'a'];
  return `${some[index % some.length] ?? ''}${'x'.repeat(Math.floor(index / some.length))}`;
});

for (const locale of LOCALES) {
  const { worry, guide, danger, countries } = TYPED[locale];

  test(`whatever is typed, the search asks for the same files, in ${locale}`, async ({ page }) => {
    test.slow();
    const asked = async (typed: readonly string[]): Promise<string[]> => {
      await open(page, locale);
      const found: string[] = [];
      // Drawings stand beside every page that is found, and are the same for whoever finds it; the others may be none of it.
      const note = (request: { url: () => string }): void => {
        if (!request.url().endsWith('.svg')) found.push(request.url());
      };
      page.on('request', note);
      await page.getByRole('searchbox').focus();
      for (const text of typed) {
        await type(page, text);
        await expect(status(page)).not.toHaveText(words(locale, 'searching'));
      }
      await page.waitForTimeout(300);
      page.off('request', note);
      return found.sort();
    };
    const one = await asked([HUNDRED[0] ?? '']);
    expect(one.filter((url) => url.endsWith(`/search/${locale}.json`))).toHaveLength(1);
    expect(await asked(HUNDRED)).toEqual(one);
    expect(page.url()).toBe(route('search', locale));
  });

  test(`a worry finds its guide though it is misspelt, with a line written for it, in ${locale}`, async ({ page }) => {
    await open(page, locale);
    await type(page, worry);
    await expect(first(page)).toHaveText(guide);
    await expect(page.locator('.asked > .list .said').first()).not.toBeEmpty();
    await expect(status(page)).toHaveText(/\d/);
  });

  test(`danger shows whose number it is before each button, in two countries and the way to another, in ${locale}`, async ({ page }) => {
    await open(page, locale);
    await type(page, danger);
    const box = page.locator('.danger-now');
    await expect(box.getByRole('heading', { level: 2 })).toHaveText(words(locale, 'danger.title'));
    await expect(box.getByRole('heading', { level: 3 })).toHaveText([...countries, words(locale, 'danger.other')]);
    const text = (await box.innerText()).toLowerCase();
    const button = await box.locator('.call').first().innerText();
    expect(text.indexOf(locale === 'en' ? 'police' : 'policía')).toBeGreaterThan(-1);
    expect(text.indexOf(locale === 'en' ? 'police' : 'policía')).toBeLessThan(text.indexOf(button.toLowerCase()));
    await expect(box.locator('.call').first()).toHaveAttribute('href', /^tel:/);
    await expect(box.getByRole('link', { name: words(locale, 'lines') })).toHaveAttribute('href', new URL(route('getHelp', locale)).pathname);
    await type(page, `${danger} honduras`);
    await expect(box.getByRole('heading', { level: 3 })).toHaveText(['Honduras']);
  });

  test(`once the file is there it answers without a network, in ${locale}`, async ({ page, context }) => {
    await open(page, locale);
    await page.getByRole('searchbox').focus();
    await type(page, worry);
    await expect(first(page)).toHaveText(guide);
    await context.setOffline(true);
    await type(page, locale === 'en' ? 'mexico' : 'méxico');
    await expect(page.locator('.country-card')).toBeVisible();
    await context.setOffline(false);
  });

  test(`says that it is searching, and what was lost can be asked for again and leaves no message, in ${locale}`, async ({ page }) => {
    await open(page, locale);
    await page.route(/\/search\/.+\.json$/, (request) => request.abort());
    await type(page, worry);
    await expect(status(page)).toHaveText(words(locale, 'failed'));
    await page.unroute(/\/search\/.+\.json$/);
    const comes = await heldBack(page, /\/search\/.+\.json$/);
    await page.getByRole('button', { name: words(locale, 'again') }).click();
    await expect(status(page)).toHaveText(words(locale, 'searching'));
    comes();
    await expect(first(page)).toHaveText(guide);
    await expect(page.getByText(words(locale, 'failed'))).toHaveCount(0);
    await expect(page.getByRole('button', { name: words(locale, 'again') })).toHaveCount(0);
  });

  test(`what was found is reached with the arrow keys, and the box again, in ${locale}`, async ({ page }) => {
    await open(page, locale);
    await type(page, worry);
    await expect(first(page)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(first(page)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(guide);
    await page.goBack();
    await expect(page.getByRole('searchbox')).toHaveValue('');
  });

  test(`where nothing is found, the other language, doors and lines stand there, in ${locale}`, async ({ page }) => {
    await open(page, locale);
    await type(page, 'zzqzzq');
    await expect(status(page)).toHaveText(words(locale, 'none'));
    await expect(page.locator('.worries a')).toHaveCount(6);
    await expect(page.locator('.instead').getByRole('link', { name: words(locale, 'lines') })).toBeVisible();
    // A word of the other language alone: it is not in this one's file.
    await type(page, locale === 'en' ? 'anillo' : 'ring');
    await page.getByRole('button', { name: words(locale, 'other.button') }).click();
    await expect(page.locator('.other-language .list')).toHaveAttribute('lang', locale === 'en' ? 'es' : 'en');
    await expect(page.locator('.other-language .list a').first()).toHaveAttribute('href', locale === 'en' ? /^\/es\// : /^\/en\//);
  });

  test(`inside the texts is looked only when asked, said beforehand, in ${locale}`, async ({ page }) => {
    const pieces: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/pagefind/')) pieces.push(request.url());
    });
    await open(page, locale);
    await type(page, locale === 'en' ? 'passport' : 'pasaporte');
    await expect(first(page)).toBeVisible();
    expect(pieces).toEqual([]);
    await expect(page.getByText(words(locale, 'inside.hint'))).toBeVisible();
    await page.getByRole('button', { name: words(locale, 'inside.button') }).click();
    await expect(page.locator('.inside .list a').first()).toBeVisible();
    expect(pieces.length).toBeGreaterThan(0);
    // Other words are another question: what was found for these is gone.
    await type(page, worry);
    await expect(page.locator('.inside .list')).toHaveCount(0);
  });

  test(`nothing moves when the answer comes, however late, in ${locale}`, async ({ page, browserName }) => {
    test.skip(browserName !== 'chromium', 'no other browser tells of layout shifts');
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
          if (!shift.hadRecentInput)
            document.documentElement.dataset['shift'] = String(Number(document.documentElement.dataset['shift'] ?? 0) + shift.value);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const comes = await heldBack(page, /\/search\/.+\.json$/);
    await page.goto(at(new URL(route('search', locale)).pathname));
    await expect(page.locator('[data-ready]')).toBeVisible();
    await type(page, worry);
    await page.waitForTimeout(800);
    comes();
    await expect(first(page)).toBeVisible();
    await page.waitForTimeout(200);
    expect(Number(await page.evaluate(() => document.documentElement.dataset['shift'] ?? 0))).toBeLessThan(0.02);
  });
}
