import type { SearchData, SearchDrawings } from '#/browser/search/search-data.ts';
import { drawingData } from '#/drawings/drawing.ts';
import type { DrawingName } from '#/drawings/names.ts';
import { otherLocale, type Locale } from '#/domain/locale.ts';
import { getFixedT } from '#/i18n/translate.ts';
import { href } from '#/routing/routes.ts';

/** What stands beside the results of each kind, and where nothing is found: of the small emblems those that fit, since the file that answers holds them. */
const BESIDE: Readonly<Record<keyof SearchDrawings, DrawingName>> = {
  guide: 'lens',
  story: 'two-bubbles',
  try: 'replies',
  page: 'papers',
  nothing: 'empty-hoop',
};

/** The drawing of each kind of result, whole. */
export const searchDrawings = (): SearchDrawings => {
  const whole = (which: keyof SearchDrawings): string => drawingData(BESIDE[which]);
  return { guide: whole('guide'), story: whole('story'), try: whole('try'), page: whole('page'), nothing: whole('nothing') };
};

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
      danger: t('danger.title'),
      violence: t('danger.violence'),
      despair: t('danger.despair'),
      dangerFound: t('danger.found'),
      where: t('danger.where'),
      guess: t('danger.guess'),
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
      { path: href('guides', locale), words: t('kinds.guide'), beside: 'guide' },
      { path: href('news', locale), words: t('kinds.news'), beside: 'page' },
      { path: href('getHelp', locale), words: getFixedT(locale)('bar.numbers'), beside: 'page' },
      // What each of these is called stands with what was found in it.
      { path: href('stories', locale), beside: 'story' },
      { path: href('try', locale), beside: 'try' },
    ],
  };
};
