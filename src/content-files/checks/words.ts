import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { MdastNode } from 'satteri';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { languageName, staffLanguage } from '#/staff-words/messages.ts';
import { TERM } from '#/schemas/prose.ts';
import { avoidedWords, brokenExamples, type AvoidedWord } from './avoided-words.ts';
import { fieldPath, problem, type Problem } from '../read/problem.ts';
import type { ContentFiles, TextFile } from '../read/read-content.ts';
import { piecesIn, wordsIn } from '../read/shown-words.ts';
import { fieldsIn, rowOf, type Field } from './word-fields.ts';

const told = (file: string, field: string, row: number, { word, instead, rule }: AvoidedWord): Problem =>
  problem(file, field, 'avoidedWord', { row, word, instead, why: rule.why[staffLanguage()] });

/** The titles that texts may link to by name: those of the sources and of what the stories retell. */
const publishedTitles = ({ sources, series }: ContentFiles): Set<string> =>
  new Set(
    [...[...sources.values()], ...series.flatMap(({ data }) => data.published?.where ?? [])].flatMap(({ title }) =>
      typeof title === 'string' ? [title] : [],
    ),
  );

/** What may keep its words: what others wrote or are called, entries of a glossary, code. */
const keepsWords =
  ({ kind }: TextFile, titles: ReadonlySet<string>) =>
  (node: MdastNode): boolean => {
    switch (node.type) {
      case 'blockquote':
        // In a walked story what she could say stands there, which we wrote.
        return kind !== 'scenarios';
      case 'code':
      case 'inlineCode':
        return true;
      case 'textDirective':
        return node.name === TERM;
      case 'link':
      case 'linkReference':
        return titles.has(wordsIn(node));
      default:
        return false;
    }
  };

/** Words of a language, and how a word of the list is told that stands among them. */
interface Told {
  words: string;
  tell: (found: AvoidedWord) => Problem;
}

const toldInText = (text: TextFile, titles: ReadonlySet<string>): Told[] =>
  piecesIn(text, keepsWords(text, titles)).map(({ words, rowAt }) => ({
    words,
    tell: (found) => told(text.file, '', rowAt(found.index), found),
  }));

const toldInField = (field: Field, root: string): Told => ({
  words: field.words,
  tell: (found) => told(field.file, fieldPath(field.path, field.data), rowOf(root, field, found.word), found),
});

const inLanguage = async (content: ContentFiles, locale: Locale): Promise<Problem[]> => {
  const file = `content/words/${locale}.yaml`;
  const list = content.wordLists.find(({ id }) => id === locale)?.data;
  if (!list) {
    const missing = !existsSync(join(content.root, file));
    return missing ? [problem(file, '', 'wordListMissing', { language: languageName(locale), file })] : [];
  }
  const broken = await brokenExamples(list);
  if (broken.length > 0)
    return broken.map(({ rule, spec, from, to }) => problem(file, fieldPath(['rules', rule, 'specs', spec], list), 'wordExample', { from, to }));
  const titles = publishedTitles(content);
  const all = [
    ...content.texts.filter((text) => text.locale === locale).flatMap((text) => toldInText(text, titles)),
    ...fieldsIn(content, locale).map((field) => toldInField(field, content.root)),
  ];
  const found = await avoidedWords(
    all.map(({ words }) => words),
    list,
  );
  return found.flatMap((one) => all[one.piece]?.tell(one) ?? []);
};

/** Words about people that the site does not use, in everything a reader may see; and lists of them that are missing or do not hold. */
export const checkWords = async (content: ContentFiles): Promise<Problem[]> =>
  (await Promise.all(LOCALES.map((locale) => inLanguage(content, locale)))).flat();
