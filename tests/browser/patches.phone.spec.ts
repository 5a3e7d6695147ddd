import { expect, type Locator, type Page } from '@playwright/test';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { test } from '../support/opened.ts';
import { inOrder, onPaper } from '../support/paper.ts';
import { route, string } from '../support/pages.ts';

const PAGES = ['leaveNow', 'privacy'] as const;

/** The places on the phone and outside it, in their order. */
const PLACES = ['bar', 'history', 'screen', 'keyboard', 'wifi', 'bill', 'account'];
const words = (locale: Locale, key: string): string => string(locale, 'exit', key);

const radios = (page: Page): Locator => page.getByRole('group', { name: /./ }).getByRole('radio');
const told = (page: Page): Locator => page.locator('.trace-tells');

/** Which of the patches tell what they have to tell. */
const open = async (page: Page): Promise<number[]> => {
  const seen = await told(page).evaluateAll((all) => all.map((one) => one.getClientRects().length > 0));
  return seen.flatMap((is, index) => (is ? [index] : []));
};

/** The most that either page takes at 360 px: before they were one, both together took 16,232. */
const MOST_HIGH = 5600;

for (const locale of LOCALES)
  for (const name of PAGES) {
    for (const scripts of [true, false])
      test.describe(scripts ? 'with scripts' : 'without scripts', () => {
        test.use({ javaScriptEnabled: scripts });

        test(`a tap on any part of a patch opens it and closes the one before, on ${name} in ${locale}`, async ({ page }) => {
          await page.goto(route(name, locale));
          await expect(radios(page)).toHaveCount(PLACES.length);
          expect(await open(page)).toEqual([0]);
          for (const [index, place] of PLACES.entries()) {
            const radio = page.getByRole('radio', { name: words(locale, `phone.${place}`), exact: true });
            await radio.scrollIntoViewIfNeeded();
            const box = await radio.boundingBox();
            if (!box) throw new Error(`There is no patch ${place}.`);
            expect(box.height).toBeGreaterThanOrEqual(44);
            await radio.click({ position: { x: index % 2 === 0 ? 12 : box.width - 12, y: box.height - 10 } });
            expect(await open(page)).toEqual([index]);
            await expect(told(page).nth(index)).toContainText(words(locale, `phone.${place}Does`));
          }
        });
      });

    test(`the arrow keys go from patch to patch, and the one with the focus shows a ring, on ${name} in ${locale}`, async ({ page }) => {
      await page.goto(route(name, locale));
      await radios(page).first().focus();
      for (const index of [1, 2, 3, 4, 5, 6, 0]) {
        await page.keyboard.press('ArrowDown');
        expect(await open(page)).toEqual([index]);
        const ring = await radios(page)
          .nth(index)
          .evaluate((one) => (document.activeElement === one ? getComputedStyle(one).outlineStyle : 'not focused'));
        expect(ring).toBe('solid');
      }
      // The keys that choose are not those that leave.
      expect(page.url()).toBe(route(name, locale));
    });

    test(`a reload brings no choice back, which would tell what somebody looked at, on ${name} in ${locale}`, async ({ page }) => {
      await page.goto(route(name, locale));
      await radios(page).nth(4).check();
      expect(await open(page)).toEqual([4]);
      await page.reload();
      expect(await open(page)).toEqual([0]);
      expect(new URL(page.url()).hash).toBe('');
    });

    test(`on paper every patch is open and nothing of a row is left out, whichever was chosen, on ${name} in ${locale}`, async ({ page }) => {
      await page.goto(route(name, locale));
      await radios(page).nth(5).check();
      const all = await told(page).locator('dd').allTextContents();
      expect(all.length).toBeGreaterThan(2 * PLACES.length);
      inOrder(await onPaper(page), all);
      const rows = await page.locator('.part details.row').evaluateAll((every) => every.map((row) => row.textContent));
      expect(rows.length).toBeGreaterThan(3);
    });

    test(`${name} is at most ${String(MOST_HIGH)} px high on a phone of 360 px, in ${locale}`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 640 });
      await page.goto(route(name, locale));
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(MOST_HIGH);
    });

    test(`the button and its steps come first, before anything else that is read, on ${name} in ${locale}`, async ({ page }) => {
      await page.goto(route(name, locale));
      const order = await page
        .locator('main :is([data-exit], ol.thread > li, .sand, .traces, details)')
        .evaluateAll((all) => all.map((one) => one.tagName.toLowerCase()));
      expect(order.slice(0, 4)).toEqual(['a', 'li', 'li', 'li']);
    });

    test(`what is open is told without colour, in forced colours, on ${name} in ${locale}`, async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active' });
      await page.goto(route(name, locale));
      const knots = await radios(page).evaluateAll((all) => all.map((one) => getComputedStyle(one, '::before').backgroundColor));
      expect(new Set(knots.slice(1)).size).toBe(1);
      expect(knots[0]).not.toBe(knots[1]);
      for (const label of await page.locator('.trace > label').all())
        expect(await label.evaluate((one) => parseFloat(getComputedStyle(one).borderTopWidth))).toBeGreaterThanOrEqual(2);
    });

    test(`in a wide window what a patch tells stands beside all of them, inside the page, on ${name} in ${locale}`, async ({ page }) => {
      await page.goto(route(name, locale));
      for (const width of [900, 1199, 1200, 1920]) {
        await page.setViewportSize({ width, height: 800 });
        const wrong = await page.evaluate((wide) => {
          const boxOf = (one: Element | null | undefined): DOMRect => one?.getBoundingClientRect() ?? new DOMRect();
          const right = Math.max(...[...document.querySelectorAll('.trace > label')].map((one) => boxOf(one).right));
          return [...document.querySelectorAll<HTMLInputElement>('.trace > input')].flatMap((radio, index) => {
            radio.checked = true;
            const [box, all] = [boxOf(radio.parentElement?.querySelector('.trace-tells')), boxOf(radio.closest('.traces'))];
            return box.left > right && box.right <= wide && box.bottom <= all.bottom + 1 ? [] : [`${String(index)}: ${JSON.stringify(box)}`];
          });
        }, width);
        expect(wrong, String(width)).toEqual([]);
      }
    });
  }

test('in a discreet visit, where no code of the page runs, the phone works as well', async ({ page }) => {
  await page.goto(route('getHelp', 'es'));
  await page.locator('html[data-visit="discreet"]').waitFor();
  await page.locator(`footer a[href$="/privacidad/"]`).first().click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('');
  await expect(radios(page)).toHaveCount(PLACES.length);
  expect(page.url()).toBe(route('getHelp', 'es'));
  await radios(page).nth(2).check();
  expect(await open(page)).toEqual([2]);
});

test('where the number of the part on the private window stood, an address with it still leads', async ({ page }) => {
  for (const locale of LOCALES) {
    await page.goto(`${route('privacy', locale)}#6`);
    await expect(page.locator('[id="6"]')).toHaveText(words(locale, 'private'));
    await expect(page.locator('[id="6"]')).toBeInViewport();
  }
});
