import { stillHere } from '#/browser/quick-exit/has-left.ts';
import { folded, placesMeant } from '#/domain/place-match.ts';
import type { Locale } from '#/domain/locale.ts';
import type { SearchCountry, SearchDrawings, SearchFile, SearchPage } from './search-data.ts';
import { readIndex, type Lookup } from './search-index.ts';
import { stemmerOf } from './terms.ts';

/** What answers something typed. */
export interface Answer {
  /** Countries that are named, each to be shown with its numbers. */
  countries: SearchCountry[];
  /** Whether it speaks of danger: whose emergency and crisis lines are shown. Nothing where it does not. */
  danger: SearchCountry[] | undefined;
  /** Whether what was typed names a country, or two. */
  isNamed: boolean;
  /** Pages, the best first. */
  pages: SearchPage[];
  drawings: SearchDrawings;
}

/** Gives what answers something typed. */
export type Answers = (query: string) => Answer;

/** How many pages are shown. */
const MOST_PAGES = 8;
/** The part of the best page's score that another must reach. */
const WORTH = 0.2;
/** How many countries are shown whole: where more are meant, none is yet. */
const MOST_COUNTRIES = 2;
/** How many countries stand side by side where she is in danger and named none. */
const FIRST_COUNTRIES = 2;
/** How much of the best page's score danger must reach to be answered: it is better shown once too often. */
const DANGER_WORTH = 0.75;
/** The part of what was typed that must stand in phrases of danger just so: no slip of a finger calls the police. */
const DANGER_JUST = 0.5;

/** What answers, of a lookup and what the file of a language holds. */
export const answersOf =
  (lookup: Lookup, { pages, countries, drawings }: Pick<SearchFile, 'pages' | 'countries' | 'drawings'>): Answers =>
  (query) => {
    const meant = placesMeant(query, countries);
    const named = meant.length <= MOST_COUNTRIES ? meant : [];
    const hits = lookup(query);
    const best = hits[0]?.score ?? 0;
    // "Quito" is a town, and a word of danger too.
    const isPlace = meant.some(({ name, also, places }) => [name, ...also, ...places].some((one) => folded(one) === folded(query)));
    const isDanger = !isPlace && hits.some(({ page, score, just }) => page === pages.length && score >= best * DANGER_WORTH && just >= DANGER_JUST);
    return {
      drawings,
      isNamed: named.length > 0,
      countries: isDanger ? [] : named,
      danger: isDanger ? (named.length > 0 ? named : countries.slice(0, FIRST_COUNTRIES)) : undefined,
      // Of a place's name alone nothing is taken for a misspelling of something else.
      pages: hits
        .filter(({ score, just }) => score >= best * WORTH && (!isPlace || just === 1))
        .flatMap(({ page }) => pages[page] ?? [])
        .slice(0, MOST_PAGES),
    };
  };

/** Fetches the file that answers in a language. It is the same whatever is typed, and no copy of it stays behind. */
export const loadAnswers = async (locale: Locale): Promise<Answers> => {
  const address = `/search/${locale}.json`;
  // Both at once: on a slow line each way there and back takes as long as the file.
  const [answer] = await stillHere(Promise.all([fetch(address, { cache: 'no-store', credentials: 'same-origin' }), stemmerOf(locale)]));
  if (!answer.ok) throw new Error(`${address} answered ${String(answer.status)}.`);
  const file = (await stillHere(answer.json())) as SearchFile;
  return answersOf(await stillHere(readIndex(locale, file)), file);
};
