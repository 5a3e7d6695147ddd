import { expect, type Page } from '@playwright/test';
import { LOCALES } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { lessonPath, letterPath } from '../support/a-lesson.ts';
import { test } from '../support/opened.ts';
import { at, route, string } from '../support/pages.ts';
import { inOrder, onPaper, type Paper } from '../support/paper.ts';

/** The smallest letters of what a class has on paper, in points. */
const SMALLEST = 10;

const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(at(path));
  await page.waitForLoadState('networkidle');
};

const small = ({ printed }: Paper): string[] =>
  printed.filter(({ size }) => size < SMALLEST - 0.1).map(({ words, size }) => `${size.toFixed(1)}: ${words}`);

/** The sheets on which some words stand. */
const sheetsOf = (paper: Paper, words: readonly string[]): number[] => [
  ...new Set(
    inOrder(paper, words)
      .flat()
      .map(({ sheet }) => sheet),
  ),
];

for (const locale of LOCALES)
  for (const format of ['A4', 'Letter'] as const) {
    test(`a lesson is printed in letters of ${SMALLEST} points and more, its board and what to do when someone tells each on one sheet, on ${format}, in ${locale}`, async ({
      page,
    }) => {
      await open(page, lessonPath(locale));
      const paper = await onPaper(page, format);
      expect(small(paper)).toEqual([]);
      for (const box of ['.blackboard', '.when-told', '.lesson-rules']) {
        const words = await page
          .locator(box)
          .first()
          .evaluate((one) => [...one.querySelectorAll('h3, h4, li')].map(({ textContent }) => textContent));
        expect(sheetsOf(paper, words), box).toHaveLength(1);
      }
      await page.emulateMedia({ media: 'print' });
      for (const hint of ['print', 'toldLink', 'letterAbout']) await expect(page.getByText(string(locale, 'lessons', hint))).toBeHidden();
    });

    test(`a letter for those at home is one sheet, with room to write and where to ask for help, on ${format}, in ${locale}`, async ({ page }) => {
      await open(page, letterPath(locale));
      const paper = await onPaper(page, format);
      expect(paper.sheets).toBe(1);
      expect(small(paper)).toEqual([]);
      inOrder(paper, [string(locale, 'lessons', 'blank.school'), string(locale, 'lessons', 'blank.who'), string(locale, 'common', 'reach.title')]);
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByText(string(locale, 'lessons', 'letterUse'))).toBeHidden();
      // As wide as the paper, in pixels.
      await page.setViewportSize({ width: 718, height: 900 });
      const lines = await page
        .locator('.blanks > li')
        .evaluateAll((all) =>
          all.map((blank) => blank.getBoundingClientRect().right - (blank.querySelector('span')?.getBoundingClientRect().right ?? 0)),
        );
      expect(lines).toHaveLength(3);
      expect(Math.min(...lines)).toBeGreaterThan(150);
    });
  }

for (const scripts of [true, false])
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts });

    test(`a teacher comes from the list to a lesson, from its top to what to do when someone tells, and from there to the numbers`, async ({
      page,
    }) => {
      await page.goto(route('class', 'es'));
      await page.locator('.class-list a').first().click();
      await expect(page).toHaveURL(new RegExp(`${lessonPath('es')}$`));
      await page.getByRole('link', { name: string('es', 'lessons', 'toldLink') }).click();
      await expect(page.locator('.when-told')).toBeInViewport();
      await page.getByRole('link', { name: string('es', 'lessons', 'numbers') }).click();
      await expect(page).toHaveURL(new RegExp(`${href('getHelp', 'es')}$`));
    });
  });

test('the columns of a board stand beside each other on a wide screen, below each other on a narrow one, and beside each other on paper', async ({
  page,
}) => {
  await open(page, lessonPath('en'));
  const tops = (): Promise<number[]> =>
    page.locator('.blackboard > div > div').evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(new Set(await tops()).size).toBe(1);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(new Set(await tops()).size).toBe(2);
  await page.emulateMedia({ media: 'print' });
  expect(new Set(await tops()).size).toBe(1);
});
