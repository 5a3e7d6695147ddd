import { getCollection, type CollectionEntry } from 'astro:content';
import { entryPlace } from '#/domain/entry-places.ts';
import { otherLocale, type Locale } from '#/domain/locale.ts';
import { sourcesOf } from '#/kinds/sources/collection.ts';

/** A word of the glossary, in a language. */
export interface Term {
  /** Where it stands on its page. */
  place: string;
  term: string;
  /** The same in the other language. */
  other: string;
  also: string | undefined;
  means: string;
  say: string | undefined;
  sources: CollectionEntry<'sources'>['data'][];
}

/** All words of the glossary by their letters in a language. Throws where one names a source that is not there. */
export const termsIn = async (locale: Locale): Promise<Term[]> => {
  const terms = await Promise.all(
    (await getCollection('glossary')).map(async ({ id, data: { term, also, means, say, sources } }): Promise<Term> => ({
      place: entryPlace('term', id),
      term: term[locale],
      other: term[otherLocale(locale)],
      also: also?.[locale],
      means: means[locale],
      say: say?.[locale],
      sources: await sourcesOf(sources),
    })),
  );
  return terms.sort((a, b) => a.term.localeCompare(b.term, locale));
};
