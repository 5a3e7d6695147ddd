import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { say } from '#/staff-words/messages.ts';
import type { ContentFiles } from '../read/read-content.ts';
import { keyOf } from '../read/text-file.ts';
import { sentencesAbout } from './false-promises.ts';
import { piecesRead } from './pieces-read.ts';

/** Which sentences a second person has read: a line for each, made of its words and telling none. */
export const SENTENCES_READ = 'content/sentences.lock';

/** How many new sentences a check shows before it says how many more there are. */
const SHOWN = 12;

/** A sentence on what false promises are made about. */
export interface SentenceToRead {
  file: string;
  /** The line of the file, from 1: looked up when it is told. */
  row: () => number;
  words: string;
  /** What stands for it in the file of those that were read. */
  mark: string;
}

/** Ten digits of sixteen: of 10,000 sentences two share theirs once in 20,000 such sites. */
const markOf = (words: string, locale: Locale): string => createHash('sha256').update(`${locale} ${words}`).digest('hex').slice(0, 10);

const marksIn = (root: string): Set<string> => {
  const path = join(root, SENTENCES_READ);
  return new Set(existsSync(path) ? readFileSync(path, 'utf8').split(/\s+/) : []);
};

/**
 * The sentences that speak of the visit, the phone, a line, the police or papers, each once. Those of the interface and of the pages about
 * this site are left out: of them content/promises.yaml says one by one what they promise.
 * @param promisingPages the translationKeys of those pages
 */
const sentencesOf = (content: ContentFiles, promisingPages: readonly string[]): SentenceToRead[] => {
  const marked = new Set(content.texts.filter((text) => text.kind === 'pages' && promisingPages.includes(keyOf(text))).map(({ file }) => file));
  return LOCALES.flatMap((locale) => {
    const promises = content.wordLists.find(({ id }) => id === locale)?.data.promises;
    if (!promises) return [];
    const pieces = piecesRead(content, locale).filter(({ file }) => !file.startsWith('locales/') && !marked.has(file));
    const found = pieces.flatMap(({ file, words: piece, rowAt }) =>
      sentencesAbout(piece, locale, promises).map(({ words, index }) => {
        const [first = ''] = piece.slice(index).trim().split(/\s/);
        return { file, words, mark: markOf(words, locale), row: () => rowAt(index, first) };
      }),
    );
    return [...new Map(found.map((one) => [one.mark, one])).values()];
  });
};

/** Those of them that nobody is noted to have read. @param promisingPages the translationKeys of the pages about this site */
export const sentencesToRead = (content: ContentFiles, promisingPages: readonly string[]): SentenceToRead[] => {
  const read = marksIn(content.root);
  return sentencesOf(content, promisingPages).filter(({ mark }) => !read.has(mark));
};

const shown = ({ file, row, words }: SentenceToRead): string => `  ${file}, ${String(row())}: ${words}`;

/**
 * What is said before publishing of sentences that a second person has to read; nothing where there are none, or where no file notes who has.
 * @param most how many are shown
 */
export const reportToRead = (content: ContentFiles, promisingPages: readonly string[], most = SHOWN): string[] => {
  if (!existsSync(join(content.root, SENTENCES_READ))) return [];
  const unread = sentencesToRead(content, promisingPages);
  if (unread.length === 0) return [];
  const more = unread.length > most ? [say('sentencesMore', { count: unread.length - most })] : [];
  return [[say('sentencesToRead', { count: unread.length }), ...unread.slice(0, most).map(shown), ...more, say('sentencesHow')].join('\n')];
};

/** Notes that all of them were read, and forgets those that are gone, unless a file cannot be read as it is. @returns how many were new */
export const noteRead = (content: ContentFiles, promisingPages: readonly string[]): number => {
  const unread = sentencesToRead(content, promisingPages);
  const marks = sentencesOf(content, promisingPages).map(({ mark }) => mark);
  const kept = content.problems.length > 0 ? [...marksIn(content.root)].filter((mark) => mark !== '') : [];
  writeFileSync(join(content.root, SENTENCES_READ), `${[...new Set([...marks, ...kept])].sort().join('\n')}\n`);
  return unread.length;
};
