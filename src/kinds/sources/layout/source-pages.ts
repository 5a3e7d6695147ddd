import { sourcesCited } from '#/collections/cited-by.ts';
import { onceInBuild } from '#/collections/once-in-build.ts';
import { byLetter, onPages, type Letter } from '#/domain/letters.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { getFixedT } from '#/i18n/translate.ts';
import { href, ROUTES } from '#/routing/routes.ts';

/** How many sources a page has: as many are laid out at once on a slow phone. All 444 of December 2026 on one page held it for a tenth of a second. */
const MOST = 160;

type Cited = Awaited<ReturnType<typeof sourcesCited>>[number];

/** The last step of the address of a page of sources: its number, but for the first. @param at its place among them, from 0 */
const stepsOf = (at: number): string[] => (at === 0 ? [] : [String(at + 1)]);

/** The address of a page of sources. @param at its place among them, from 0 */
export const sourcesHref = (locale: Locale, at: number): string => href('sources', locale, ...stepsOf(at));

/** Every source that a published page of a language names, by who published it, as they stand on its pages. */
export const sourcePagesIn = onceInBuild(async (locale: Locale): Promise<Letter<Cited>[][]> => {
  const t = getFixedT(locale, 'learn');
  const sources = await sourcesCited(locale, {
    offer: getFixedT(locale, 'offer')('title'),
    notices: getFixedT(locale, 'notices')('title'),
    loteria: getFixedT(locale, 'loteria')('title'),
    glossary: t('glossary.title'),
    years: t('years.title'),
    myths: t('myths.title'),
    known: getFixedT(locale, 'known')('title'),
  });
  return onPages(
    byLetter(sources, ({ publisher }) => publisher),
    MOST,
  );
});

/** The addresses of all pages of sources, for `getStaticPaths`. @param param their dynamic segment */
export const sourcePaths = async (param: string) => {
  const all = await Promise.all(LOCALES.map(async (locale) => ({ locale, pages: await sourcePagesIn(locale) })));
  return all.flatMap(({ locale, pages }) =>
    pages.map((letters, at) => ({
      params: { locale, [param]: [ROUTES.sources[locale], ...stepsOf(at)].join('/') },
      props: {
        locale,
        pages,
        letters,
        at,
        alternates: Object.fromEntries(all.filter((one) => at in one.pages).map((one) => [one.locale, sourcesHref(one.locale, at)])),
      },
    })),
  );
};
