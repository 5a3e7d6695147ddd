/**
 * Lists of terms as they are sent: every term from A to Z, each once, and where each stands. Phrases are people's own words and are never
 * shown: so no two terms of one stand beside each other here, and nobody reads it (docs/decisions.md, 41).
 */
export interface StoredTerms {
  /** The terms, each as a capital that says how many letters it has in common with the one before, and the letters that follow. */
  terms: string;
  /** For each term the lists in which it stands, a blank between terms: how far each is from the one before, in digits of `DIGITS`. */
  places: string;
}

/** What a step is written with: every letter of ASCII that JSON writes as it is, and no blank. */
const DIGITS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((one) => one !== '"' && one !== '\\')
  .join('');
/** The first of them lead, and whatever digit is none of these is the last of its step: most steps have but one. */
const LEADING = 26;
const LAST = DIGITS.length - LEADING;
/** The capitals. */
const COMMON = 'ABCDEFGHIJ';

const written = (step: number): string => {
  let digits = DIGITS.charAt(LEADING + (step % LAST));
  for (let rest = Math.floor(step / LAST); rest > 0; rest = Math.floor(rest / LEADING)) digits = DIGITS.charAt(rest % LEADING) + digits;
  return digits;
};

const inCommon = (a: string, b: string): number => {
  let at = 0;
  while (at < COMMON.length - 1 && at < a.length && a[at] === b[at]) at += 1;
  return at;
};

/** Puts lists of terms together as they are sent; in which order the terms of a list stand is lost, and how often one does. */
export const packTerms = (lists: readonly (readonly string[])[]): StoredTerms => {
  const placesOf = new Map<string, number[]>();
  for (const [place, terms] of lists.entries()) {
    for (const term of new Set(terms)) placesOf.set(term, [...(placesOf.get(term) ?? []), place]);
  }
  const all = [...placesOf].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    terms: all
      .map(([term], at) => {
        const common = inCommon(term, all[at - 1]?.[0] ?? '');
        return COMMON.charAt(common) + term.slice(common);
      })
      .join(''),
    places: all.map(([, places]) => places.map((place, at) => written(place - (places[at - 1] ?? 0))).join('')).join(' '),
  };
};

/** Gives the lists of terms that were put together, each from A to Z. */
export const unpackTerms = ({ terms, places }: StoredTerms): string[][] => {
  const lists: string[][] = [];
  const all = terms.match(/[A-J][^A-J]*/g) ?? [];
  let term = '';
  for (const [at, digits] of places.split(' ').entries()) {
    const stored = all[at] ?? '';
    term = term.slice(0, COMMON.indexOf(stored.charAt(0))) + stored.slice(1);
    let [place, step] = [0, 0];
    for (const digit of digits) {
      const value = DIGITS.indexOf(digit);
      if (value < LEADING) {
        step = step * LEADING + value;
        continue;
      }
      place += step * LAST + value - LEADING;
      step = 0;
      (lists[place] ??= []).push(term);
    }
  }
  return Array.from(lists, (list?: string[]) => list ?? []);
};
