import type { OpeningHours } from '#/domain/opening-hours.ts';
import type { PlaceFacts, PlaceNames } from '#/domain/place-match.ts';

/** A place that can be looked for: its names, the zones that a clock there shows, what its lines offer, and when the first answers. */
export interface FinderPlace extends PlaceNames, Omit<PlaceFacts, 'open'> {
  zones: readonly string[];
  hours: OpeningHours;
}

/** What a page tells the finder, as JSON within its form: the words that come later, and the places. */
export interface FinderData {
  words: { noGuess: string; none: string; noPlace: string; open: string };
  places: readonly FinderPlace[];
}
