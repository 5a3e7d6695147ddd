/** A text without accents, capitals, stops and spaces, so that "mexico" finds "México" and "EE. UU." is "eeuu". */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** How many letters at the beginning of a name are what was typed, accents and capitals aside: 3 of "México" for "mex"; 0 where it begins otherwise. */
export const lettersBegun = (name: string, typed: string): number => {
  const begun = folded(typed);
  if (begun === '' || !folded(name).startsWith(begun)) return 0;
  let letters = 0;
  while (folded(name.slice(0, letters)).length < begun.length) letters += 1;
  return letters;
};

/** A country by every name it is looked for under, as people write it. */
export interface PlaceNames {
  name: string;
  /** What else the country is called: in other languages, for short. */
  also: readonly string[];
  /** Places in it. */
  places: readonly string[];
}

/** A country that is meant, and the place in it by which it was found; none where its own name was typed. */
export interface Meant<Country extends PlaceNames> {
  country: Country;
  place: string | undefined;
}

/** Letters from which on the beginning of a country's own name counts: one is in nearly all of them. */
export const LETTERS = 2;
/** Letters of a place's name that must be typed before its beginning counts: of two, dozens begin so. */
export const BEGINNING = 3;
/** Letters of a name that, within other words, is no word of theirs: shorter ones ("US", "EUA") are. */
export const WITHIN = 4;
/** Letters of a name that is still known with one of them wrong. */
export const MISSPELT = 6;
/** What stands before a short form within other words: "en EUA", "in the US", and not "he hits us". */
export const BEFORE_SHORT = new Set(['en', 'in', 'from', 'the', 'de', 'los']);

/** Whether two texts are the same but for one letter: another, one too many, one missing, or two that changed places. */
export const isOneOff = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB ||
    (restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0])
  );
};

/** What each word of a text is, folded; of "EE. UU." two. */
export const wordsIn = (typed: string): string[] =>
  typed
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(folded)
    .filter((word) => word !== '');

/** The names that stand whole among other words, the longest of those that begin at one word: "nuevo mexico" is not "mexico". */
const namesWithin = (words: readonly string[], isName: (text: string) => boolean): string[] => {
  const found: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (let end = Math.min(words.length, at + 4); end > at; end -= 1) {
      const text = words.slice(at, end).join('');
      if (isName(text) && (text.length >= WITHIN || BEFORE_SHORT.has(words[at - 1] ?? ''))) {
        found.push(text);
        at = end - 1;
        break;
      }
    }
  }
  return found;
};

export const ownNames = ({ name, also }: PlaceNames): string[] => [name, ...also];

/** Behind every way in which a country's own name begins so. */
const PLACE = 2;

/**
 * The countries that have a name of a rank, the lowest first: each once where it is its own, else once for every place that has such a
 * name.
 * @param rankOf how well a name fits; `Infinity` where it does not
 */
const ranked = <Country extends PlaceNames>(countries: readonly Country[], rankOf: (name: string) => number): Meant<Country>[] =>
  countries
    .flatMap((country): (Meant<Country> & { rank: number })[] => {
      const own = { country, place: undefined, rank: Math.min(...ownNames(country).map(rankOf)) };
      return own.rank < Infinity ? [own] : country.places.map((place) => ({ country, place, rank: PLACE + rankOf(place) }));
    })
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank);

/** The countries that have a name for which a test holds. */
const called = <Country extends PlaceNames>(countries: readonly Country[], test: (name: string) => boolean): Meant<Country>[] =>
  ranked(countries, (name) => (test(folded(name)) ? 0 : Infinity));

/**
 * The countries that all that was typed is a name of, or the beginning of one. One that is called just so, or has a place that is, stands
 * alone, however short. Else a name counts by its beginning or that of any of its words: a country's own from two letters on, that of a
 * place from three, each place by itself.
 * @returns those whose own name begins so first, then by place; equal ones in their own order
 */
export const placesBegun = <Country extends PlaceNames>(typed: string, countries: readonly Country[]): Meant<Country>[] => {
  const whole = folded(typed);
  const just = called(countries, (name) => name === whole);
  if (just.length > 0 || whole.length < LETTERS) return just;
  /** By itself, or by a later word ("rico"). */
  const begun = ranked(countries, (name) => {
    const parts = wordsIn(name);
    const at = parts.findIndex((_, from) => parts.slice(from).join('').startsWith(whole));
    return at < 0 ? Infinity : Math.min(at, 1);
  });
  return whole.length < BEGINNING ? begun.filter(({ place }) => place === undefined) : begun;
};

/**
 * The countries that something typed into the finder means, where places are looked for and nothing else: as `placesBegun`; then, among
 * other words, where a name stands there whole; then a long one with one letter wrong. The search, where worries are typed, asks
 * `placesSaidOf`.
 * @returns those whose own name begins so first, then by place; equal ones in their own order; none where nothing typed is one
 */
export const placesFound = <Country extends PlaceNames>(typed: string, countries: readonly Country[]): Meant<Country>[] => {
  const begun = placesBegun(typed, countries);
  const words = wordsIn(typed);
  const whole = words.join('');
  if (begun.length > 0 || whole.length < BEGINNING) return begun;
  const within = namesWithin(words, (text) => called(countries, (name) => name === text).length > 0);
  if (within.length > 0) return called(countries, (name) => within.includes(name));
  const long = [whole, ...words].filter((word) => word.length >= MISSPELT);
  return called(countries, (name) => name.length >= MISSPELT && long.some((word) => isOneOff(word, name)));
};
