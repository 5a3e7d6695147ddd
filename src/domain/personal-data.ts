import { chatRemainsIn } from './chat-remains.ts';
import { FOR_ADDRESSES, FOR_WORDS, NUMBER_WORDS, type PersonalKind } from './personal-patterns.ts';
import { plainWords } from './plain-words.ts';

/** Something in some words that tells who someone is. */
export interface Personal {
  kind: PersonalKind;
  /** As it was found, with plain digits and without signs that nobody sees. */
  found: string;
  /** Where it begins in the words as they were read. */
  index: number;
}

/** What is read: words as someone sees them, or an address of the web, in which digits that are nobody's are many. */
export type PersonalIn = 'words' | 'address';

/** The sign of `nº` and `14º` is no letter, and what a keyboard has beside the letters no accent. */
const plainly = (words: string): string => plainWords(words.replace(/[ºª]/g, '°').replaceAll('´', "'"));

/** Without one of these there is nothing to find, and most of a site's words have none. */
const WORTH = new RegExp(
  String.raw`[\d@]|\/\/\/|arroba|\[at\]|\(at\)|maps|waze|\.(?:com|me|net)\/|insta|tik ?tok|snap|face|telegram|messenger|twitter|(?:ig|fb)(?:\s|[:=])|omiti|omitted|adjunto|attached|edited|editad|editó|cifrad|encryp|(?:n[úu]m(?:ero|\.)?|number)\s+(?:${NUMBER_WORDS})`,
  'iu',
);

/**
 * What in some words tells who someone is or where she lives: what a chat has left, the number of a paper, a street with a
 * number, a place on a map, a name on a network, an e-mail address. Each place is told once.
 * @param words as they are written
 */
export const personalDataIn = (words: string, where: PersonalIn = 'words'): Personal[] => {
  if (!WORTH.test(words)) return WORTH.test(plainly(words)) ? personalDataIn(plainly(words), where) : [];
  const plain = plainly(words);
  const found: Personal[] = where === 'words' ? chatRemainsIn(plain).map((one) => ({ kind: 'chat', ...one })) : [];
  for (const [kind, patterns] of where === 'words' ? FOR_WORDS : FOR_ADDRESSES) {
    for (const pattern of patterns) {
      for (const match of plain.matchAll(pattern)) {
        const [all] = match;
        const end = match.index + all.length;
        if (found.some((one) => one.index < end && match.index < one.index + one.found.length)) continue;
        found.push({ kind, found: all.trim(), index: match.index });
      }
    }
  }
  return found.sort((a, b) => a.index - b.index);
};

/** Enough of something for staff to find it: who looks over their shoulder does not read it whole. */
export const shortened = (found: string): string => `${found.slice(0, Math.min(4, Math.ceil(found.length / 2)))}…`;
