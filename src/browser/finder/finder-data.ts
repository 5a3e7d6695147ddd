import type { OpeningHours } from '#/domain/opening-hours.ts';
import type { PlaceFacts } from '#/domain/place-facts.ts';

/** A place that can be looked for: its name, what its lines offer, and when the first answers. What is not true of it is left out, to be short. What else it is called comes in a file of its own. */
export interface FinderPlace extends Partial<Omit<PlaceFacts, 'open' | 'languages'>> {
  /** Of its country: two letters. */
  code: string;
  /** As the list shows it. */
  name: string;
  /** Where they are not known, nothing. */
  hours?: OpeningHours;
  /** Where none is known, nothing. */
  languages?: readonly string[];
}

/** What each country is called besides its name, places in it, and the zones that a clock there shows, by the country's code: `/search/places.json`. */
export type KnownPlaces = Readonly<Record<string, { also: readonly string[]; places: readonly string[]; zones: readonly string[] }>>;

/** What a page tells the finder, as JSON: the words that come later, and the places. */
export interface FinderData {
  words: {
    call: string;
    noGuess: string;
    none: string;
    noPlace: string;
    /** Before what was asked: "We do not know whether a line …". */
    unknown: string;
    /** Before the name of a language. */
    speaks: string;
    or: string;
  };
  places: readonly FinderPlace[];
}
