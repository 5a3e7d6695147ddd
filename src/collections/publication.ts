import { getCollection, type CollectionEntry } from 'astro:content';
import { wordsShownIn } from '#/content-files/read/shown-words.ts';
import { isLocale, type Locale } from '#/domain/locale.ts';
import { decidePublication, type Publication } from '#/domain/publication.ts';
import type { SeriesRecord, TextRecord } from '#/domain/publication-records.ts';
import { minutesToRead } from '#/domain/reading-time.ts';
import { siteToday } from '../../site.config.ts';

/** The collections of texts that have one file per language. */
export type TextCollection = 'posts' | 'guides' | 'pages' | 'stories' | 'scenarios';

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

const written = ({ id, collection, data }: CollectionEntry<'posts' | 'guides' | 'pages' | 'scenarios'>): TextEntryRecord => ({
  ...placeOf({ id }),
  id,
  kind: collection,
  translationKey: data.translationKey,
  draft: data.draft,
  date: data.date,
});

const told = ({ id, collection, data, body = '' }: CollectionEntry<'stories'>): TextEntryRecord => {
  const { translationKey, draft, series, part, withdrawnOn } = data;
  const place = placeOf({ id });
  return {
    ...place,
    id,
    kind: collection,
    translationKey,
    draft,
    series,
    part,
    withdrawnOn,
    minutes: minutesToRead(wordsShownIn(body), place.locale),
  };
};

const decide = async (): Promise<Publication<TextEntryRecord, SeriesEntryRecord>> => {
  const [posts, guides, pages, scenarios, stories, series] = await Promise.all([
    getCollection('posts'),
    getCollection('guides'),
    getCollection('pages'),
    getCollection('scenarios'),
    getCollection('stories'),
    getCollection('series'),
  ]);
  const texts = [...posts.map(written), ...guides.map(written), ...pages.map(written), ...scenarios.map(written), ...stories.map(told)];
  const records = series.map((entry): SeriesEntryRecord => {
    const { slug, order, languages, consent, published } = entry.data;
    return { entry, id: entry.id, slug, order, languages, consent, published };
  });
  return decidePublication({ texts, series: records, withdrawn: [] }, siteToday());
};

let made: ReturnType<typeof decide> | undefined;

/** What the site publishes on the day of the build. Decided once for a build; in development texts change, and it is decided anew. */
export const publication = (): ReturnType<typeof decide> => {
  if (!import.meta.env.PROD) return decide();
  made ??= decide();
  return made;
};
