import { getEntry, type CollectionEntry } from 'astro:content';

/** The sources that a text names, in its order. An unknown one stops the build (Astro itself would only log it). */
export const sourcesOf = async (ids: readonly string[]): Promise<CollectionEntry<'sources'>['data'][]> =>
  Promise.all(
    ids.map(async (id) => {
      const source = await getEntry('sources', id);
      if (!source) throw new Error(`Unknown source: ${id}`);
      return source.data;
    }),
  );
