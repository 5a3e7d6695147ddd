import { isReached, SECOND, type End, type Second } from './people.ts';

/** What is counted of a stop. */
export interface Countable {
  second: Second;
  end: End;
}

/** A corridor, as far as it is counted: its number, and its stops without the one for what did not work. */
export interface CountedCorridor {
  number: number;
  stops: readonly Countable[];
}

/** How often the thread broke because someone reached a second person, where that is known. */
export type HowOften = 'always' | 'almost' | 'most' | 'some';

/** What the stops of all corridors come to. */
export interface Count {
  corridors: number;
  stops: number;
  cut: number;
  knotted: number;
  /** Of those that were cut: someone reached a second person; she got out or spoke alone; nobody did; not known. */
  broke: { reached: number; herself: number; none: number; unknown: number };
  /** Which word the sentence of the cover may have. */
  often: HowOften;
  /** Who the second person was where it was cut, the most frequent first, each with its stops and the corridors where it was so. */
  people: { second: Second; stops: number; corridors: number[] }[];
}

/** From this part of what is known on the sentence says “almost always”. */
const ALMOST = 0.8;

/**
 * Which word is true of so many of so many: all of them, at least eight of ten, more than half, or fewer.
 * @param known how many in all, those left out of which nobody knows; of none at all nothing is “always”
 */
export const howOften = (reached: number, known: number): HowOften => {
  if (known === 0) return 'some';
  if (reached === known) return 'always';
  return reached / known >= ALMOST ? 'almost' : reached / known > 0.5 ? 'most' : 'some';
};

/** Counts the stops of all corridors: the sentence of the cover and its numbers are this and nothing else. */
export const countThread = (corridors: readonly CountedCorridor[]): Count => {
  const all = corridors.flatMap(({ number, stops }) => stops.map((stop) => ({ ...stop, number })));
  const cut = all.filter(({ end }) => end === 'cut');
  const ofCut = (second: Second): number => cut.filter((stop) => stop.second === second).length;
  const reached = cut.filter(({ second }) => isReached(second));
  const unknown = ofCut('unknown');
  return {
    corridors: corridors.length,
    stops: all.length,
    cut: cut.length,
    knotted: all.filter(({ end }) => end === 'knotted').length,
    broke: { reached: reached.length, herself: ofCut('herself'), none: ofCut('none'), unknown },
    often: howOften(reached.length, cut.length - unknown),
    people: SECOND.filter(isReached)
      .map((second) => {
        const stops = reached.filter((stop) => stop.second === second);
        return { second, stops: stops.length, corridors: [...new Set(stops.map(({ number }) => number))] };
      })
      .filter(({ stops }) => stops > 0)
      // Of as many the order of the list above: sorting keeps it.
      .sort((a, b) => b.stops - a.stops),
  };
};
