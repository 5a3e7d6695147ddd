import { expect, type Page } from '@playwright/test';
import { LOCALES } from '#/domain/locale.ts';
import { PAPERS, SHEETS, type PaperName, type SheetName } from '#/kinds/hotlines/domain/paper.ts';
import { href } from '#/routing/routes.ts';
import { test } from '../support/opened.ts';
import { at, string } from '../support/pages.ts';
import { inkInMargin, inked, picturesOf } from '../support/paper-picture.ts';
import { choose, printSheet, type OnSheet } from '../support/printed-sheet.ts';

test.use({ colorScheme: 'dark' });

const papers: PaperName[] = ['a4', 'letter'];
/** How far a measure may be off, in millimeters: Chromium writes points to four digits. */
const CLOSE = 0.15;
/** How near to the edge of a sheet most printers reach, in millimeters. */
const OUT_OF_REACH = 5;

/** What each sheet says in each language and in no other. */
const OF_EACH: Readonly<Record<SheetName, string>> = {
  cards: 'sheet.changed',
  shoe: 'sheet.changed',
  poster: 'sheet.poster.title',
  sticker: 'sheet.sticker.title',
  clinic: 'sheet.clinic.title',
  ruler: 'sheet.changed',
  plain: 'sheet.plain.title',
};
const unspaced = (words: string): string => words.replace(/\s+/g, '');

const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(at(path));
  await page.waitForLoadState('networkidle');
};

const close = (value: number, wanted: number, what: string): void => {
  expect(Math.abs(value - wanted), `${what}: ${value.toFixed(2)} mm, not ${String(wanted)}`).toBeLessThan(CLOSE);
};

/** The different places of some words on a sheet, along one side, in order. */
const along = (all: readonly OnSheet[], side: 'x' | 'y'): number[] =>
  all
    .map((one) => one[side])
    .sort((a, b) => a - b)
    .filter((place, index, places) => index === 0 || place - (places[index - 1] ?? 0) > 1);

