import type { SearchData } from '#/browser/search/search-data.ts';
import { cropsOf, drawingAddress } from '#/drawings/drawing.ts';
import type { DrawingName } from '#/drawings/names.ts';
import { otherLocale, type Locale } from '#/domain/locale.ts';
import { getFixedT } from '#/i18n/translate.ts';
import { href } from '#/routing/routes.ts';

/** The address of a drawing beside a result: its square, where it is no emblem. */
export const tileAddress = (name: DrawingName): string =>
  drawingAddress(
    name,
    cropsOf(name).find((crop) => crop === 'tile'),
  );

/** All that the search page tells its script. */
export const searchData = (locale: Locale): SearchData => {
  const t = getFixedT(locale, 'search');
  return {
    locale,
    otherLocale: otherLocale(locale),
    strings: {
      noScript: t('noScript'),
      hint: t('hint'),
      searching: t('searching'),
      none: t('none'),
      failed: t('failed'),
      again: t('again'),
      clear: t('clear'),
      // The island fills the number in itself.
      count: { one: t('count', { count: 1 }), other: t('count', { count: 2 }).replace('2', '{{count}}') },
      country: t('country', { countries: '{{countries}}' }),
      danger: t('danger.found'),
      dangerTitle: t('danger.title'),
      dangerWords: t('danger.words'),
      anotherCountry: t('danger.other'),
      inside: t('inside.button'),
      insideHint: t('inside.hint'),
      insideFound: t('inside.title'),
      insideNone: t('inside.none'),
      other: t('other.button'),
      otherHint: t('other.hint'),
      otherFound: t('other.title'),
      page: t('kinds.page'),
      lines: t('lines'),
    },
    list: href('getHelp', locale),
    kinds: [
      { path: href('guides', locale), words: t('kinds.guide') },
      { path: href('news', locale), words: t('kinds.news') },
      { path: href('getHelp', locale), words: getFixedT(locale)('bar.numbers') },
    ],
    drawings: { other: tileAddress('lens'), nothing: tileAddress('empty-hoop') },
  };
};
