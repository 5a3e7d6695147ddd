import { expect, type Page } from '@playwright/test';
import { LOCALES, otherLocale, type Locale } from '#/domain/locale.ts';
import { SHEETS, type SheetName } from '#/kinds/hotlines/domain/paper.ts';
import { href } from '#/routing/routes.ts';
import { test } from '../support/opened.ts';
import { at, string } from '../support/pages.ts';

const open = async (page: Page, locale: Locale, country = 'hn'): Promise<void> => {
  await page.goto(at(href('print', locale, country)));
};

const label = (page: Page, locale: Locale, ...names: string[]) => page.getByLabel(string(locale, 'print', names.join('.')), { exact: true });

/** The sheets that are seen. */
const seen = (page: Page): Promise<(string | undefined)[]> =>
  page.locator('[data-sheet]:visible').evaluateAll((all) => all.map((sheet) => (sheet instanceof HTMLElement ? sheet.dataset['sheet'] : undefined)));

/** Whose HTML a sheet is: the tiny cards are the cards, laid out anew. */
const heldBy = (sheet: SheetName): SheetName => (sheet === 'shoe' ? 'cards' : sheet);

for (const locale of LOCALES)
  for (const scripts of [true, false])
    test.describe(scripts ? 'with scripts' : 'without scripts', () => {
      test.use({ javaScriptEnabled: scripts });

      test(`each sheet is seen alone once it is chosen, and what it is good for is said, in ${locale}`, async ({ page }) => {
        await open(page, locale);
        expect(await seen(page)).toEqual(['cards']);
        for (const sheet of SHEETS) {
          await label(page, locale, 'names', sheet).check();
          expect(await seen(page), sheet).toEqual([heldBy(sheet)]);
          await expect(page.getByText(string(locale, 'print', `about.${sheet}`))).toBeVisible();
          await expect(page.locator('.of-sheet > p:visible')).toHaveCount(1);
        }
      });

      test(`in two languages half of the cards are in the other one, in one none, in ${locale}`, async ({ page }) => {
        await open(page, locale);
        const faces = page.locator('[data-sheet="cards"] .cut-apart > li:visible');
        await expect(faces).toHaveCount(10);
        await expect(page.locator(`[data-sheet="cards"] [lang="${otherLocale(locale)}"]:visible`)).toHaveCount(0);
        await label(page, locale, 'choose', 'two').check();
        await expect(faces).toHaveCount(10);
        await expect(page.locator(`[data-sheet="cards"] [lang="${otherLocale(locale)}"]:visible`)).toHaveCount(5);
      });

      test(`the page says that a card found on her is a danger, and who should not carry one, before anything is chosen, in ${locale}`, async ({
        page,
      }) => {
        await open(page, locale);
        const [said, chosen] = [page.getByText(string(locale, 'print', 'who.found')), page.locator('[data-studio]')];
        await expect(said).toBeVisible();
        await expect(page.getByText(string(locale, 'print', 'who.not'))).toBeVisible();
        const places = await Promise.all([said, chosen].map(async (one) => (await one.boundingBox())?.y ?? 0));
        expect(places[0]).toBeLessThan(places[1] ?? 0);
      });

      test(`the paper of the country is chosen, and another changes the sheet’s form, in ${locale}`, async ({ page }) => {
        await open(page, locale);
        const form = async (): Promise<number> => {
          const box = await page.locator('[data-sheet="cards"]').boundingBox();
          return (box?.height ?? 0) / (box?.width ?? 1);
        };
        expect(await form()).toBeCloseTo(279.4 / 215.9, 1);
        await label(page, locale, 'choose', 'a4').check();
        expect(await form()).toBeCloseTo(297 / 210, 1);
      });
    });

