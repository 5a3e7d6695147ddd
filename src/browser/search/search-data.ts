/** A number with the words that stand beside it. */
export interface SearchNumber {
  dial: string;
  /** Where a tap leads; nothing where it must be dialled by hand. */
  tel: string | undefined;
  /** What its line is, as a country's page has it, every reservation with it. */
  words: string;
}

/** A country as the search shows it: its first line, the emergency number, and the way to all that its page says. */
export interface SearchCountry {
  name: string;
  /** All that it is called, without accents and capitals. */
  called: readonly string[];
  href: string;
  /** What the link to its page says. */
  whole: string;
  /** The line that leads, or why there is none. */
  line?: SearchNumber & {
    name: string;
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
  danger: readonly (SearchNumber & { heading: string })[];
}

/** A kind of page, by how its addresses begin. */
export interface KindOfResult {
  path: string;
  words: string;
}

/** What the search page tells its script, all in the page's language. */
export interface SearchData {
  strings: {
    noScript: string;
    hint: string;
    none: string;
    failed: string;
    clear: string;
    offered: string;
    count: { one: string; other: string };
    country: string;
    countryAnd: string;
    page: string;
  };
  /** Words that find something. */
  words: readonly string[];
  countries: readonly SearchCountry[];
  kinds: readonly KindOfResult[];
  /** The drawing of a result, by the address of its page; `other` for all that have none. */
  drawings: { of: Readonly<Record<string, string>>; other: string; nothing: string };
}
