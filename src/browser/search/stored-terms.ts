/** The terms of a page, field by field; in which order they stand says nothing. */
export interface PageTerms {
  title: readonly string[];
  also: readonly string[];
  /** Of each phrase that leads to it. */
  phrases: readonly (readonly string[])[];
}

/**
 * The terms of all pages as they are sent: from A to Z, each once, and where each stands. Phrases are people's own words and are never
 * shown: so no two terms of one stand beside each other here, and nobody reads it (docs/decisions.md, 41).
 */
export interface StoredTerms {
  /** How many phrases each page has. */
  phrases: readonly number[];
  /** The terms, a blank between them. */
  terms: string;
  /** For each term the lists in which it stands, a comma between terms: how far each is from the one before, to base 36. */
  places: string;
}

/** The fields of a page, which stand before its phrases. */
const FIELDS = ['title', 'also'] as const;

const BASE = 36;

/** Puts the terms of all pages together as they are sent. */
export const packTerms = (pages: readonly PageTerms[]): StoredTerms => {
  const lists = pages.flatMap((page) => [...FIELDS.map((field) => page[field]), ...page.phrases]);
  const placesOf = new Map<string, number[]>();
  for (const [place, terms] of lists.entries()) for (const term of terms) placesOf.set(term, [...(placesOf.get(term) ?? []), place]);
  const all = [...placesOf].sort(([a], [b]) => (a < b ? -1 : 1));
  const steps = (places: readonly number[]): string => places.map((place, index) => (place - (places[index - 1] ?? 0)).toString(BASE)).join(' ');
  return {
    phrases: pages.map(({ phrases }) => phrases.length),
    terms: all.map(([term]) => term).join(' '),
    places: all.map(([, places]) => steps(places)).join(','),
  };
};

/** Gives the terms of all pages, page by page, each list from A to Z. */
export const unpackTerms = ({ phrases, terms, places }: StoredTerms): PageTerms[] => {
  const names = terms.split(' ');
  const lists: string[][] = [];
  for (const [index, steps] of places.split(',').entries()) {
    let place = 0;
    for (const step of steps.split(' ')) {
      place += parseInt(step, BASE);
      (lists[place] ??= []).push(names[index] ?? '');
    }
  }
  let next = 0;
  const take = (): string[] => lists[next++] ?? [];
  return phrases.map((count) => ({ title: take(), also: take(), phrases: Array.from({ length: count }, take) }));
};
