import { getCollection, type CollectionEntry } from 'astro:content';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { leftOut, withdrawnKeys } from '#/domain/series.ts';
import { href, type Alternates } from '#/i18n/routes.ts';
import { siteToday } from '../../site.config.ts';
import { placeOf, textsIn } from './texts.ts';

/** A series with its parts in one language, in their fixed order. */
export interface Series {
  series: CollectionEntry<'series'>;
  parts: CollectionEntry<'stories'>[];
}

/** The parts that may be published in a language, in no order. */
const storiesIn = async (locale: Locale): Promise<CollectionEntry<'stories'>[]> => {
  const withdrawn = withdrawnKeys((await getCollection('stories')).map(({ data }) => data));
  return (await textsIn('stories', locale)).filter(({ data }) => !withdrawn.has(data.translationKey));
};

/** The series that may be published today in a language, in their order; those withdrawn or past their review day are left out. */
export const seriesIn = async (locale: Locale): Promise<Series[]> => {
  const all = await getCollection('series', ({ data }) => data.languages.includes(locale) && leftOut(data, siteToday()) === undefined);
  const stories = await storiesIn(locale);
  return all
    .sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id))
    .map((series) => ({
      series,
      parts: stories.filter(({ data }) => data.series === series.id).sort((a, b) => a.data.part - b.data.part),
    }))
    .filter(({ parts }) => parts.length > 0);
};

/** The address of a series' page in each language in which it may be published. */
export const seriesAlternates = (series: CollectionEntry<'series'>): Alternates =>
  Object.fromEntries(series.data.languages.map((locale) => [locale, href('stories', locale, series.data.slug)]));

/** The address of a part. */
export const partHref = (series: CollectionEntry<'series'>, part: CollectionEntry<'stories'>): string => {
  const { locale, slug } = placeOf(part);
  return href('stories', locale, series.data.slug, slug);
};

/** The address of a part in each language in which it may be published. */
export const partAlternates = async (series: CollectionEntry<'series'>, translationKey: string): Promise<Alternates> => {
  const found: Alternates = {};
  for (const locale of LOCALES.filter((one) => series.data.languages.includes(one))) {
    const twin = (await storiesIn(locale)).find(({ data }) => data.translationKey === translationKey);
    if (twin) found[locale] = partHref(series, twin);
  }
  return found;
};
