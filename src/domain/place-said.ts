import { BEFORE_SHORT, BEGINNING, folded, isOneOff, MISSPELT, ownNames, placesBegun, WITHIN, wordsIn, type PlaceNames } from './place-match.ts';
import { asSpoken, isCry, searchWordsIn } from './search-words.ts';

/** A country with what its people are called. */
export interface PeopledPlace extends PlaceNames {
  /** In the plain form that ends in -a, -o or neither ("hondureña", "chapín"); every other ending is made from it. */
  people: readonly string[];
}

/** What was said of a place. */
export interface SaidPlaces<Country> {
  /** The countries, in their own order. */
  countries: Country[];
  /** Whether nothing else was said: a place, and words as "help in", "numbers of". */
  isAlone: boolean;
  /** Whether not even those were said. */
  isBare: boolean;
  /** What was said besides places. */
  rest: string;
}

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Letters of a name that is still known with one of them wrong, where nothing else is said: of six, too many words are one letter from a name. */
const LONG = 7;
/** What stands before a place. */
const BEFORE = wordSet('en de desde a al del hacia por cerca in from to at near');
/** What stands before a place and never before a name or a thing: "en Salvador", and not "de Salvador". */
const WITHIN_ONLY = wordSet('en desde in');
/** What may stand between the two. */
const ARTICLES = wordSet('el la los las the');
/** Names of places that are names of people or words too, folded: they count only where they cannot be anything else. */
const ALSO_WORDS = wordSet(
  'america austin asuncion cali carolina charlotte chile colima colon cuenca florida gabacho georgia granada gringo guerrero hidalgo ' +
    'houston jordan juarez lapaz lima madrededios milan morelos orlando ponce puno quito roma salvador sanmiguel santaana santiago ' +
    'trinidad trujillo victoria virginia washington',
);
/** What is said around a place where nothing but its numbers is looked for. */
const AROUND = wordSet(
  'ayuda ayudas help numero numeros number numbers linea lineas line lines hotline telefono telefonos phone tel call llamar pedir para for ' +
    'soy somos estoy estamos vivo vivimos una un mujer girl woman i am im live living from the y and my mi pais country ciudad city',
);

/** The forms of what people of a place are called: of "hondureña" -o, -as, -os too. */
const formsOf = (word: string): string[] => {
  const plain = folded(word);
  const stem = plain.replace(/[ao]$/, '');
  return stem === plain ? [plain, `${plain}a`, `${plain}s`, `${plain}as`] : ['a', 'o', 'as', 'os'].map((ending) => stem + ending);
};

/** Whether a text is a name: spelt right, or so that it sounds the same. */
const isSame = (text: string, name: string): boolean => text === name || (text.length >= MISSPELT && asSpoken(text) === asSpoken(name));

/**
 * The places that are said where other things are typed too: a worry is never taken for a place. A place counts where it stands alone or
 * behind a word as "in", spelt right; a country's own name wherever it stands; one that is a word too ("quito", "salvador") only where
 * it cannot be that. A long name with one wrong letter counts alone, and the beginning of a name.
 * @param typed all that was typed
 */
export const placesSaid = <Country extends PeopledPlace>(typed: string, countries: readonly Country[]): SaidPlaces<Country> => {
  const words = wordsIn(typed);
  const nameOf = (test: (name: string) => boolean, country: Country): 'own' | 'place' | undefined =>
    ownNames(country).map(folded).some(test) ? 'own' : country.places.map(folded).some(test) ? 'place' : undefined;
  const isPlace = (text: string): boolean => countries.some((country) => nameOf((name) => isSame(text, name), country) !== undefined);
  const isPeople = (text: string): boolean => countries.some(({ people }) => people.flatMap(formsOf).includes(text));
  /** Each name that stands whole among the words, the longest of those that begin at one word: "nuevo mexico" is not "mexico". */
  const spans: { text: string; at: number; end: number }[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (let end = Math.min(words.length, at + 5); end > at; end -= 1) {
      const text = words.slice(at, end).join('');
      if (!isPlace(text) && !(end === at + 1 && isPeople(text))) continue;
      spans.push({ text, at, end });
      at = end - 1;
      break;
    }
  }
  const rest = words.filter((_, at) => !spans.some((span) => at >= span.at && at < span.end));
  const isAlone = spans.length > 0 && rest.every((word) => AROUND.has(word) || BEFORE.has(word) || ARTICLES.has(word));
  const counts = ({ text, at }: (typeof spans)[number]): boolean => {
    const next = words[at - 1] ?? '';
    const before = ARTICLES.has(next) ? (words[at - 2] ?? '') : next;
    if (isAlone) return true;
    // What people of a place are called says nothing of where she is.
    if (!isPlace(text)) return false;
    if (text.length < WITHIN) return BEFORE_SHORT.has(next);
    if (ALSO_WORDS.has(text)) return WITHIN_ONLY.has(before);
    return BEFORE.has(before) || countries.some((country) => nameOf((name) => isSame(text, name), country) === 'own');
  };
  const counted = spans.filter(counts);
  // "Soy catracha y estoy en Reynosa": where she is, and not where she is from.
  const places = counted.filter(({ text }) => isPlace(text));
  const said = (places.length > 0 ? places : counted).map(({ text }) => text);
  if (said.length > 0) {
    const called = countries.filter(
      (country) =>
        said.some((text) => nameOf((name) => isSame(text, name), country) !== undefined) ||
        (isAlone && country.people.flatMap(formsOf).some((form) => said.includes(form))),
    );
    return { countries: called, isAlone, isBare: rest.every((word) => BEFORE.has(word) || ARTICLES.has(word)), rest: rest.join(' ') };
  }
  const whole = words.join('');
  const begun =
    whole.length < BEGINNING || searchWordsIn(typed).length === 0 || isCry(typed)
      ? []
      : [...new Set(placesBegun(typed, countries).map(({ country }) => country))];
  const alone =
    begun.length > 0 || whole.length < LONG
      ? begun
      : countries.filter((country) =>
          [...ownNames(country), ...country.places].map(folded).some((name) => name.length >= LONG && isOneOff(whole, name)),
        );
  return { countries: alone, isAlone: alone.length > 0, isBare: alone.length > 0, rest: alone.length > 0 ? '' : typed };
};
