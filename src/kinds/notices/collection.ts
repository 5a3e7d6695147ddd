import { getCollection, type CollectionEntry } from 'astro:content';
import type { Locale } from '#/domain/locale.ts';
import { sourcesOf } from '#/kinds/sources/collection.ts';

/** An official notice that a place asks for, in a language. */
export interface Notice {
  country: string;
  place: string;
  who: string;
  how: string | undefined;
  note: string | undefined;
  law: string;
  official: string;
  /** The day on which it was read, `YYYY-MM-DD`. */
  read: string;
  sources: CollectionEntry<'sources'>['data'][];
}

/** The notices that we know of, by the name of the place in a language. Throws where one names a source that is not there. */
export const noticesIn = async (locale: Locale): Promise<Notice[]> => {
  const notices = await Promise.all(
    (await getCollection('notices')).map(async ({ data: { place, who, how, note, law, sources, ...others } }): Promise<Notice> => ({
      ...others,
      place: place[locale],
      who: who[locale],
      how: how?.[locale],
      note: note?.[locale],
      law: law[locale],
      sources: await sourcesOf(sources),
    })),
  );
  return notices.sort((a, b) => a.place.localeCompare(b.place, locale));
};
