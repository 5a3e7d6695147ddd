import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { LANGUAGES, staffLocale } from '#/schemas/messages.ts';
import { TERM } from '#/schemas/prose.ts';
import type { WordList } from '#/schemas/words.ts';
import { avoidedWords, brokenExamples, type AvoidedWord } from '../avoided-words.ts';
import { fieldPath, problem, type Problem } from '../problem.ts';
import type { ContentFiles, TextFile } from '../read.ts';
import { fieldsIn, lineOf, type Field } from '../word-fields.ts';

const told = (file: string, field: string, line: number, { word, instead, rule }: AvoidedWord): Problem =>
  problem(file, field, 'avoidedWord', { line, word, instead, why: rule.why[staffLocale()] });

const MARKED = new RegExp(String.raw`:${TERM}\[[^\]]*\]`, 'g');

/** The titles that texts may link to by name: those of the sources and of what the stories retell. */
const publishedTitles = ({ sources, series }: ContentFiles): Set<string> =>
  new Set([...[...sources.values()], ...series.flatMap(({ data }) => data.published?.where ?? [])].map(({ title }) => title));

const inText = async (text: TextFile, list: WordList, titles: ReadonlySet<string>): Promise<Problem[]> => {
  const links = [...text.body.matchAll(/\[([^\]]+)\]\(/g)].filter(([, name = '']) => titles.has(name));
  const found = await avoidedWords(text.body, list, [...links, ...text.body.matchAll(MARKED)]);
  return found.map((one) => told(text.file, '', text.bodyLine + text.body.slice(0, one.index).split('\n').length - 1, one));
};

/** All fields of one language at once, as paragraphs of one line, since reading a list takes longer than reading a field. */
const inFields = async (fields: readonly Field[], list: WordList, root: string): Promise<Problem[]> => {
  // The first sign is none of Markdown's, so that no field becomes a heading, a list or a quotation.
  const lines = fields.map(({ words }) => `\u2063${words.replace(/\s/g, ' ')}\n\n`);
  const found = await avoidedWords(lines.join(''), list);
  let end = 0;
  const ends = lines.map((line) => (end += line.length));
  return found.flatMap((one) => {
    const field = fields[ends.findIndex((at) => one.index < at)];
    return field ? [told(field.file, fieldPath(field.path, field.data), lineOf(root, field, one.word), one)] : [];
  });
};

const inLanguage = async (content: ContentFiles, locale: Locale): Promise<Problem[]> => {
  const file = `content/words/${locale}.yaml`;
  const list = content.wordLists.find(({ id }) => id === locale)?.data;
  if (!list) {
    const missing = !existsSync(join(content.root, file));
    return missing ? [problem(file, '', 'wordListMissing', { language: LANGUAGES[locale][staffLocale()], file })] : [];
  }
  const broken = await brokenExamples(list);
  if (broken.length > 0)
    return broken.map(({ rule, spec, from, to }) => problem(file, fieldPath(['rules', rule, 'specs', spec], list), 'wordExample', { from, to }));
  const texts = content.texts.filter((text) => text.locale === locale);
  const titles = publishedTitles(content);
  const found = await Promise.all([...texts.map((text) => inText(text, list, titles)), inFields(fieldsIn(content, locale), list, content.root)]);
  return found.flat();
};

/** Words about people that the site does not use, in everything a reader may see; and lists of them that are missing or do not hold. */
export const checkWords = async (content: ContentFiles): Promise<Problem[]> =>
  (await Promise.all(LOCALES.map((locale) => inLanguage(content, locale)))).flat();