for (const locale of LOCALES) {
  test(`a kind that is tapped in the list is the sheet that the studio of the next country opens at, in ${locale}`, async ({ page }) => {
    for (const sheet of SHEETS) {
      await page.goto(at(href('print', locale)));
      await page.waitForLoadState('networkidle');
      await page
        .locator('.sheet-kinds')
        .getByRole('link', { name: string(locale, 'print', `names.${sheet}`), exact: true })
        .click();
      await expect(page.getByRole('status').filter({ hasText: string(locale, 'print', `names.${sheet}`) })).toBeVisible();
      await page.locator(`.print-places a[href^="${href('print', locale, 'hn')}"]`).click();
      await expect(label(page, locale, 'names', sheet)).toBeChecked();
      await expect.poll(() => seen(page), sheet).toEqual([heldBy(sheet)]);
    }
  });

  test(`numbers that are chosen stand on every card, poster, sticker and ruler, that of danger last, with all that is said of them, in ${locale}`, async ({
    page,
  }) => {
    await open(page, locale, 'us');
    const boxes = page.locator('[data-choose] input');
    expect(await boxes.count()).toBeGreaterThan(2);
    const offered = page.locator('[data-sheet="clinic"] [data-lines] > p');
    const numbers = await offered.locator('strong').allTextContents();
    await boxes.nth(0).uncheck();
    await boxes.nth(2).check();
    for (const sheet of ['cards', 'poster', 'sticker', 'ruler'] as const) {
      const lists = await page
        .locator(`[data-sheet="${sheet}"] [data-lines]`)
        .evaluateAll((all) => all.map((list) => [...list.querySelectorAll('strong')].map(({ textContent }) => textContent)));
      expect(lists.length).toBeGreaterThan(1);
      for (const list of lists) expect(list, sheet).toEqual([numbers[2], numbers[1]]);
    }
    const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
    const said = plain((await offered.nth(2).textContent()) ?? '');
    const onCard = plain((await page.locator('[data-sheet="cards"] [data-lines] > p').first().textContent()) ?? '');
    expect(said.endsWith(onCard), `${said} / ${onCard}`).toBe(true);
    await expect(page.locator('.tabs strong')).toHaveText(Array.from({ length: 8 }, () => numbers[2] ?? ''));
    await expect(page.locator('[data-bare="number"]')).toHaveText(numbers[2] ?? '');
  });

  test(`no number is broken within itself where it is chosen nor on its sheet, on screens of 320 and 360 pixels, in ${locale}`, async ({ page }) => {
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 640 });
      for (const country of ['us', 'mx', 'hn']) {
        await open(page, locale, country);
        // A name as long as the row pushes its number to the edge.
        await page.locator('[data-choose] label').evaluateAll((all) => all.forEach((one, index) => one.prepend('i'.repeat(20 + 4 * index), ' ')));
        expect(await page.locator('[data-choose] label strong').count(), country).toBeGreaterThan(1);
        for (const sheet of SHEETS) {
          await label(page, locale, 'names', sheet).check();
          const broken = await page.locator('[data-choose] label strong:visible, .sheets strong:visible').evaluateAll((all) =>
            all.flatMap((number) => {
              const range = document.createRange();
              range.selectNodeContents(number);
              const lines = new Set(
                [...range.getClientRects()].map(({ left, top }) => (number.closest('.tabs') ? Math.round(left) : Math.round(top))),
              );
              return lines.size > 1 ? [number.textContent] : [];
            }),
          );
          expect(broken, `${country}, ${sheet}, ${String(width)}`).toEqual([]);
        }
      }
    }
  });

  test(`a number at which somebody else answered stands on no unmarked card, which has no room to say so, in ${locale}`, async ({ page }) => {
    await open(page, locale, 'uy');
    const boxes = page.locator('[data-choose] div');
    const doubted = boxes.filter({ hasText: '0800 0100' }).locator('input');
    const others = boxes.filter({ hasNotText: '0800 0100' }).locator('input:checked');
    const bare = page.locator('[data-bare="number"]');
    await doubted.check();
    await expect(bare).not.toHaveText('0800 0100');
    while ((await others.count()) > 0) await others.first().uncheck();
    await expect(page.locator('.tabs strong').first()).toHaveText('0800 0100');
    await expect(bare).toHaveText('');
    await expect(page.locator('[data-sheet="plain"]')).not.toContainText('0800 0100');
  });

  test(`no more than three numbers are chosen, and never none, in ${locale}`, async ({ page }) => {
    await open(page, locale, 'us');
    const boxes = page.locator('[data-choose] input');
    const checked = page.locator('[data-choose] input:checked');
    while ((await checked.count()) < 3) await page.locator('[data-choose] input:not(:checked):enabled').first().check();
    await expect(page.locator('[data-choose] input:not(:checked):enabled')).toHaveCount(0);
    while ((await page.locator('[data-choose] input:checked:enabled').count()) > 0)
      await page.locator('[data-choose] input:checked:enabled').first().uncheck();
    await expect(checked).toHaveCount(1);
    await expect(boxes.first()).toBeVisible();
  });

  test(`letters that are wider than those of the test make the card’s smaller, until all of it fits, in ${locale}`, async ({ page }) => {
    await open(page, locale);
    await page.locator('.sheets').evaluate((sheets) => {
      if (sheets instanceof HTMLElement) sheets.style.letterSpacing = '0.08em';
    });
    await label(page, locale, 'choose', 'a4').check();
    await label(page, locale, 'choose', 'letter').check();
    const cut = await page
      .locator('[data-sheet="cards"] .cut-apart > li:visible')
      .evaluateAll((all) => all.filter((card) => card.scrollHeight > card.clientHeight + 1).length);
    expect(cut).toBe(0);
  });

  test(`numbers that have no room on the sheet, the paper or in the languages chosen after them are said to have none, in ${locale}`, async ({
    page,
  }) => {
    await open(page, locale, 'us');
    const full = page.locator('[data-full]');
    const said = string(locale, 'print', 'choose.full');
    // As much as three of the longest lines have: all of it has room on a poster, and not on a card that is folded into a shoe.
    await page.locator('[data-sheet="cards"] [data-lines] > p').evaluateAll((all) => all.forEach((line) => line.append(' ', 'palabra '.repeat(45))));
    await label(page, locale, 'names', 'poster').check();
    await expect(full).toBeEmpty();
    await label(page, locale, 'names', 'shoe').check();
    await expect(full).toHaveText(said);
    await label(page, locale, 'names', 'poster').check();
    await expect(full).toBeEmpty();
  });

  test(`what was chosen is kept nowhere: not in the address, nor once the page is opened anew, in ${locale}`, async ({ page }) => {
    await open(page, locale);
    const address = page.url();
    await label(page, locale, 'names', 'plain').check();
    expect(page.url()).toBe(address);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, history.length])).toEqual([
      0,
      0,
      await page.evaluate(() => history.length),
    ]);
    await page.reload();
    expect(await seen(page)).toEqual(['cards']);
  });

  test(`a sheet that is chosen before the script has come stays chosen, in ${locale}`, async ({ page }) => {
    let come = (): void => undefined;
    const held = new Promise<void>((resolve) => (come = resolve));
    await page.route(/\/once\/print-country\..*\.js$/, async (request) => {
      await held;
      await request.continue();
    });
    await page.goto(at(href('print', locale, 'hn')), { waitUntil: 'commit' });
    await label(page, locale, 'names', 'plain').check();
    come();
    await page.locator('[data-print]:visible').waitFor();
    expect(await seen(page)).toEqual(['plain']);
  });

  test(`from home a poster is printed in four taps, in ${locale}`, async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => {
        document.documentElement.dataset['printed'] = [...document.querySelectorAll<HTMLElement>('[data-sheet]')]
          .filter((sheet) => sheet.offsetHeight > 0)
          .map((sheet) => sheet.dataset['sheet'])
          .join();
      };
    });
    await page.goto(at(href('home', locale)));
    await page.getByRole('link', { name: string(locale, 'home', 'door.print') }).click();
    await page.getByRole('main').getByRole('link', { name: 'Honduras' }).click();
    await label(page, locale, 'names', 'poster').check();
    await page.getByRole('button', { name: string(locale, 'print', 'print') }).click();
    await expect(page.locator('html')).toHaveAttribute('data-printed', 'poster');
  });

  test(`below the button stands what it means when nothing opens, as within an app, where printing does nothing, in ${locale}`, async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    await open(page, locale);
    await page.getByRole('button', { name: string(locale, 'print', 'print') }).click();
    await expect(page.getByText(string(locale, 'take', 'print.nothing'))).toBeVisible();
    await expect(page.getByText(string(locale, 'print', 'menu'))).toHaveCount(0);
  });

  test(`the page to take numbers along leads to the sheets of its country, in ${locale}`, async ({ page }) => {
    await page.goto(at(`${href('getHelp', locale, 'hn')}${locale === 'en' ? 'take' : 'llevar'}/`));
    await expect(page.getByRole('link', { name: string(locale, 'take', 'print.more') })).toHaveAttribute('href', href('print', locale, 'hn'));
  });
}
