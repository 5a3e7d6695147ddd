import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { plainLetters } from '#/domain/plain-letters.ts';
import { TAKE_PARTS } from '#/kinds/hotlines/parts/take-parts.ts';
import { takeHref } from '#/routing/routes.ts';
import { foundByAxe } from '../support/axe.ts';
import { test } from '../support/opened.ts';
import { at, route, string } from '../support/pages.ts';

/* The page on which a country's numbers are taken along: sent, saved, printed. */

const take = (locale: Locale, key: string): string => string(locale, 'take', key);
const send = (locale: Locale, key: string): string => string(locale, 'common', `send.${key}`);
const open = (page: Page, locale: Locale) => page.goto(at(takeHref(locale, 'hn')));
const message = (page: Page, index = 0) => page.locator('.message').nth(index);

/** Gives the browser a telephone's own sheet, which keeps what it was handed; or takes away what browsers within apps lack. */
const withSheet = (page: Page, outcome: 'goes' | 'closed' | 'refused' | 'open') =>
  page.addInitScript((how) => {
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: (data: ShareData) => {
        document.documentElement.dataset['handed'] = JSON.stringify(data);
        if (how === 'goes') return Promise.resolve();
        return Promise.reject(new DOMException('no', { closed: 'AbortError', open: 'InvalidStateError', refused: 'NotAllowedError' }[how]));
      },
    });
  }, outcome);
const withoutSheet = (page: Page) =>
  page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'share');
    Reflect.deleteProperty(Navigator.prototype, 'clipboard');
  });

for (const locale of LOCALES) {
  test(`no two ways to send are read aloud alike, and each begins with what is seen, in ${locale}`, async ({ page }) => {
    for (const country of ['hn', 'us', undefined]) {
      await page.goto(at(takeHref(locale, country)));
      const names = await page
        .locator('.message :is(a, [data-copy])')
        .evaluateAll((all) => all.map((one) => [one.getAttribute('aria-label') ?? '', one.textContent.trim()] as const));
      expect(names.length).toBeGreaterThan(5);
      for (const [read, seen] of names) expect(read.startsWith(`${seen}: `), read).toBe(true);
      expect(new Set(names.map(([read]) => read)).size).toBe(names.length);
    }
  });

  test(`each way out of a country’s row lands on its part of the page, in ${locale}`, async ({ page }) => {
    for (const part of ['learn', 'send', 'print'] as const) {
      await page.goto(route('getHelp', locale, 'hn'));
      await page.getByRole('link', { name: take(locale, `row.${part}`), exact: true }).click();
      await expect(page.locator(`[id="${TAKE_PARTS[part]}"]`)).toBeInViewport();
      await expect(page.locator(`[id="${TAKE_PARTS[part]}"] h2`)).toBeVisible();
    }
  });

  for (const outcome of ['closed', 'open'] as const)
    test(`the sheet of the telephone is handed what is seen, and nothing is said when it is ${outcome}, in ${locale}`, async ({ page }) => {
      await withSheet(page, outcome);
      await open(page, locale);
      await message(page, 1)
        .getByRole('button', { name: send(locale, 'share') })
        .click();
      const seen = await message(page, 1).locator('q').textContent();
      await expect(page.locator('html')).toHaveAttribute('data-handed', JSON.stringify({ text: seen }));
      await expect(message(page, 1).getByRole('status')).toBeEmpty();
      expect(seen).toBe(plainLetters(seen ?? ''));
    });

  test(`a sheet that is refused says so, and what to do, in ${locale}`, async ({ page }) => {
    await withSheet(page, 'refused');
    await open(page, locale);
    await message(page)
      .getByRole('button', { name: send(locale, 'share') })
      .click();
    await expect(message(page).getByRole('status')).toHaveText(send(locale, 'shareFailed'));
  });

  test(`in a browser within an app, which has no sheet and no clipboard, the words are copied as by hand, in ${locale}`, async ({ page }) => {
    await withoutSheet(page);
    await open(page, locale);
    await expect(message(page).getByRole('button', { name: send(locale, 'share') })).toBeHidden();
    await message(page)
      .getByRole('button', { name: send(locale, 'copy') })
      .click();
    await expect(message(page).getByRole('status')).toHaveText(new RegExp(`^(?:${send(locale, 'copied')}|${send(locale, 'copyFailed')})$`));
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(await message(page).locator('q').textContent());
  });

  test(`a sheet that has a name alone, as in some browsers within an app, is not offered, in ${locale}`, async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'share', { value: undefined });
    });
    await open(page, locale);
    await expect(message(page).getByRole('button', { name: send(locale, 'copy') })).toBeVisible();
    await expect(message(page).getByRole('button', { name: send(locale, 'share') })).toBeHidden();
  });

  test(`no link puts the words into an address of the web, in the discreet visit that this page is, in ${locale}`, async ({ page }) => {
    await open(page, locale);
    await expect(page.locator('html')).toHaveAttribute('data-visit', 'discreet');
    await expect(message(page).getByRole('link', { name: send(locale, 'sms') })).toBeVisible();
    await expect(page.locator('a[href*="wa.me"]').first()).toBeHidden();
  });

  test(`a contact is made on the device, under the name that she types or picks, in ${locale}`, async ({ page }) => {
    await open(page, locale);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const field = page.getByLabel(take(locale, 'save.name'));
    await page.getByRole('button', { name: take(locale, 'save.names.pizza') }).click();
    await expect(field).toHaveValue(take(locale, 'save.names.pizza'));
    await field.fill('Doña Luz; TEL:911');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: take(locale, 'save.make') }).click()]);
    expect(download.suggestedFilename()).toBe(`${take(locale, 'save.file')}.vcf`);
    const card = readFileSync(await download.path(), 'utf8');
    expect(card).toContain('\r\nFN:Doña Luz\\; TEL:911\r\n');
    expect(card.match(/^TEL:.+$/gm)).toHaveLength(1);
    await expect(page.locator('[data-done]')).toHaveText(take(locale, 'save.done'));
    expect(asked.filter((address) => address.startsWith('http'))).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, location.search, location.hash])).toEqual([0, 0, '', '']);
  });

  test(`the exit takes along the name that was typed, in ${locale}`, async ({ page }) => {
    await open(page, locale);
    const field = page.getByLabel(take(locale, 'save.name'));
    await field.fill('Doña Luz');
    await page.evaluate(() => {
      document.documentElement.dataset['left'] = '';
    });
    await expect(field).toHaveValue(take(locale, 'save.names.credit'));
  });

  test(`nothing is found by axe, in the light and in the dark, in ${locale}`, async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await open(page, locale);
      expect(await foundByAxe(page)).toEqual([]);
    }
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });
    test(`what works is there and what does not is not: an SMS, WhatsApp, three files, the browser’s own printing, in ${locale}`, async ({
      page,
    }) => {
      await open(page, locale);
      await expect(page.getByRole('button')).toHaveCount(0);
      await expect(message(page).getByRole('link', { name: send(locale, 'sms') })).toBeVisible();
      await expect(message(page).getByRole('link', { name: send(locale, 'whatsapp') })).toBeVisible();
      await expect(page.getByText(send(locale, 'whatsappAbout')).first()).toBeVisible();
      await expect(page.getByText(take(locale, 'print.menu'))).toBeVisible();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: take(locale, 'save.names.pharmacy') }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`${take(locale, 'save.file')}.vcf`);
    });
  });
}

