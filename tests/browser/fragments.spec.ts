import { expect, type Page } from '@playwright/test';
import { test } from '../support/opened.ts';
import { LOCALES } from '#/domain/locale.ts';
import { storyPath } from '../support/a-story.ts';
import { at, string } from '../support/pages.ts';

/** Whether anything of a hard passage is to be seen below the header, which lies over the page on a wide screen. */
const isPassageSeen = (page: Page): Promise<boolean> =>
  page
    .locator('.passage')
    .first()
    .evaluate((passage) => {
      const header = document.querySelector('.top')?.getBoundingClientRect();
      const { top, bottom } = passage.getBoundingClientRect();
      return bottom > Math.max(0, header?.bottom ?? 0) && top < innerHeight;
    });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    for (const locale of LOCALES) {
      test(`skipping a passage puts a number into the address, in ${locale}`, async ({ page }) => {
        await page.goto(at(storyPath(locale)));
        await page
          .getByRole('link', { name: string(locale, 'texts', 'note.skip'), exact: true })
          .first()
          .click();
        await expect(page).toHaveURL(/#\d+$/);
        await expect.poll(() => isPassageSeen(page)).toBe(false);
      });
    }
  });
}
