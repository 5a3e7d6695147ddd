import type { APIRoute } from 'astro';
import { countriesIn } from '#/kinds/hotlines/collection/hotlines.ts';
import { CHECK, searchTexts, type SearchText } from '#/collections/search.ts';
import { phrasesIn } from '#/kinds/phrases/collection.ts';
import { sameWordsIn } from '#/kinds/same-words/collection.ts';
import { searchCountry } from '#/components/search-country.ts';
import { searchDrawings } from '#/components/search-words.ts';
import { isLocale, LOCALES } from '#/domain/locale.ts';
import { URGENT } from '#/kinds/phrases/domain.ts';
import { kindInWords } from '#/i18n/kind-words.ts';
import { getFixedT } from '#/i18n/translate.ts';
import { triesIn } from '#/layouts/tries.ts';
import { makeIndex } from '#/browser/search/search-index.ts';
import type { Beside, SearchFile } from '#/browser/search/search-data.ts';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

/** Which drawing stands beside a page of a kind. */
const besideOf = (kind: SearchText['kind']): Beside => (typeof kind !== 'string' ? 'story' : kind === 'guide' || kind === 'try' ? kind : 'page');

/** The one file that answers the search of a language. */
export const GET: APIRoute = async ({ params }) => {
  const { locale } = params;
  if (!isLocale(locale)) throw new Error(`No such language: ${String(locale)}`);
  const t = getFixedT(locale, 'search');
  const s = getFixedT(locale);
  const kinds = { guide: t('kinds.guide'), page: t('kinds.page'), news: t('kinds.news'), list: t('kinds.list'), try: t('kinds.try') };
  const texts = await searchTexts(
    locale,
    {
      getHelp: { title: s('nav.getHelp'), answer: t('lists.getHelp') },
      checkNumber: { title: getFixedT(locale, 'check')('title'), answer: getFixedT(locale, 'check')('description') },
      print: { title: getFixedT(locale, 'print')('title'), answer: '' },
      stories: { title: s('nav.stories'), answer: t('lists.stories') },
      try: { title: s('nav.try'), answer: t('lists.try') },
      news: { title: s('nav.news'), answer: t('lists.news') },
      booklet: { title: getFixedT(locale, 'booklet')('title'), answer: '' },
      notices: { title: getFixedT(locale, 'notices')('title'), answer: '' },
      class: { title: getFixedT(locale, 'lessons')('title'), answer: '' },
    },
    await triesIn(locale),
  );
  const phrases = await phrasesIn(locale);
  const groups = await sameWordsIn(locale);
  const index = makeIndex(locale, groups, [
    ...texts.map(({ key = '', isTitled, isAnswered, also }) => ({ isTitled, isAnswered, also, phrases: phrases.get(key) ?? [] })),
    ...URGENT.map((key) => ({ isTitled: false, isAnswered: false, also: '', phrases: phrases.get(key) ?? [] })),
  ]);
  const file: SearchFile = {
    ...index,
    pages: texts.map(({ kind, title, url, answer }) => ({
      title,
      url,
      kind: typeof kind === 'string' ? kinds[kind] : kindInWords(kind, locale),
      answer,
      beside: besideOf(kind),
    })),
    check: texts.findIndex(({ key }) => key === CHECK),
    countries: (await countriesIn(locale)).map((country) => searchCountry(country, locale)),
    drawings: searchDrawings(),
  };
  return new Response(JSON.stringify(file));
};
