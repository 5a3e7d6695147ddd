import type { SearchData } from '#/browser/search/search-data.ts';
import type { Locale } from '#/domain/locale.ts';
import { getFixedT } from '#/i18n/translate.ts';
import { href } from '#/routing/routes.ts';

/** What the search says, the words that it offers, and what it calls the kinds of pages. */
export const searchWords = (locale: Locale): Pick<SearchData, 'strings' | 'words' | 'kinds'> => {
  const t = getFixedT(locale, 'search');
  return {
    strings: {
      noScript: t('noScript'),
      hint: t('hint'),
      none: t('none'),
      failed: t('failed'),
      clear: t('clear'),
      offered: t('offered'),
      // The island fills the number in itself.
      count: { one: t('count', { count: 1 }), other: t('count', { count: 2 }).replace('2', '{{count}}') },
      country: t('country'),
      countryAnd: t('countryAnd', { pages: '{{pages}}' }),
      page: t('kinds.page'),
    },
    words: t('words').split(', '),
    kinds: [
      { path: href('guides', locale), words: t('kinds.guide') },
      { path: href('news', locale), words: t('kinds.news') },
      { path: href('getHelp', locale), words: getFixedT(locale)('bar.numbers') },
    ],
  };
};
