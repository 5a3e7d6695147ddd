import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { languageName, staffLanguage } from '#/staff-words/messages.ts';
import { avoidedWords, brokenExamples, type AvoidedWord } from './avoided-words.ts';
import { fieldPath, problem, type Problem } from '#/content-files/read/problem.ts';
import type { ContentFiles } from '#/content-files/read/read-content.ts';
import { piecesRead } from '#/content-files/checks/pieces-read.ts';

const told = (file: string, field: string, row: number, { word, instead, rule }: AvoidedWord): Problem =>
  problem(file, field, 'avoidedWord', { row, word, instead, why: rule.why[staffLanguage()] });

const inLanguage = (content: ContentFiles, locale: Locale): Problem[] => {
  const file = `content/words/${locale}.yaml`;
  const list = content.data.words.find(({ id }) => id === locale)?.data;
  if (!list) {
    const missing = !existsSync(join(content.root, file));
    return missing ? [problem(file, '', 'wordListMissing', { language: languageName(locale), file })] : [];
  }
  const broken = brokenExamples(list);
  if (broken.length > 0)
    return broken.map(({ rule, spec, from, to }) => problem(file, fieldPath(['rules', rule, 'specs', spec], list), 'wordExample', { from, to }));
  const pieces = piecesRead(content, locale);
  const found = avoidedWords(
    pieces.map(({ words }) => words),
    list,
  );
  return found.flatMap((one) => {
    const piece = pieces[one.piece];
    return piece ? [told(piece.file, piece.field, piece.rowAt(one.index, one.word), one)] : [];
  });
};

/** Words about people that the site does not use, in everything a reader may see; and lists of them that are missing or do not hold. */
export const checkWords = (content: ContentFiles): Problem[] => LOCALES.flatMap((locale) => inLanguage(content, locale));
