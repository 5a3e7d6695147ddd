import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HELP_LANGUAGES, type HelpLanguage } from '#/domain/help-languages.ts';
import { LOCALES } from '#/domain/locale.ts';
import { sentencesIn } from '#/domain/spoken.ts';
import { wordsAt } from '#/kinds/hotlines/domain/line-translations.ts';
import { say } from '#/staff-words/messages.ts';
import type { ContentFiles } from '../read/read-content.ts';
import { sentencesAbout } from '#/kinds/words/checks/false-promises.ts';
import { isLanguageCode } from '../help-language-entry.ts';
import { helpFilesOf } from '../help-language-files.ts';
import { readFields } from '../read/file-form.ts';
import { speaksOfSite } from './claims.ts';
import { piecesRead } from './pieces-read.ts';
import { rowOf } from './word-fields.ts';

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
const markOf = (words: string, locale: string): string => createHash('sha256').update(`${locale} ${words}`).digest('hex').slice(0, 10);

/** What stands for the sentences that were read, as the file has it. @param root the project's folder */
export const marksIn = (root: string): Set<string> => {
  const path = join(root, SENTENCES_READ);
  return new Set(existsSync(path) ? readFileSync(path, 'utf8').split(/\s+/) : []);
};

const eachOnce = (found: readonly SentenceToRead[]): SentenceToRead[] => [...new Map(found.map((one) => [one.mark, one])).values()];

/** A step of a path as YAML reads it: a line's ways stand by number. */
const keyOf = (step: string): string | number => (/^\d+$/.test(step) ? Number(step) : step);

/**
 * The same in a language of the help pages, whose words no list knows: every sentence of a place of which the Spanish words speak of that.
 * Those of the interface are among them, for content/promises.yaml has them in the site's own languages alone.
 */
const helpSentences = (content: ContentFiles, code: string): SentenceToRead[] => {
  const promises = content.data.words.find(({ id }) => id === 'es')?.data.promises;
  if (!promises) return [];
  const found = helpFilesOf(content, code).flatMap(({ file, wanted }) => {
    // What cannot be read is told of as a mistake (help-languages.ts).
    const data = existsSync(join(content.root, file)) ? readFields(content.root, file, []) : undefined;
    return wanted
      .filter(({ words: { es } }) => sentencesAbout(es, 'es', promises).length > 0)
      .flatMap(({ path }) => {
        const words = wordsAt(data, path);
        const row = (sentence: string): number => rowOf(content.root, { file, data, path: path.map(keyOf), words: sentence }, sentence);
        return sentencesIn((words ?? '').replace(/\s+/g, ' '), code)
          .map((sentence) => sentence.trim())
          .filter((sentence) => sentence !== '')
          .map((sentence) => ({ file, words: sentence, mark: markOf(sentence, code), row: () => row(sentence) }));
      });
  });
  return eachOnce(found);
};

/**
 * The sentences that speak of the visit, the phone, a line, the police or papers, each once. Those of the interface and of the pages about
 * this site are left out: of them content/promises.yaml says one by one what they promise.
 * @param languages those that have the help pages alone
 */
export const sentencesOf = (content: ContentFiles, languages: readonly Pick<HelpLanguage, 'code'>[] = HELP_LANGUAGES): SentenceToRead[] => {
  const marked = new Set(content.texts.filter(speaksOfSite).map(({ file }) => file));
  const ofSite = LOCALES.flatMap((locale) => {
    const promises = content.data.words.find(({ id }) => id === locale)?.data.promises;
    if (!promises) return [];
    const pieces = piecesRead(content, locale).filter(({ file }) => !file.startsWith('locales/') && !marked.has(file));
    const found = pieces.flatMap(({ file, words: piece, rowAt }) =>
      sentencesAbout(piece, locale, promises).map(({ words, index }) => {
        const [first = ''] = piece.slice(index).trim().split(/\s/);
        return { file, words, mark: markOf(words, locale), row: () => rowAt(index, first) };
      }),
    );
    return eachOnce(found);
  });
  return [...ofSite, ...languages.flatMap(({ code }) => (isLanguageCode(code) ? helpSentences(content, code) : []))];
};

/** Those of them that nobody is noted to have read. */
export const sentencesToRead = (content: ContentFiles): SentenceToRead[] => {
  const read = marksIn(content.root);
  return sentencesOf(content).filter(({ mark }) => !read.has(mark));
};

const shown = ({ file, row, words }: SentenceToRead): string => `  ${file}, ${String(row())}: ${words}`;

/**
 * What is said before publishing of sentences that a second person has to read; nothing where there are none, or where no file notes who has.
 * @param most how many are shown
 */
export const reportToRead = (content: ContentFiles, most = SHOWN): string[] => {
  if (!existsSync(join(content.root, SENTENCES_READ))) return [];
  const unread = sentencesToRead(content);
  if (unread.length === 0) return [];
  const more = unread.length > most ? [say('sentencesMore', { count: unread.length - most })] : [];
  return [[say('sentencesToRead', { count: unread.length }), ...unread.slice(0, most).map(shown), ...more, say('sentencesHow')].join('\n')];
};
