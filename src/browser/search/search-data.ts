import type { Locale } from '#/domain/locale.ts';
import type { StoredIndex } from './search-index.ts';

/** A number with the words that stand beside it. */
export interface SearchNumber {
  dial: string;
  /** Where a tap leads; nothing where it must be dialled by hand. */
  tel: string | undefined;
  /** What its line is, as a country's page has it, every reservation with it. */
  words: string;
}

/** A number for her who is in danger: whose it is, what stands on its button, and what says so where it is one of many. */
export interface UrgentNumber extends SearchNumber {
  name: string;
  /** Who answers, before the button; the words behind it say the rest. */
  answers: string;
  call: string;
  urge: string;
}

/** A country as the search shows it: its first line, the emergency number, and the way to all that its page says. */
export interface SearchCountry {
  code: string;
  name: string;
  /** What else it is called. */
  also: readonly string[];
  /** Places in it. */
  places: readonly string[];
  /** What its people are called. */
  people: readonly string[];
  /** What its clocks show, as `zonesInPage` writes it. */
  zones: string;
  /** The short numbers of its lines, digits alone, a bar between them. */
  short: string;
  href: string;
  /** What the link to its page says. */
  whole: string;
  /** The line that leads, or why there is none. */
  line?: SearchNumber & {
    name: string;
    answers: string;
    /** What stands on the button that calls. */
    call: string;
    /** Whether it helps: a line to report to is no way to a person. */
    isHelp: boolean;
    /** The country's name, where the number works only there. */
    only: string | undefined;
    /** What is to be known of it besides: how it is reached, whom it tells, where we read it. */
    more: readonly string[];
  };
  none?: string;
  /** Where the first line's hours are not known: the next that answers at any hour. */
  anyHour?: SearchNumber;
  /** The emergency number. */
  emergency: readonly UrgentNumber[];
  /** A line for someone who thinks about dying, where there is one. */
  crisis: readonly Omit<UrgentNumber, 'urge'>[];
  /** A line for someone who is hurt by whom she lives with, where there is one. */
  violence: readonly Omit<UrgentNumber, 'urge'>[];
}

/** Which drawing stands beside a result: one for each kind of page. */
export type Beside = 'guide' | 'story' | 'try' | 'page';

/** The drawings beside results, and the one where nothing is found, each whole as a `data:` address: what was fetched would tell what was found. */
export type SearchDrawings = Readonly<Record<Beside | 'nothing', string>>;

/** A page as the search shows it. */
export interface SearchPage {
  title: string;
  url: string;
  /** What kind of page it is, in words. */
  kind: string;
  /** One line written for it; nothing for a post. */
  answer: string;
  /** Which drawing stands beside it. */
  beside: Beside;
}

/** The one file that answers in a language: `/search/<language>.json`. */
export interface SearchFile extends StoredIndex {
  /** In the order of the index, in which the answers that are numbers (`URGENT`) come behind the last of them. */
  pages: readonly SearchPage[];
  /** Which of them says whose a number is. */
  check: number;
  countries: readonly SearchCountry[];
  drawings: SearchDrawings;
}

/** What the search page tells its script, all in the page's language. */
export interface SearchData {
  locale: Locale;
  /** The site's other language. */
  otherLocale: Locale;
  strings: {
    noScript: string;
    hint: string;
    searching: string;
    none: string;
    failed: string;
    again: string;
    clear: string;
    count: { one: string; other: string };
    country: string;
    danger: string;
    /** What stands over the numbers at once, by what is spoken of. */
    violence: string;
    despair: string;
    dangerFound: string;
    /** What is asked where neither she nor the clock says the country, and what stands before the others where one is shown. */
    where: string;
    anotherCountry: string;
    /** That a country is the clock's guess. */
    guess: string;
    inside: string;
    insideHint: string;
    insideFound: string;
    insideNone: string;
    other: string;
    otherHint: string;
    otherFound: string;
    page: string;
    lines: string;
  };
  /** Where every country's lines are. */
  list: string;
  /** The kinds of pages by how their addresses begin, for what is found inside the texts. */
  kinds: readonly { path: string; words?: string; beside: Beside }[];
}

/** How many pages were found, in words. */
export const pagesInWords = (count: number, { count: words }: SearchData['strings']): string =>
  (count === 1 ? words.one : words.other).replace('{{count}}', String(count));
