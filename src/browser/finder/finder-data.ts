import type { OpeningHours } from '#/domain/opening-hours.ts';
import type { PlaceFacts } from '#/domain/place-match.ts';

/** A place that can be looked for: its name, what its lines offer, and when the first answers. What else it is called comes in a file of its own. */
export interface FinderPlace extends Omit<PlaceFacts, 'open'> {
  /** Of its country: two letters. */
  code: string;
  hours: OpeningHours;
}

/** What each country is called besides its name, and the zones that a clock there shows, by the country's code: `/search/places.json`. */
export type KnownPlaces = Readonly<Record<string, { also: readonly string[]; zones: readonly string[] }>>;

/** What a page tells the finder, as JSON: the words that come later, and the places. */
export interface FinderData {
  words: { call: string; noGuess: string; none: string; noPlace: string };
  places: readonly FinderPlace[];
}