for (const locale of LOCALES) {
  test(`ten cards stand on a sheet, 88 mm wide, 54 mm high on A4 and 50.8 on Letter, each with its numbers and how old they are, in ${locale}`, async ({
    page,
  }) => {
    await open(page, href('print', locale, 'hn'));
    for (const paper of papers) {
      const { sheets, fonts, tagged } = await printSheet(page, 'cards', paper);
      expect(sheets).toHaveLength(1);
      const [sheet] = sheets;
      if (!sheet) throw new Error('Nothing was printed.');
      close(sheet.across, PAPERS[paper].across, 'the sheet across');
      close(sheet.down, PAPERS[paper].down, 'the sheet down');
      const names = sheet.words.filter(({ words }) => words.trim() === 'Honduras');
      expect(names, paper).toHaveLength(10);
      const [columns, rows] = [along(names, 'x'), along(names, 'y')];
      expect([columns.length, rows.length]).toEqual([2, 5]);
      close((columns[1] ?? 0) - (columns[0] ?? 0), 88, 'a card across');
      for (const [index, row] of rows.entries()) if (index > 0) close(row - (rows[index - 1] ?? 0), paper === 'a4' ? 54 : 50.8, 'a card down');
      const text = sheet.words.map(({ words }) => words).join(' ');
      const changed = string(locale, 'print', 'sheet.changed');
      expect(text.split(changed)).toHaveLength(11);
      expect(text).not.toMatch(/https?:|localhost|telar/i);
      expect(fonts.length).toBeGreaterThan(0);
      expect(tagged).toBe(true);
    }
  });

  for (const sheet of SHEETS)
    test(`the sheet “${sheet}” is one sheet of its paper, black on white, within a printer’s reach, in one language and in two, in ${locale}`, async ({
      page,
    }) => {
      await open(page, href('print', locale, 'hn'));
      for (const paper of papers)
        for (const languages of ['one', 'two'] as const) {
          const { sheets } = await printSheet(page, sheet, paper, languages);
          // All that is known of every number has no room twice: the clinic's sheet has its other language on its other side.
          const sides = sheet === 'clinic' && languages === 'two' ? 2 : 1;
          expect(sheets.map(({ across, down }) => [Math.round(across), Math.round(down)])).toEqual(
            Array.from({ length: sides }, () => [Math.round(PAPERS[paper].across), Math.round(PAPERS[paper].down)]),
          );
          const pictures = await picturesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
          expect(pictures).toHaveLength(sides);
          for (const picture of pictures) {
            expect(inked(picture)).toBeGreaterThan(0.003);
            expect(inked(picture)).toBeLessThan(0.25);
            expect(inkInMargin(picture, OUT_OF_REACH), `${sheet}, ${paper}`).toBe(false);
          }
          const said = sheets.flatMap(({ words }) => words.map((one) => one.words)).join(' ');
          const inBoth = LOCALES.filter((one) => unspaced(said).includes(unspaced(string(one, 'print', OF_EACH[sheet]))));
          expect(inBoth, `${sheet}, ${paper}, ${languages}`).toEqual(languages === 'two' ? LOCALES : [locale]);
        }
    });

  test(`a card may be read after a photocopy: no letters under 2.6 mm, and none on the unmarked one but a number and a table, in ${locale}`, async ({
    page,
  }) => {
    await open(page, href('print', locale, 'hn'));
    for (const sheet of SHEETS) {
      const { sheets } = await printSheet(page, sheet, 'letter');
      const small = sheets.flatMap(({ words }) => words).filter(({ size }) => size < 2.6);
      expect(
        small.map(({ words, size }) => `${size.toFixed(2)}: ${words}`),
        sheet,
      ).toEqual([]);
    }
    const { sheets } = await printSheet(page, 'plain', 'letter');
    const text = sheets.flatMap(({ words }) => words.map((one) => one.words)).join(' ');
    expect(text).not.toMatch(/Honduras|polic|trata|traffick|911/i);
  });

  test(`the page of sheets prints its sheet and nothing around it, whichever country, and nothing on it is cut off, in ${locale}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await open(page, href('print', locale));
    const paths = await page.locator('.print-places a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(paths.length).toBeGreaterThan(3);
    const cut: string[] = [];
    for (const path of paths) {
      await open(page, path);
      await page.emulateMedia({ media: 'print' });
      for (const paper of papers)
        for (const languages of ['one', 'two'] as const)
          for (const sheet of SHEETS) {
            await page.emulateMedia({ media: null });
            await choose(page, sheet, paper, languages);
            await page.emulateMedia({ media: 'print' });
            const overfull = await page
              // Not the unmarked card, which is drawn to scale: it is as wide as its card, and its stitch lies over its empty rim.
              .locator('[data-lines]:visible, li:has(> [data-lines]):visible, .above-tabs:visible, .tabs > li:visible, [data-sheet]:visible')
              .evaluateAll((all) =>
                all.flatMap((box) =>
                  box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1 ? [box.textContent.trim().slice(0, 40)] : [],
                ),
              );
            if (overfull.length > 0) cut.push(`${path} ${sheet} ${paper} ${languages}: ${overfull[0] ?? ''}`);
          }
      const outside = await page
        .locator('h1:visible, button:visible, input:visible, label:visible, nav:visible, [data-made]:visible, .who-carries:visible')
        .count();
      if (outside > 0) cut.push(`${path} prints ${String(outside)} things around the sheet`);
      await page.emulateMedia({ media: null });
    }
    expect(cut).toEqual([]);
  });
}

test('the numbers of a sheet that is printed without scripts are those of the page with them', async ({ browser }) => {
  const text = async (javaScriptEnabled: boolean): Promise<string> => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await open(page, href('print', 'es', 'hn'));
    const { sheets } = await printSheet(page, 'poster', 'letter');
    await context.close();
    return sheets.flatMap(({ words }) => words.map((one) => one.words)).join(' ');
  };
  expect(await text(false)).toBe(await text(true));
});

/** The least that words of a sheet have on paper, in points; where most is said on a card, 6.8 (tests/real/tiny-cards.test.ts). */
const SMALLEST = 7.5;

for (const locale of LOCALES)
  test(`no words of a sheet are printed in less than ${SMALLEST} points, however small it is shown before, in ${locale}`, async ({ page }) => {
    await open(page, href('print', locale, 'hn'));
    await page.emulateMedia({ media: 'print' });
    const sizes = await page.evaluate(() =>
      [...document.querySelectorAll('[data-sheet] :is(p, li)')]
        .filter((one) => [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== ''))
        .map((one) => ({ words: one.textContent.trim().slice(0, 40), points: Number.parseFloat(getComputedStyle(one).fontSize) * 0.75 })),
    );
    expect(sizes.length).toBeGreaterThan(20);
    expect(sizes.filter(({ points }) => points < SMALLEST)).toEqual([]);
  });
