import type { MdastNode } from 'satteri';
import type { Locale } from '#/domain/locale.ts';
import { KINDS } from '#/kinds/index.ts';
import { TERM } from '#/schemas/prose.ts';
import { fieldPath } from '../read/problem.ts';
import type { ContentFiles, TextFile } from '../read/read-content.ts';
import { piecesIn, wordsIn } from '../read/shown-words.ts';
import { fieldsIn, rowOf } from './word-fields.ts';

/** Words that are read in one go, of a text or of a field, and where they stand. */
export interface PieceRead {
  words: string;
  file: string;
  /** The way to the field; empty in a text. */
  field: string;
  /** The line of the file, from 1. @param index of a character of the words, from 0 @param word what stands there */
  rowAt: (index: number, word: string) => number;
}

/** The titles that texts may link to by name: those of the sources and of what the stories retell. */
const publishedTitles = ({ data: { sources, series } }: ContentFiles): Set<string> =>
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
        // In a walk what she could say stands there, which we wrote.
        return KINDS[kind].quotes === 'theirs';
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

/** Everything in one language that a reader may see and that this site says itself. */
export const piecesRead = (content: ContentFiles, locale: Locale): PieceRead[] => {
  const titles = publishedTitles(content);
  return [
    ...content.texts
      .filter((text) => text.locale === locale)
      .flatMap((text) => piecesIn(text, keepsWords(text, titles)).map(({ words, rowAt }) => ({ words, file: text.file, field: '', rowAt }))),
    ...fieldsIn(content, locale).map((field) => ({
      words: field.words,
      file: field.file,
      field: fieldPath(field.path, field.data),
      rowAt: (_: number, word: string) => rowOf(content.root, field, word),
    })),
  ];
};