test('a telephone that refuses to print keeps the words that say how', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'print', { value: undefined });
  });
  await open(page, 'es');
  await page.waitForLoadState('networkidle');
  await expect(page.getByText(take('es', 'print.menu'))).toBeVisible();
  await expect(page.getByRole('button', { name: take('es', 'print.button') })).toBeHidden();
});

test('on paper stand the numbers, their hedges and a code of at least 25 mm, and nothing that is pressed', async ({ page }) => {
  await open(page, 'es');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.number-sheet .number').first()).toBeVisible();
  for (const hidden of ['.message', '[data-contact]', '.take', '.bar', '[data-print]']) await expect(page.locator(hidden).first()).toBeHidden();
  const { width } = (await page.locator('svg.code').boundingBox()) ?? { width: 0 };
  const side = Number((await page.locator('svg.code').getAttribute('viewBox'))?.split(' ')[2]);
  // Of the drawing, eight modules are the empty rim.
  expect(((width * (side - 8)) / side / 96) * 25.4).toBeGreaterThanOrEqual(25);
});

test('where the device has no voice of its own nothing leads to one; where it has, "Listen" stands in both rows', async ({ page }) => {
  await page.goto(route('getHelp', 'es', 'hn'));
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('link', { name: take('es', 'row.hear'), exact: true })).toHaveCount(0);
  await page.addInitScript(() => {
    Object.defineProperty(window.speechSynthesis, 'getVoices', { value: () => [{ lang: 'es-MX', localService: true, name: 'x' }] });
  });
  for (const address of [route('getHelp', 'es', 'hn'), at(takeHref('es', 'hn'))]) {
    await page.goto(address);
    await expect(page.getByRole('link', { name: take('es', 'row.hear'), exact: true })).toBeVisible();
  }
});
