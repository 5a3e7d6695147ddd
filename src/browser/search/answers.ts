import { askedFor, stillHere } from '#/browser/quick-exit/has-left.ts';
import { isClockIn } from '#/domain/clock-zones.ts';
import { placesSaidOf } from '#/domain/place-said.ts';
import { URGENT, type Urgent } from '#/kinds/phrases/domain.ts';
import { isCry, killingOf } from '#/domain/search-words.ts';
import type { Locale } from '#/domain/locale.ts';
import type { SearchCountry, SearchDrawings, SearchFile, SearchPage } from './search-data.ts';
import { readIndex, type Lookup } from './search-index.ts';

/** Numbers for her who is in danger. */
export interface UrgentAnswer {
  kind: Urgent;
  /** Of whose numbers: none where neither she nor the clock says a country. */
  countries: SearchCountry[];
  /** Whether she said the country: else the device's clock did. */
  isSaid: boolean;
}

/** What answers something typed. */
export interface Answer {
  /** Countries that are named, each to be shown with its numbers. */
  countries: SearchCountry[];
  /** Whether countries come before pages: nothing but a place, or its number, was typed. */
  isPlace: boolean;
  /** The numbers at once, where what was typed speaks of danger. */
  danger: UrgentAnswer | undefined;
  /** Pages, the best first. */
  pages: SearchPage[];
  /** Every country. */
  all: readonly SearchCountry[];
  drawings: SearchDrawings;
}

/** Gives what answers something typed. */
export type Answers = (query: string) => Answer;

/** How many pages are shown. */
const MOST_PAGES = 8;
/** The part of the best page's score that another must reach. */
const WORTH = 0.2;
/** How many countries that were named are shown whole: where more are meant, none is yet. */
const MOST_COUNTRIES = 2;
/** How much of the best page's score danger must reach to be answered: it is better shown once too often, but "no place to live" says nothing of dying. */
const DANGER_WORTH: Readonly<Record<Urgent, number>> = { danger: 0.7, violence: 0.7, despair: 0.95 };
/**
 * The part of what was typed that must stand in phrases of danger just so: no slip of a finger calls the police, and "can I ask, or better not"
 * says nothing of dying either.
 */
const DANGER_JUST: Readonly<Record<Urgent, number>> = { danger: 0.5, violence: 0.5, despair: 0.6 };
/** What a number is typed with besides its digits. */
const NUMBER = /^[\d\s+().*#-]+$/;
/** A number in full, also within a sentence: seven digits. */
const IN_FULL = /(?:\d[\s().-]*){7}/;
/** Digits of the shortest number. */
const DIGITS = 3;

/** Digits from which on a number is one in full. */
const LONG = 7;

const digitsOf = (number: string): string => number.replace(/\D/g, '');

/** The numbers of a country that the file of the search knows in full, as they are dialled there, also without what only leads out of town, and from elsewhere. */
const longOf = ({ line, anyHour, crisis, violence }: SearchCountry): string[] =>
  [line, anyHour, ...crisis, ...violence].flatMap((one) => {
    const dial = digitsOf(one?.dial ?? '');
    return [dial, dial.replace(/^[01]/, ''), digitsOf(one?.tel ?? '')];
  });

/** The countries that have a number, those before others that the device's clock suggests. */
const countriesOfNumber = (digits: string, countries: readonly SearchCountry[], guessed: readonly SearchCountry[]): SearchCountry[] => {
  const dialled = countries.filter((country) => (digits.length < LONG ? country.short.split('|') : longOf(country)).includes(digits));
  return [...dialled.filter((country) => guessed.includes(country)), ...dialled.filter((country) => !guessed.includes(country))];
};

/** What somebody needs who typed a number: that of a line says it where it is such a line in more than half of the countries that have it. */
const kindOfNumber = (digits: string, dialled: readonly SearchCountry[]): Urgent | undefined => {
  const count = (kind: 'emergency' | 'crisis' | 'violence'): number =>
    dialled.filter((country) => country[kind].some(({ dial }) => digitsOf(dial) === digits)).length;
  if (count('emergency') > 0) return 'danger';
  if (count('crisis') > dialled.length / 2) return 'despair';
  return count('violence') > dialled.length / 2 ? 'violence' : undefined;
};

/**
 * What answers, of a lookup and what the file of a language holds.
 * @param zone what the device's clock is set to (IANA)
 */
export const answersOf = (
  lookup: Lookup,
  { pages, check, countries, drawings }: Pick<SearchFile, 'pages' | 'check' | 'countries' | 'drawings'>,
  zone: string,
): Answers => {
  const placesSaid = placesSaidOf(countries);
  return (query) => {
    const said = placesSaid(query);
    const guessed = countries.filter(({ zones }) => isClockIn(zones, zone));
    const digits = digitsOf(query);
    const isNumber = NUMBER.test(query) && digits.length >= DIGITS;
    const dialled = isNumber ? countriesOfNumber(digits, countries, guessed) : [];
    const meant = said.countries.length <= MOST_COUNTRIES ? said.countries : [];
    const numbered = kindOfNumber(digits, dialled);
    // For danger there is a number wherever she is; that of a line leads to the countries that have it.
    const where = dialled.length > 0 && numbered !== 'danger' ? dialled : meant;
    const hits = lookup(query);
    const best = hits[0]?.score ?? 0;
    // The place says nothing of the danger: a page that names it must not stand before.
    const apart = said.countries.length > 0 ? lookup(said.rest) : hits;
    const most = apart[0]?.score ?? 0;
    const kindOf = (page: number): Urgent | undefined => URGENT[page - pages.length];
    const urgent = apart.find(
      ({ page, score, just }) =>
        score >= most * DANGER_WORTH[kindOf(page) ?? URGENT[0]] && just >= DANGER_JUST[kindOf(page) ?? URGENT[0]] && kindOf(page),
    );
    const found = urgent && kindOf(urgent.page);
    const killing = killingOf(query);
    const spoken = killing === 'oneself' ? 'despair' : killing === 'another' && found === 'despair' ? 'danger' : found;
    const kind = numbered ?? (isCry(query) ? URGENT[0] : spoken);
    return {
      drawings,
      all: countries,
      isPlace: dialled.length > 0 || said.isAlone,
      countries: kind ? [] : where,
      danger: kind && { kind, isSaid: where.length > 0, countries: where.length > 0 ? where : guessed },
      // Of a place's name alone nothing is taken for a misspelling of something else; of a number nothing stands before whose it is.
      pages: [
        ...new Set([
          ...(isNumber || IN_FULL.test(query) ? [check] : []),
          ...hits.filter(({ score, just }) => score >= best * WORTH && (!said.isBare || just === 1)).map(({ page }) => page),
        ]),
      ]
        .flatMap((page) => pages[page] ?? [])
        .slice(0, MOST_PAGES),
    };
  };
};

/** Milliseconds that the largest file of ours may take: on the slowest lines it is on its way for half a minute. */
const SLOW_LINE = 60_000;

/** Fetches the file that answers in a language. It is the same whatever is typed, and no copy of it stays behind. */
export const loadAnswers = async (locale: Locale): Promise<Answers> => {
  const address = `/search/${locale}.json`;
  const answer = await stillHere(askedFor(address, SLOW_LINE));
  const file = (await stillHere(answer.json())) as SearchFile;
  return answersOf(readIndex(locale, file, file.pages), file, Intl.DateTimeFormat().resolvedOptions().timeZone);
};
