import type { OpeningHours } from '#/domain/opening-hours.ts';
import type { PlaceFacts } from '#/domain/place-facts.ts';

/** A place that can be looked for: what its lines offer, and when the first answers. Its name is that of its row, and what else it is called comes in a file of its own. */
export interface FinderPlace extends Omit<PlaceFacts, 'open'> {
  /** Of its country: two letters. */
  code: string;
  hours: OpeningHours;
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
    /** Of these: that it is open now, and before the name of a language. */
    openNow: string;
    speaks: string;
    or: string;
  };
  /** In the order of their rows. */
  places: readonly FinderPlace[];
}
