import { expect } from '@playwright/test';
import { test } from '../support/opened.ts';
import { LOCALES } from '#/domain/locale.ts';
import { route } from '../support/pages.ts';
import { openSearch, searchStatus, searchWords, typeInto } from '../support/search-page.ts';

/** A hundred things that someone may type: words, parts of words, places, danger, signs, nothing. */
const HUNDRED = Array.from({ length: 100 }, (_, index) => {
  const some = ['me quiere matar', 'México', 'queens', 'pasaporte', 'qu', 'zzzz', '¿?', 'my boyfriend', 'honduras', 'a'];
  return `${some[index % some.length] ?? ''}${'x'.repeat(Math.floor(index / some.length))}`;
});

for (const locale of LOCALES) {
  test(`whatever is typed, the search asks for the same files, in ${locale}`, async ({ page }) => {
    test.slow();
    const asked = async (typed: readonly string[]): Promise<string[]> => {
      await openSearch(page, locale);
      const found: string[] = [];
      // Drawings stand beside every page that is found, and are the same for whoever finds it; the others may be none of it.
      const note = (request: { url: () => string }): void => {
        if (!request.url().endsWith('.svg')) found.push(request.url());
      };
      page.on('request', note);
      await page.getByRole('searchbox').focus();
      for (const text of typed) {
        await typeInto(page, text);
        // It answers once the typing pauses.
        await page.waitForTimeout(200);
        await expect(searchStatus(page)).not.toHaveText(searchWords(locale, 'searching'));
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
}
