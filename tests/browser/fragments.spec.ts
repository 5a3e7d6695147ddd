import { expect, type Page } from '@playwright/test';
import { test } from '../support/opened.ts';
import { LOCALES } from '#/domain/locale.ts';
import { storyPath } from '../support/a-story.ts';
import { at, route, string } from '../support/pages.ts';

/** A heading of the privacy page, and the words that led to it before it had a number (src/integrations/former-fragments.ts). */
const HEADING = { en: 'What you can do', es: 'Lo que puedes hacer' } as const;
const FORMER = { en: 'what-you-can-do', es: 'lo-que-puedes-hacer' } as const;

/** How far below the top of the window an element stands, in pixels. */
const topOf = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluate((element) => Math.round(element.getBoundingClientRect().top));

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
      test(`an address from before headings had numbers still arrives at its heading, in ${locale}`, async ({ page }) => {
        await page.goto(`${route('privacy', locale)}#${encodeURIComponent(FORMER[locale])}`);
        const heading = page.getByRole('heading', { name: HEADING[locale], exact: true });
        await expect(heading).toBeInViewport({ ratio: 1 });
        const number = await heading.getAttribute('id');
        const former = await topOf(page, `[id="${number ?? ''}"]`);
        // As near to the top as its number brings it: the same place, but for the room above the letters.
        await page.goto(`${route('privacy', locale)}#${number ?? ''}`);
        await expect(heading).toBeInViewport({ ratio: 1 });
        expect(Math.abs(former - (await topOf(page, `[id="${number ?? ''}"]`)))).toBeLessThan(16);
      });

      test(`an address from before passages had numbers still leads behind the passage, in ${locale}`, async ({ page }) => {
        await page.goto(`${at(storyPath(locale))}#after-violence`);
        await expect(page.locator('p.after-passage + p')).toBeInViewport();
        await expect.poll(() => isPassageSeen(page)).toBe(false);
      });

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
