import { getEntry, type CollectionEntry } from 'astro:content';
import { entryPlace } from '#/domain/entry-places.ts';
import type { Locale, Words } from '#/domain/locale.ts';

/** A source, and where it stands on the pages that list it. */
export type Source = CollectionEntry<'sources'>['data'] & { place: string };

/** The sources that a text names, in its order. An unknown one stops the build (Astro itself would only log it). */
export const sourcesOf = async (ids: readonly string[]): Promise<Source[]> =>
  Promise.all(
    ids.map(async (id) => {
      const source = await getEntry('sources', id);
      if (!source) throw new Error(`Unknown source: ${id}`);
      return { ...source.data, place: entryPlace('source', id) };
    }),
  );

/** What was taken from reports, in a language, and the source of it. */
export interface Pattern {
  shows: string;
  source: CollectionEntry<'sources'>['data'];
}

/** What each thing in a composite comes from, in a language; words that stand in one language alone are as they are. */
export const patternsOf = async (patterns: readonly { shows: Words | string; source: string }[], locale: Locale): Promise<Pattern[]> =>
  (
    await Promise.all(
      patterns.map(async ({ shows, source }) =>
        (await sourcesOf([source])).map((one) => ({ shows: typeof shows === 'string' ? shows : shows[locale], source: one })),
      ),
    )
  ).flat();
