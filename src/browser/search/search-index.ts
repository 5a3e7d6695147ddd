import type { Locale } from '#/domain/locale.ts';
import { isOneOff } from '#/domain/place-match.ts';
import { plainer, searchWordsIn } from '#/domain/search-words.ts';
import { packTerms, unpackTerms, type StoredTerms } from './stored-terms.ts';

/** A page as it is put into the index: its words, as they are written. */
export interface IndexedPage {
  /** Whether it is found by the words of its title, and by those of its answer: the file holds both anyway. */
  isTitled: boolean;
  isAnswered: boolean;
  /** What else it is found by: a story by the titles of its parts. */
  also: string;
  phrases: readonly string[];
}

/** What the file holds of a page anyway. */
export interface ShownWords {
  title: string;
  answer: string;
}

/**
 * An index as the file of a language holds it, its lists of terms: first the groups that mean the same, then of each page what else it is
 * found by, and its phrases.
 */
export interface StoredIndex extends StoredTerms {
  /** How many groups there are. */
  groups: number;
  /** How many phrases each page has. */
  phrases: readonly number[];
  /** A digit for each page: 1 where it is found by its title, 2 more where it is by its answer. */
  by: string;
}

/*
 * What follows was tuned on content/phrases.yaml with a fifth of it held out in turn, and on tests/real/asked.
 */

/** How much each text of a page counts: its title, what else it is found by, all its phrases together, each of them. */
const WEIGHTS = { title: 2, also: 0.7, all: 2, phrase: 1 };
/** How much a word of the same meaning counts beside the word itself. */
const GROUP_WEIGHT = 0.8;
/** How much one counts that is a letter off, or that what was typed begins. */
const MISSPELT_WEIGHT = 0.25;
const BEGUN_WEIGHT = 0.35;
/** From this many letters on, one of a word's letters may be wrong. */
const MISSPELT = 4;
/** From this many letters on, the last word may be unfinished. */
const UNFINISHED = 3;
/** How often more a phrase counts that is just what was typed, and how soon that falls with each word that only one of the two has. */
const SAME_PHRASE = 10;
const SAMENESS = 3;
/** How many phrases of a page count, its best. */
const MOST_PHRASES = 3;
/** How much more a term counts in a phrase the more of the phrases that have it are its page's: "hija" says whose page it is, however often it stands there. */
const OWN = 1.5;
/** How much more a page counts in which every word typed stands, wherever. */
const ALL_WORDS = 1;
/** Okapi BM25: how soon a term counts no more for standing there again, and how much it counts less in a long text. */
const AGAIN = 2;
const LENGTH = 0.6;
/** How much a term counts less that stands in many pages. */
const OF_PAGES = 0.7;

/** What begins the name of a group of words that mean the same: no word does. */
const GROUP = '=';

const termsOf = (locale: Locale): ((text: string) => string[]) => {
  const plain = plainer(locale);
  return (text) => searchWordsIn(text).map(plain);
};

/**
 * Gives the lists of one page after another, each list once, in an order that takes few bytes: each time that list whose terms stood there
 * last.
 */
const nearOrder = (): ((lists: readonly (readonly string[])[]) => string[][]) => {
  const lastAt = new Map<string, number>();
  let place = 0;
  const nearness = (terms: readonly string[]): number =>
    terms.reduce((sum, term) => sum + 1 / (place - (lastAt.get(term) ?? -Infinity)), 0) / Math.sqrt(terms.length);
  return (lists) => {
    let left = [...new Set(lists.map((list) => [...new Set(list)].sort().join(' ')))].sort().map((list) => list.split(' '));
    const ordered: string[][] = [];
    while (left.length > 0) {
      const next = left.reduce((best, list) => (nearness(list) > nearness(best) ? list : best));
      left = left.filter((list) => list !== next);
      ordered.push(next);
      for (const term of next) lastAt.set(term, place);
      place += 1;
    }
    place += 1;
    return ordered;
  };
};

/** Makes the index of a language. @param groups words that mean the same, a group a line */
export const makeIndex = (locale: Locale, groups: readonly string[], pages: readonly IndexedPage[]): StoredIndex => {
  const terms = termsOf(locale);
  const inOrder = nearOrder();
  const lists = pages.map(({ also, phrases }) => ({ also: terms(also), phrases: inOrder(phrases.map(terms)) }));
  return {
    groups: groups.length,
    phrases: lists.map(({ phrases }) => phrases.length),
    by: pages.map(({ isTitled, isAnswered }) => Number(isTitled) + 2 * Number(isAnswered)).join(''),
    ...packTerms([...groups.map(terms), ...lists.flatMap(({ also, phrases }) => [also, ...phrases])]),
  };
};

/** A page that was found: its place, and its score. */
export interface Hit {
  page: number;
  score: number;
  /** The part of the words typed that stand in it just so, or mean the same as one that does: no misspelling, no beginning of a word. */
  just: number;
  /** By which terms, and groups: what begins with "=". */
  match: ReadonlySet<string>;
}

/** Looks something up. */
export type Lookup = (query: string) => Hit[];

/** A text of a page. */
interface Text {
  page: number;
  kind: keyof typeof WEIGHTS;
  /** How many terms it has. */
  size: number;
  /** How many a text of its kind has, on the average. */
  usual: number;
}

