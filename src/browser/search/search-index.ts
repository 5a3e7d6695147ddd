import MiniSearch from 'minisearch';
import type { Locale } from '#/domain/locale.ts';
import { plainer, searchWordsIn } from '#/domain/search-words.ts';
import { packTerms, unpackTerms, type StoredTerms } from './stored-terms.ts';
import { GROUP, stemmerOf, withGroups } from './terms.ts';

/** What the index holds of a page, or of a phrase that leads to one. */
interface Entry {
  id: number;
  title?: string;
  also?: string;
  /** All phrases that lead to a page. */
  phrases?: string;
  /** One phrase. */
  phrase?: string;
}

/** A page as it is put into the index: its words, as they are written. */
export interface IndexedPage {
  title: string;
  /** What else it is found by: a story by the titles of its parts, what can be tried by what it is about. */
  also: readonly string[];
  phrases: readonly string[];
}

/** An index as the file of a language holds it. */
export interface StoredIndex extends StoredTerms {
  /** Terms that mean the same, a group a line. */
  groups: readonly string[];
}

/** How much each field counts. These, and what stands below, were tuned on content/phrases.yaml with a tenth of it held out in turn. */
const WEIGHTS = { title: 3, also: 0.7, phrases: 1, phrase: 1 };
/** How much the name of a group counts beside a word itself. */
const GROUP_WEIGHT = 0.8;
/** How often more a phrase counts that is just what was typed. */
const SAME_PHRASE = 3;
/** Of how many more phrases of a page the score is added to its best. */
const MORE_PHRASES = 3;
/** From this many letters on, a fifth of a word's letters may be wrong. */
const MISSPELT = 4;
/** From this many letters on, the last word may be unfinished. */
const UNFINISHED = 3;

/** Makes the index of a language. @param groups words that mean the same, a group a line */
export const makeIndex = async (locale: Locale, groups: readonly string[], pages: readonly IndexedPage[]): Promise<StoredIndex> => {
  // left: runs at the build alone
  const plain = plainer(locale, await stemmerOf(locale));
  const terms = (...texts: string[]): string[] => searchWordsIn(texts.join(' ')).map(plain);
  return {
    groups: groups.map((group) => [...new Set(terms(group))].join(' ')),
    ...packTerms(
      pages.map(({ title, also, phrases }) => ({
        title: terms(title),
        also: terms(...also),
        phrases: phrases.map((phrase) => terms(phrase)),
      })),
    ),
  };
};

/** A page that was found: its place, its score, and by which terms, each with the fields in which they stand. */
export interface Hit {
  page: number;
  score: number;
  /** The part of the words typed that stand in it just so, or mean the same as one that does: no misspelling, no beginning of a word. */
  just: number;
  match: Record<string, string[]>;
}

/** Looks something up. */
export type Lookup = (query: string) => Hit[];

/** Reads an index, and gives what looks something up in it, the best page first. */
export const readIndex = async (locale: Locale, { groups, ...stored }: StoredIndex): Promise<Lookup> => {
  // left: works in memory alone, also at the build; whoever waits for it asks
  const plain = plainer(locale, await stemmerOf(locale));
  const grouped = withGroups(groups);
  const search = new MiniSearch<Entry>({ fields: Object.keys(WEIGHTS), tokenize: (text) => text.split(' '), processTerm: grouped });
  /** For each entry its page, and how many terms it has where it is a phrase. */
  const entries: { page: number; terms: number }[] = [];
  const add = (page: number, count: number, entry: Omit<Entry, 'id'>): void => {
    search.add({ id: entries.length, ...entry });
    entries.push({ page, terms: count });
  };
  for (const [page, { title, also, phrases }] of unpackTerms(stored).entries()) {
    add(page, 0, { title: title.join(' '), also: also.join(' '), phrases: phrases.flat().join(' ') });
    for (const phrase of phrases) add(page, phrase.length, { phrase: phrase.join(' ') });
  }
  return (query) => {
    const typed = searchWordsIn(query);
    const terms = typed.map((word) => grouped(plain(word)));
    const results = search.search(query, {
      tokenize: () => typed,
      processTerm: (word) => grouped(plain(word)),
      boost: WEIGHTS,
      boostTerm: (term) => (term.startsWith(GROUP) ? GROUP_WEIGHT : 1),
      fuzzy: (term) => (term.length >= MISSPELT && !term.startsWith(GROUP) ? 0.2 : false),
      prefix: (term, at, all) => at === all.length - 1 && term.length >= UNFINISHED && !term.startsWith(GROUP),
      bm25: { k: 2, b: 0.9, d: 0.5 },
    });
    const pages = new Map<number, Hit & { scores: number[] }>();
    for (const { id, score, queryTerms, match } of results) {
      const entry = entries[Number(id)];
      if (!entry) continue;
      const { page } = entry;
      const shared = new Set(queryTerms.filter((term) => !term.startsWith(GROUP))).size;
      const same = entry.terms === 0 ? 0 : shared / Math.max(entry.terms, typed.length);
      const hit = pages.get(page) ?? { page, score: 0, just: 0, match, scores: [] };
      hit.just = Math.max(hit.just, terms.filter((names) => names.some((name) => Object.hasOwn(match, name))).length / terms.length);
      hit.scores.push(score * (1 + SAME_PHRASE * same ** 2));
      pages.set(page, hit);
    }
    return [...pages.values()]
      .map(({ page, just, match, scores }) => ({
        page,
        just,
        match,
        score: scores
          .sort((a, b) => b - a)
          .slice(0, 1 + MORE_PHRASES)
          .reduce((sum, one) => sum + one, 0),
      }))
      .sort((a, b) => b.score - a.score || a.page - b.page);
  };
};
