import type { OpeningHours } from '#/domain/opening-hours.ts';
import type { PlaceFacts } from '#/domain/place-match.ts';

/** A place that can be looked for: its name, what its lines offer, and when the first answers. What else it is called comes with the finder's script. */
export interface FinderPlace extends Omit<PlaceFacts, 'open'> {
  /** Of its country: two letters. */
  code: string;
  hours: OpeningHours;
}

/** What a page tells the finder, as JSON: the words that come later, and the places. */
export interface FinderData {
  words: { call: string; noGuess: string; none: string; noPlace: string };
  places: readonly FinderPlace[];
}
