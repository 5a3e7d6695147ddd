import { expect, test, type Page } from '@playwright/test';
import { LOCALES } from '#/domain/locale.ts';
import { hardPartsIn, partsIn } from '../support/a-story.ts';
import { noPassageIn } from '../support/no-passage.ts';
import { at, route, string } from '../support/pages.ts';

const GUIDE = { en: 'a-test-offer', es: 'una-oferta-de-prueba' } as const;
const HEADING = { en: 'What can make it worse', es: 'Qué puede empeorar las cosas' } as const;
const FORMER = { en: 'what-can-make-it-worse', es: 'qué-puede-empeorar-las-cosas' } as const;
/** A part whose passage had a name in its address before passages had numbers, as long as it is published. */
const NAMED = { en: 'part-3', es: 'parte-3' } as const;

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
        await page.goto(`${route('guides', locale, GUIDE[locale])}#${encodeURIComponent(FORMER[locale])}`);
        const heading = page.getByRole('heading', { name: HEADING[locale], exact: true });
        await expect(heading).toBeInViewport({ ratio: 1 });
        const number = await heading.getAttribute('id');
        const former = await topOf(page, `[id="${number ?? ''}"]`);
        // As near to the top as its number brings it: the same place, but for the room above the letters.
        await page.goto(`${route('guides', locale, GUIDE[locale])}#${number ?? ''}`);
        await expect(heading).toBeInViewport({ ratio: 1 });
        expect(Math.abs(former - (await topOf(page, `[id="${number ?? ''}"]`)))).toBeLessThan(16);
      });

      test(`an address from before passages had numbers still leads behind the passage, in ${locale}`, async ({ page }) => {
        const story = route('stories', locale, 'carmen', NAMED[locale]);
        const response = await page.goto(`${story}#after-violence`);
        if (!partsIn(locale).some(({ path }) => at(path) === story)) {
          expect(response?.status()).toBe(410);
          return expect(page.getByRole('heading', { level: 1 })).toHaveText(string(locale, 'texts', 'removed.title'));
        }
        await expect(page.locator('p.after-passage + p')).toBeInViewport();
        await expect.poll(() => isPassageSeen(page)).toBe(false);
      });

      test(`skipping a passage puts a number into the address, in ${locale}`, async ({ page }) => {
        const [hard] = hardPartsIn(locale);
        if (!hard) return noPassageIn(page, locale);
        await page.goto(at(hard.path));
        await page
          .getByRole('link', { name: string(locale, 'texts', 'note.skip') })
          .first()
          .click();
        await expect(page).toHaveURL(/#\d+$/);
        await expect.poll(() => isPassageSeen(page)).toBe(false);
      });
    }
  });
}
