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
/** Words of the longest name of a place. */
const MOST_WORDS = 5;
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

/** The countries that are called so. */
interface Called<Country> {
  /** By a name of their own. */
  own: Set<Country>;
  /** By the name of a place in them. */
  place: Set<Country>;
  /** By what their people are called. */
  people: Set<Country>;
}

/** Every name of some countries, folded, and as it sounds where it is long. */
const namesOf = <Country extends PeopledPlace>(countries: readonly Country[]): ReadonlyMap<string, Called<Country>> => {
  const all = new Map<string, Called<Country>>();
  const add = (name: string, how: keyof Called<Country>, country: Country): void => {
    const called = all.get(name) ?? { own: new Set(), place: new Set(), people: new Set() };
    called[how].add(country);
    all.set(name, called);
  };
  for (const country of countries) {
    for (const [how, names] of [
      ['own', ownNames(country)],
      ['place', country.places],
    ] as const)
      for (const name of names.map(folded)) {
        add(name, how, country);
        if (name.length >= MISSPELT) add(asSpoken(name), how, country);
      }
    for (const form of country.people.flatMap(formsOf)) add(form, 'people', country);
  }
  return all;
};

/**
 * The places that are said where other things are typed too: a worry is never taken for a place. A place counts where it stands alone or
 * behind a word as "in", spelt right or so that it sounds the same, or at the end, spelt right; a country's own name wherever it stands; one that is a word too
 * ("quito", "salvador") only where it cannot be that. A long name with one wrong letter counts alone, and the beginning of a name.
 * @returns what says it of all that was typed; the names are put together once
 */
export const placesSaidOf = <Country extends PeopledPlace>(countries: readonly Country[]): ((typed: string) => SaidPlaces<Country>) => {
  const names = namesOf(countries);
  const nameOf = (text: string): Called<Country> | undefined => names.get(text) ?? (text.length >= MISSPELT ? names.get(asSpoken(text)) : undefined);
  const isPlace = ({ own, place }: Called<Country>): boolean => own.size > 0 || place.size > 0;
  return (typed) => {
    const words = wordsIn(typed);
    /** Each name that stands whole among the words, the longest of those that begin at one word: "nuevo mexico" is not "mexico". */
    const spans: { text: string; at: number; end: number; called: Called<Country> }[] = [];
    for (let at = 0; at < words.length; at += 1) {
      for (let end = Math.min(words.length, at + MOST_WORDS); end > at; end -= 1) {
        const text = words.slice(at, end).join('');
        const called = nameOf(text);
        if (!called) continue;
        spans.push({ text, at, end, called });
        at = end - 1;
        break;
      }
    }
    const rest = words.filter((_, at) => !spans.some((span) => at >= span.at && at < span.end));
    const isAlone = spans.length > 0 && rest.every((word) => AROUND.has(word) || BEFORE.has(word) || ARTICLES.has(word));
    const counts = ({ text, at, end, called }: (typeof spans)[number]): boolean => {
      const next = words[at - 1] ?? '';
      const before = ARTICLES.has(next) ? (words[at - 2] ?? '') : next;
      if (isAlone) return true;
      // What people of a place are called says nothing of where she is.
      if (!isPlace(called)) return false;
      if (text.length < WITHIN) return BEFORE_SHORT.has(next);
      if (ALSO_WORDS.has(text)) return WITHIN_ONLY.has(before);
      // "Helpline puebla": what was typed ends with it, spelt right.
      return BEFORE.has(before) || called.own.size > 0 || (end === words.length && names.has(text));
    };
    const counted = spans.filter(counts);
    if (counted.length > 0) {
      // "Soy catracha y estoy en Reynosa": where she is, and not where she is from.
      const places = counted.filter(({ called }) => isPlace(called));
      const meant = new Set(
        places.length > 0 ? places.flatMap(({ called }) => [...called.own, ...called.place]) : counted.flatMap(({ called }) => [...called.people]),
      );
      return {
        countries: countries.filter((country) => meant.has(country)),
        isAlone,
        isBare: rest.every((word) => BEFORE.has(word) || ARTICLES.has(word)),
        rest: rest.join(' '),
      };
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
};
