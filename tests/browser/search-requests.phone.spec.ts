import { expect, type Page, type Request } from '@playwright/test';
import { test } from '../support/opened.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { route } from '../support/pages.ts';
import { openSearch, searchStatus, searchWords, typeInto } from '../support/search-page.ts';

/** What someone may type, each by itself: danger, age, worries of every kind, stories, what can be tried, news, pages, places, pieces of words, nothing. */
const QUERIES = [
  'me quiere matar',
  'soy menor',
  'my boyfriend',
  'mi novio me pega',
  'me revisa el celular',
  'pasaporte',
  'oferta de trabajo',
  'job offer',
  'I am 16',
  'mi hija no contesta',
  'me toman fotos',
  'no me pagan',
  'I want to leave',
  'México',
  'honduras',
  'queens',
  'números de ayuda',
  'historia',
  'story of a survivor',
  'practicar',
  'try',
  'noticias',
  'news',
  'privacidad',
  'qu',
  'a',
  'zzzz',
  '¿?',
];

/** Types, and waits until the search has answered. */
const type = async (page: Page, locale: Locale, text: string): Promise<void> => {
  await typeInto(page, text);
  // It answers once the typing pauses.
  await page.waitForTimeout(200);
  await expect(searchStatus(page)).not.toHaveText(searchWords(locale, 'searching'));
};

for (const locale of LOCALES) {
  test(`whatever is typed, the search asks for the same files of the same sizes, pictures too, in ${locale}`, async ({ page }) => {
    test.setTimeout(180_000);
    /** The address of each file that is asked for and how many bytes it has, from the opening of the page until all that was found was scrolled by. */
    const asked = async (typed: readonly string[]): Promise<string[]> => {
      const requests: Request[] = [];
      const note = (request: Request): void => void requests.push(request);
      page.on('request', note);
      await openSearch(page, locale);
      await page.getByRole('searchbox').focus();
      for (const text of typed) await type(page, locale, text);
      await page.evaluate(() => {
        scrollTo(0, document.body.scrollHeight);
      });
      await page.waitForLoadState('networkidle');
      page.off('request', note);
      const sized = requests.map(async (request) => `${request.url()} ${(await (await request.response())?.body())?.length ?? 'none'}`);
      return (await Promise.all(sized)).sort();
    };
    const one = await asked([QUERIES[0] ?? '']);
    expect(one.filter((line) => line.includes(`/search/${locale}.json `))).toHaveLength(1);
    for (const text of QUERIES) expect(await asked([text]), text).toEqual(one);
    expect(await asked(QUERIES)).toEqual(one);
    expect(page.url()).toBe(route('search', locale));
  });
}
