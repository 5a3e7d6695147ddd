import { getCollection, type CollectionEntry } from 'astro:content';
import { wordsShownIn } from '#/content-files/read/shown-words.ts';
import { isLocale, type Locale } from '#/domain/locale.ts';
import { decidePublication, type Publication } from '#/domain/publication.ts';
import type { SeriesRecord, TextRecord } from '#/domain/publication-records.ts';
import { minutesToRead } from '#/domain/reading-time.ts';
import { TEXT_KINDS, WAITING_KINDS } from '#/kinds/index.ts';
import { siteToday } from '../../site.config.ts';
import { onceInBuild } from './once-in-build.ts';

/** The collections of texts that have one file per language. */
export type TextCollection = TextRecord['kind'];

/** A text's record, with the id of its entry. */
export type TextEntryRecord = TextRecord & { id: string };

/** A series' record, with its entry. */
export type SeriesEntryRecord = SeriesRecord & { entry: CollectionEntry<'series'> };

/** Where an entry's file stands: its language and the last part of its address. */
export const placeOf = (entry: { id: string }): { locale: Locale; slug: string } => {
  const [locale, slug] = entry.id.split('/');
  if (!isLocale(locale) || slug === undefined) throw new Error(`Unexpected content id: ${entry.id}`);
  return { locale, slug };
};

const recordOf = ({ id, collection, data, body = '' }: CollectionEntry<TextCollection>): TextEntryRecord => {
  const { translationKey, draft } = data;
  const place = placeOf({ id });
  const record = { ...place, id, kind: collection, translationKey, draft };
  if (!('series' in data)) return { ...record, date: data.date, ...('withdrawnOn' in data ? { withdrawnOn: data.withdrawnOn } : {}) };
  const { series, part, withdrawnOn } = data;
  return { ...record, series, part, withdrawnOn, minutes: minutesToRead(wordsShownIn(body), place.locale) };
};

const decide = async (): Promise<Publication<TextEntryRecord, SeriesEntryRecord>> => {
  const [series, ...texts] = await Promise.all([getCollection('series'), ...TEXT_KINDS.map((kind) => getCollection(kind))]);
  const records = series.map((entry): SeriesEntryRecord => {
    const { slug, order, languages, consent, published } = entry.data;
    return { entry, id: entry.id, slug, order, languages, consent, published };
  });
  return decidePublication({ texts: texts.flat().map(recordOf), series: records, withdrawn: [], waiting: WAITING_KINDS }, siteToday());
};

/** What the site publishes on the day of the build. */
export const publication = onceInBuild(decide);
