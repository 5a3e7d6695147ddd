import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { sentencesIn } from '#/domain/spoken.ts';
import type { WordList } from '#/kinds/words/schema.ts';
import { staffLanguage } from '#/staff-words/messages.ts';
import { fieldPath, problem, type Problem } from '#/content-files/read/problem.ts';
import type { ContentFiles } from '#/content-files/read/read-content.ts';
import { expressionOf, QUOTED } from './avoided-words.ts';
import { marksIn, PROMISES_FILE, readPromises } from '#/content-files/checks/promise-file.ts';
import { piecesRead, type PieceRead } from '#/content-files/checks/pieces-read.ts';

type PromiseRules = NonNullable<WordList['promises']>;

/** The patterns of a language's list, made once. */
interface Rules {
  subjects: RegExp[];
  denials: RegExp[];
  claims: { says: RegExp[]; alone: boolean }[];
}

const made = new WeakMap<PromiseRules, Rules>();
const rulesOf = (promises: PromiseRules): Rules => {
  const rules = made.get(promises) ?? {
    subjects: promises.subjects.map(expressionOf),
    denials: promises.denials.map(expressionOf),
    claims: promises.claims.map(({ says, alone = false }) => ({ says: says.map(expressionOf), alone })),
  };
  made.set(promises, rules);
  return rules;
};

const holds = (patterns: readonly RegExp[], words: string): boolean => patterns.some((pattern) => pattern.test(words));

/** A sentence of a piece of words, and where it begins there, in characters from 0. */
export interface Sentence {
  words: string;
  index: number;
}

/** The sentences of a piece of words, without what others are quoted with. */
const sentencesOf = (piece: string, locale: Locale): Sentence[] => {
  let index = 0;
  return sentencesIn(piece.replace(/\s/g, ' '), locale).map((words) => {
    const at = index;
    index += words.length;
    return { words: words.replace(QUOTED, '“”').trim(), index: at };
  });
};

/** The sentences of a piece of words that speak of what a promise may be about. */
export const sentencesAbout = (piece: string, locale: Locale, promises: PromiseRules): Sentence[] =>
  sentencesOf(piece, locale).filter(({ words }) => holds(rulesOf(promises).subjects, words));

/**
 * The sentences of a piece of words that promise what nobody can keep: a claim, and in the same sentence or the one before it what it is
 * about; no denial, no doubt, no report of what somebody else says.
 */
export const falsePromises = (piece: string, locale: Locale, promises: PromiseRules): Sentence[] => {
  const { subjects, denials, claims } = rulesOf(promises);
  const sentences = sentencesOf(piece, locale);
  return sentences.filter(({ words }, at) => {
    if (holds(denials, words)) return false;
    const isAbout = holds(subjects, `${sentences[at - 1]?.words ?? ''} ${words}`);
    return claims.some(({ says, alone }) => (alone || isAbout) && holds(says, words));
  });
};

/** Examples of a list that do not come out as they say. */
const brokenExamples = (file: string, locale: Locale, list: WordList): Problem[] =>
  (list.promises?.claims ?? []).flatMap(({ finds, letsBe }, claim) => {
    const tell = (field: 'finds' | 'letsBe', at: number, words: string): Problem =>
      problem(file, fieldPath(['promises', 'claims', claim, field, at], list), field === 'finds' ? 'promiseExampleMissed' : 'promiseExampleFound', {
        words,
      });
    const found = (words: string): boolean => list.promises !== undefined && falsePromises(words, locale, list.promises).length > 0;
    return [
      ...finds.flatMap((words, at) => (found(words) ? [] : [tell('finds', at, words)])),
      ...letsBe.flatMap((words, at) => (found(words) ? [tell('letsBe', at, words)] : [])),
    ];
  });

/** The sentences that are marked as promises that a test holds, or as such that are said to be beyond any: content/promises.yaml. */
const decidedIn = ({ root }: ContentFiles): ReadonlySet<string> => {
  const promises = existsSync(join(root, PROMISES_FILE)) ? readPromises(root, []) : undefined;
  const decided = promises ? marksIn(promises).filter(({ where }) => !['none', 'undecided'].includes(where)) : [];
  return new Set(decided.map(({ words }) => words.replace(QUOTED, '“”')));
};

const told = ({ file, field, words: piece, rowAt }: PieceRead, { words, index }: Sentence, why: string): Problem =>
  problem(file, field, 'falsePromise', { row: rowAt(index, piece.slice(index).trim().split(/\s/)[0] ?? ''), sentence: words, why });

/** Sentences that promise what nobody can keep, in everything a reader may see; and examples of the lists that do not hold. */
export const checkFalsePromises = (content: ContentFiles): Problem[] => {
  const decided = decidedIn(content);
  return LOCALES.flatMap((locale) => {
    const list = content.data.words.find(({ id }) => id === locale);
    if (!list?.data.promises) return [];
    const { promises } = list.data;
    return [
      ...brokenExamples(list.file, locale, list.data),
      ...piecesRead(content, locale).flatMap((piece) =>
        falsePromises(piece.words, locale, promises)
          .filter(({ words }) => !decided.has(words))
          .map((sentence) => told(piece, sentence, promises.why[staffLanguage()])),
      ),
    ];
  });
};
