import { LOCALES, type Locale } from '#/domain/locale.ts';
import { staffLanguage } from '#/staff-words/messages.ts';
import { fieldPath, problem, type Problem } from '#/content-files/read/problem.ts';
import type { ContentFiles } from '#/content-files/read/read-content.ts';
import { piecesIn } from '#/content-files/read/shown-words.ts';
import { expressionOf } from './avoided-words.ts';

/** The first words that a list finds in a text. */
const firstOf = (patterns: readonly RegExp[], words: string): RegExpExecArray | undefined => {
  const row = words.replace(/\s/g, ' ');
  return patterns.map((pattern) => pattern.exec(row)).find((found) => found !== null) ?? undefined;
};

/** What texts tell though their note says that they do not; quotations too. */
const told = ({ texts }: ContentFiles, locale: Locale, list: { notes: string[]; says: string[]; why: string }): Problem[] => {
  const notes = list.notes.map(expressionOf);
  const says = list.says.map(expressionOf);
  return texts
    .filter(({ locale: own, data }) => own === locale && 'contentNote' in data && firstOf(notes, data.contentNote ?? '') !== undefined)
    .flatMap((text) =>
      piecesIn(text, () => false).flatMap(({ words, rowAt }) => {
        const found = firstOf(says, words);
        return found ? [problem(text.file, '', 'excludedByNote', { row: rowAt(found.index), word: found[0], why: list.why })] : [];
      }),
    );
};

/** What blames her in what this site says about an answer, or in the answer that it recommends. */
const blamed = ({ data: { replies } }: ContentFiles, locale: Locale, list: { says: string[]; why: string }): Problem[] => {
  const says = list.says.map(expressionOf);
  return replies.flatMap(({ file, data }) =>
    data.turns.flatMap((turn, at) =>
      turn.replies.flatMap((reply, place) =>
        (reply.opens ? (['say', 'does'] as const) : (['does'] as const)).flatMap((part) => {
          const found = firstOf(says, reply[part][locale]);
          const field = fieldPath(['turns', at, 'replies', place, part, locale], data);
          return found ? [problem(file, field, 'replyBlames', { word: found[0], why: list.why })] : [];
        }),
      ),
    ),
  );
};

/** Words that stand where the lists say that they do not: of violence and sex under a note that promises none, and of blame. */
export const checkExcludedWords = (content: ContentFiles): Problem[] =>
  LOCALES.flatMap((locale) => {
    const list = content.data.words.find(({ id }) => id === locale)?.data;
    return [
      ...(list?.excluded ? told(content, locale, { ...list.excluded, why: list.excluded.why[staffLanguage()] }) : []),
      ...(list?.blame ? blamed(content, locale, { ...list.blame, why: list.blame.why[staffLanguage()] }) : []),
    ];
  });
