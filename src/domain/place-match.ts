/** What a place in the list offers, as its row says it. */
export interface PlaceFacts {
  /** Its name, as the list shows it. */
  name: string;
  notPolice: boolean;
  whatsapp: boolean;
  text: boolean;
  /** Codes of the languages that its lines name. */
  languages: readonly string[];
  /** Whether its first line answers now; `undefined` where its hours are not known. */
  open: boolean | undefined;
}

/** What a visitor asks of the list. */
export interface PlaceWish {
  /** The names of the places that are meant; nothing for all of them. */
  names: readonly string[] | undefined;
  notPolice: boolean;
  whatsapp: boolean;
  text: boolean;
  openNow: boolean;
  /** A language code, or nothing. */
  language: string;
}

/** A text without accents, capitals, stops and spaces, so that "mexico" finds "México" and "EE. UU." is "eeuu". */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** A place by every name it is looked for under, as people write it. */
export interface PlaceNames {
  name: string;
  also: readonly string[];
}

/** Letters of a name that must be typed before its beginning counts. */
const BEGINNING = 3;
/** Letters of a name that, within other words, is no word of theirs: shorter ones ("US", "EUA") are. */
const WITHIN = 4;
/** Letters of a name that is still known with one of them wrong. */
const MISSPELT = 6;
/** What stands before a short form within other words: "en EUA", "in the US", and not "he hits us". */
const BEFORE_SHORT = new Set(['en', 'in', 'from', 'the', 'de', 'los']);

/** Whether two texts are the same but for one letter: another, one too many, one missing, or two that changed places. */
const isOneOff = (a: string, b: string): boolean => {
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
const wordsIn = (typed: string): string[] =>
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

/**
 * The places that something typed means, the one way of matching of the finder and of the search. Typed alone, a name counts by its
 * beginning or that of any of its words, from three letters on, and with one letter wrong; a place that is called just so stands
 * alone. Among other words it counts where it stands there whole.
 * @returns places in their own order; none where nothing typed is one
 */
export const placesMeant = <Place extends PlaceNames>(typed: string, places: readonly Place[]): Place[] => {
  const words = wordsIn(typed);
  const whole = words.join('');
  if (whole === '') return [];
  const called = (test: (name: string) => boolean): Place[] => places.filter(({ name, also }) => [name, ...also].some(test));
  const just = called((name) => folded(name) === whole);
  if (just.length > 0) return just;
  const begun = called((name) => {
    const parts = wordsIn(name);
    return parts.some((_, at) => parts.slice(at).join('').startsWith(whole));
  });
  if (begun.length > 0) return whole.length < BEGINNING ? [] : begun;
  const known = new Set(places.flatMap(({ name, also }) => [name, ...also].map(folded)));
  const within = namesWithin(words, (text) => known.has(text));
  if (within.length > 0) return called((name) => within.includes(folded(name)));
  const long = [whole, ...words].filter((word) => word.length >= MISSPELT);
  return called((name) => folded(name).length >= MISSPELT && long.some((word) => isOneOff(word, folded(name))));
};

/** Whether a place stays in the list. Unknown hours are never hidden: nobody knows that the line is closed. */
export const placeMatches = (place: PlaceFacts, wish: PlaceWish): boolean =>
  (wish.names === undefined || wish.names.includes(place.name)) &&
  (!wish.notPolice || place.notPolice) &&
  (!wish.whatsapp || place.whatsapp) &&
  (!wish.text || place.text) &&
  (!wish.openNow || place.open !== false) &&
  (wish.language === '' || place.languages.includes(wish.language));