/** Where a term stands, or words of its meaning: in which texts, how often; in which pages, in how many phrases of each, and of all. */
interface Places {
  texts: Map<Text, number>;
  pages: Map<number, number>;
  phrases: number;
}

/** How much it says that something stands in so many of so many. */
const rarity = (count: number, all: number): number => Math.log(1 + (all - count + 0.5) / (count + 0.5));

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** Reads an index, and gives what looks something up in it, the best page first. @param shown of each page what the file holds anyway */
export const readIndex = (locale: Locale, { groups, phrases, by, ...stored }: StoredIndex, shown: readonly ShownWords[]): Lookup => {
  const terms = termsOf(locale);
  const lists = unpackTerms(stored);
  const groupsOf = new Map<string, string[]>();
  for (const [group, own] of lists.splice(0, groups).entries()) {
    for (const term of own) groupsOf.set(term, [...(groupsOf.get(term) ?? []), `${GROUP}${group}`]);
  }
  const namesOf = (term: string): string[] => [term, ...(groupsOf.get(term) ?? [])];

  const texts: Text[] = [];
  const places = new Map<string, Places>();
  const add = (page: number, kind: Text['kind'], own: readonly string[]): void => {
    if (own.length === 0) return;
    const text = { page, kind, size: new Set(own).size, usual: 1 };
    texts.push(text);
    for (const name of own.flatMap(namesOf)) {
      const at = places.get(name) ?? { texts: new Map<Text, number>(), pages: new Map<number, number>(), phrases: 0 };
      const isNew = Number(kind === 'phrase' && !at.texts.has(text));
      at.texts.set(text, (at.texts.get(text) ?? 0) + 1);
      at.pages.set(page, (at.pages.get(page) ?? 0) + isNew);
      at.phrases += isNew;
      places.set(name, at);
    }
  };
  for (const [page, count] of phrases.entries()) {
    const [also = [], ...own] = lists.splice(0, 1 + count);
    const { title = '', answer = '' } = shown[page] ?? {};
    const how = Number(by[page]);
    add(page, 'title', how % 2 === 1 ? terms(title) : []);
    add(page, 'also', how > 1 ? [...also, ...terms(answer)] : also);
    add(page, 'all', own.flat());
    for (const phrase of own) add(page, 'phrase', phrase);
  }
  for (const kind of Object.keys(WEIGHTS)) {
    const own = texts.filter((text) => text.kind === kind);
    const usual = mean(own.map(({ size }) => size));
    for (const text of own) text.usual = usual;
  }

  /** The names that a word is looked up by, each with how much it counts: of one that is known itself, or by its meaning, no misspelling. */
  const alike = (term: string, isLast: boolean): (readonly [string, number])[] => {
    const [, ...meaning] = namesOf(term);
    if (places.has(term) || meaning.length > 0) return [[term, 1], ...meaning.map((name) => [name, GROUP_WEIGHT] as const)];
    return [...places.keys()].flatMap((other): (readonly [string, number])[] => {
      if (other.startsWith(GROUP)) return [];
      if (isLast && term.length >= UNFINISHED && other.startsWith(term)) return [[other, BEGUN_WEIGHT]];
      return term.length >= MISSPELT && isOneOff(term, other) ? [[other, MISSPELT_WEIGHT]] : [];
    });
  };

  return (query) => {
    const typed = terms(query);
    const scores = new Map<Text, { score: number; shared: Set<number> }>();
    const hits = new Map<number, { words: Set<number>; match: Set<string>; score: number; phrases: number[] }>();
    for (const [word, term] of typed.entries()) {
      for (const [name, weight] of alike(term, word === typed.length - 1)) {
        const at = places.get(name);
        if (!at) continue;
        const rare = rarity(at.texts.size, texts.length) * rarity(at.pages.size, phrases.length) ** OF_PAGES;
        for (const [text, times] of at.texts) {
          const one = scores.get(text) ?? { score: 0, shared: new Set() };
          const long = 1 - LENGTH + (LENGTH * text.size) / text.usual;
          const own = text.kind === 'phrase' ? (OWN * (at.pages.get(text.page) ?? 0)) / (at.phrases + 1) : 0;
          one.score += ((1 + own) * WEIGHTS[text.kind] * weight * rare * times * (AGAIN + 1)) / (times + AGAIN * long);
          if (!name.startsWith(GROUP)) one.shared.add(word);
          scores.set(text, one);
        }
        for (const page of at.pages.keys()) {
          const hit = hits.get(page) ?? { words: new Set(), match: new Set(), score: 0, phrases: [] };
          if (namesOf(term).includes(name)) hit.words.add(word);
          hit.match.add(name);
          hits.set(page, hit);
        }
      }
    }
    for (const [{ page, kind, size }, { score, shared }] of scores) {
      const hit = hits.get(page);
      if (!hit) continue;
      if (kind === 'phrase') hit.phrases.push(score * (1 + SAME_PHRASE * (shared.size / Math.max(size, typed.length)) ** SAMENESS));
      else hit.score += score;
    }
    return [...hits]
      .map(([page, { words, match, score, phrases: own }]) => {
        const best = own.sort((a, b) => b - a).slice(0, MOST_PHRASES);
        const just = words.size / typed.length;
        return { page, match, just, score: best.reduce((sum, one) => sum + one, score) * (1 + ALL_WORDS * just) };
      })
      .sort((a, b) => b.score - a.score || a.page - b.page);
  };
};
