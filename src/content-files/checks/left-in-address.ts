import { allWords, NAMES } from './word-fields.ts';
import type { ContentFiles, TextFile } from '../read/read-content.ts';
import { shownWords } from '../read/shown-words.ts';

/** A text whose address says what its title does not. */
export interface LeftInAddress {
  text: TextFile;
  /** The words, as the address has them. */
  words: string[];
}

/** Shorter ones are no names by themselves. */
const SHORTEST = 3;

/** How many letters two words share that are forms of one: "quitados", "quitaron". */
const STEM = 4;

/** What the desk calls the parts of a story, until they have titles of their own. */
const PARTS = ['part', 'parte'];

const plain = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '');

const lettersOf = (words: string): string[] => plain(words).match(/\p{L}+/gu) ?? [];

/** The words that some texts write with a small letter, without accents: no name is. */
const ordinaryWords = ({ texts, interfaceWords }: ContentFiles): Set<string> => {
  const fields = [...texts.map(({ fields: its }) => its), ...interfaceWords.map(({ data }) => data)].flatMap((its) => allWords(its, NAMES));
  return new Set([...texts.map(shownWords), ...fields.map(({ words }) => words)].flatMap(lettersOf).filter((word) => /^\p{Ll}/u.test(word)));
};

/**
 * Texts whose address has words that their title has not, and that may name somebody: no text writes them as ordinary words, or an earlier title
 * wrote them as names are. The address was made of the first title, and stays.
 * @param earlier the titles that a text had before, as far as they are known
 */
export const leftInAddresses = (content: ContentFiles, earlier: (text: TextFile) => readonly string[] = () => []): LeftInAddress[] => {
  const open = content.texts.flatMap((text) => {
    const title = lettersOf(text.data.title ?? '').map((word) => word.toLowerCase());
    const isLeft = (word: string): boolean =>
      word.length >= SHORTEST && /^\p{L}+$/u.test(word) && !title.some((one) => one === word || one.slice(0, STEM) === word.slice(0, STEM));
    const words = text.kind === 'pages' || title.length === 0 ? [] : text.slug.split('-').filter(isLeft);
    return words.length === 0 ? [] : [{ text, words }];
  });
  if (open.length === 0) return [];
  const ordinary = new Set([...ordinaryWords(content), ...PARTS]);
  return open.flatMap(({ text, words }) => {
    // The first word of a title has a large letter whatever it is.
    const named = new Set(
      earlier(text).flatMap((title) =>
        lettersOf(title)
          .slice(1)
          .filter((word) => /^\p{Lu}/u.test(word))
          .map((word) => word.toLowerCase()),
      ),
    );
    const kept = words.filter((word) => !ordinary.has(word) || named.has(word));
    return kept.length === 0 ? [] : [{ text, words: kept }];
  });
};
