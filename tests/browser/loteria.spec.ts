import { expect, type Page } from '@playwright/test';
import { LOCALES } from '#/domain/locale.ts';
import { BOARDS, CELLS } from '#/kinds/loteria/domain/boards.ts';
import { CARDS, GROUPS } from '#/kinds/loteria/domain/cards.ts';
import { test } from '../support/opened.ts';
import { route, string } from '../support/pages.ts';
import { onPaper } from '../support/paper.ts';

const open = async (page: Page, locale: (typeof LOCALES)[number]): Promise<void> => {
  await page.goto(route('loteria', locale));
  await page.waitForLoadState('networkidle');
};

/** How many sheets each choice takes. */
const CHOICES: readonly [choice: string, sheets: number][] = [
  ['all', 23],
  ['boards', 15],
  ['cards', 6],
  ['caller', 2],
];

// All of its boards are printed four times: on a busy machine that takes longer than any other test.
test.describe.configure({ timeout: 90_000 });

for (const locale of LOCALES)
  for (const format of ['A4', 'Letter'] as const)
    test(`the lotería is printed as it is chosen, sheet by sheet, with nothing between, on ${format}, in ${locale}`, async ({ page }) => {
      await open(page, locale);
      for (const [choice, sheets] of CHOICES) {
        await page.check(`[value="${choice}"]`);
        expect((await onPaper(page, format)).sheets, choice).toBe(sheets);
      }
      await page.check('[value="boards"]');
      for (const [choice, sheets] of [
        ['16', 8],
        ['8', 4],
      ] as const) {
        await page.check(`[value="${choice}"]`);
        expect((await onPaper(page, format)).sheets, choice).toBe(sheets);
      }
    });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the lotería is chosen and printed all the same, and the page says how', async ({ page }) => {
    await page.goto(route('loteria', 'es'));
    await expect(page.getByText(string('es', 'loteria', 'menu'), { exact: true })).toBeVisible();
    await expect(page.locator('[data-print]')).toBeHidden();
    await page.getByLabel(string('es', 'loteria', 'what.boards')).check();
    await page.getByLabel(string('es', 'loteria', 'count', { number: '8' }), { exact: true }).check();
    expect((await onPaper(page)).sheets).toBe(4);
  });
});

test('the caller finds a question by its group, each card once, and under the rights that each holds where its card says', async ({ page }) => {
  for (const locale of LOCALES) {
    await open(page, locale);
    const groups = await page.locator('.asks h3').allTextContents();
    expect(groups).toEqual(GROUPS.map((group) => string(locale, 'loteria', `groups.${group}`)));
    await expect(page.locator('.asks h3 + p')).toHaveText(string(locale, 'loteria', 'where'));
    const numbers = await page.locator('.asks li b').allTextContents();
    expect(numbers.map((words) => Number.parseInt(words, 10))).toEqual(Array.from({ length: CARDS }, (_, index) => index + 1));
  }
});

test('the button of the lotería opens the printing of the browser', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = String(Number(document.documentElement.dataset['printed'] ?? 0) + 1);
    };
  });
  await open(page, 'en');
  await page.getByRole('button', { name: string('en', 'loteria', 'button'), exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', '1');
});

test('every card is seen on the screen with its drawing, and of the boards the first', async ({ page }) => {
  await open(page, 'es');
  await expect(page.locator('.playing-card')).toHaveCount(CARDS);
  await expect(page.locator('.board')).toHaveCount(BOARDS);
  await expect(page.locator('.board:visible')).toHaveCount(1);
  await expect(page.locator('.board:visible li')).toHaveCount(CELLS);
  // A symbol that is not there draws nothing, without a word.
  const empty = await page
    .locator('.playing-card svg use')
    .evaluateAll((all) => all.flatMap((use) => (use instanceof SVGGraphicsElement && use.getBBox().width > 40 ? [] : [use.getAttribute('href')])));
  expect(empty).toEqual([]);
});

test('no card of the lotería has more on it than it has room for on paper, and no name on a board stands on two lines', async ({ page }) => {
  for (const locale of LOCALES) {
    await open(page, locale);
    await page.emulateMedia({ media: 'print' });
    const over = await page.locator('.playing-card').evaluateAll((all) =>
      all.flatMap((card) => {
        const foot = Math.max(...[...card.children].map((child) => child.getBoundingClientRect().bottom));
        return foot > card.getBoundingClientRect().bottom ? [card.textContent] : [];
      }),
    );
    expect(over).toEqual([]);
    const broken = await page
      .locator('.board li span')
      .evaluateAll((all) => all.flatMap((name) => (name.getClientRects().length > 1 ? [name.textContent] : [])));
    expect(broken).toEqual([]);
    await page.emulateMedia({ media: null });
  }
});

test('in greys nothing on a card is coloured on paper; in color it is', async ({ page }) => {
  await open(page, 'es');
  await page.emulateMedia({ media: 'print' });
  const fills = (): Promise<string[]> =>
    page.locator('.symbols path').evaluateAll((all) =>
      [
        ...new Set(
          all.map((path) =>
            getComputedStyle(path.closest('.loteria') ?? path)
              .getPropertyValue(/--[a-z]+/.exec(path.getAttribute('fill') ?? '')?.[0] ?? '--none')
              .trim(),
          ),
        ),
      ].filter((one) => one !== ''),
    );
  const isGrey = (colour: string): boolean =>
    new Set(/^#(..)(..)(..)$/.exec(colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour)?.slice(1)).size === 1;
  const greys = await fills();
  expect(greys.length).toBeGreaterThan(3);
  expect(greys.filter((one) => !isGrey(one))).toEqual([]);
  await page.emulateMedia({ media: null });
  await page.check('[value="colour"]');
  await page.emulateMedia({ media: 'print' });
  expect((await fills()).filter((one) => !isGrey(one)).length).toBeGreaterThan(8);
});
