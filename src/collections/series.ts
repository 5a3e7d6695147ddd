import { getCollection, type CollectionEntry } from 'astro:content';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import type { TextRecord } from '#/domain/publication-records.ts';
import { href, type Alternates } from '#/routing/routes.ts';
import { publication } from './publication.ts';

/** A part as a thread or a list shows it. */
export interface PartLine {
  /** Its place among the parts that are shown, from 1: a part that was withdrawn leaves no gap. */
  part: number;
  title: string;
  href: string;
  minutes: number;
}

/** A part that is published, with its place in the thread. */
export interface Part {
  entry: CollectionEntry<'stories'>;
  line: PartLine;
}

/** A series with its parts in one language, in their fixed order. */
export interface Series {
  series: CollectionEntry<'series'>;
  parts: Part[];
  /** The minutes that all its parts take to read. */
  minutes: number;
}

const addressOf = (series: string, { locale, slug }: Pick<TextRecord, 'locale' | 'slug'>): string => href('stories', locale, series, slug);

/** The series that are published in a language, in their order. */
export const seriesIn = async (locale: Locale): Promise<Series[]> => {
  const stories = new Map((await getCollection('stories')).map((entry) => [entry.id, entry]));
  return (await publication()).series[locale].map(({ series, parts, minutes }) => ({
    series: series.entry,
    minutes,
    parts: parts.map(({ text, number, ...read }) => {
      const entry = stories.get(text.id);
      if (!entry) throw new Error(`There is no story "${text.id}".`);
      return { entry, line: { part: number, title: entry.data.title, href: addressOf(series.slug, text), minutes: read.minutes } };
    }),
  }));
};

/** The address of a series' page in each language in which it has one. */
export const seriesAlternates = async ({ id, data }: CollectionEntry<'series'>): Promise<Alternates> =>
  Object.fromEntries((await publication()).languagesOf(id).map((locale) => [locale, href('stories', locale, data.slug)]));

/** The address of a part in each language in which it is published. */
export const partAlternates = async ({ data: { slug } }: CollectionEntry<'series'>, translationKey: string): Promise<Alternates> => {
  const versions = (await publication()).versionsOf({ kind: 'stories', translationKey });
  return Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const version = versions[locale];
      return version ? [[locale, addressOf(slug, version)]] : [];
    }),
  );
};
