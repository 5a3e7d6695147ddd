import { getCollection } from 'astro:content';
import type { Locale } from '#/domain/locale.ts';
import { sourcesOf, type Source } from '#/kinds/sources/collection.ts';

/** A myth, in a language. */
export interface Myth {
  said: string;
  known: string;
  sources: Source[];
}

/** All myths, in their order. Throws where one names a source that is not there. */
export const mythsIn = async (locale: Locale): Promise<Myth[]> =>
  Promise.all(
    (await getCollection('myths'))
      .sort((a, b) => a.data.order - b.data.order)
      .map(async ({ data: { said, known, sources } }): Promise<Myth> => ({
        said: said[locale],
        known: known[locale],
        sources: await sourcesOf(sources),
      })),
  );
