import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNode } from 'yaml';
import type { Locale } from '#/domain/locale.ts';
import { literally } from '#/kinds/words/checks/avoided-words.ts';
import { documentOf } from '../read/front-matter.ts';
import { DATA_KINDS, KINDS, type DataKind } from '#/kinds/index.ts';
import type { WordsOf } from '#/kinds/declaration.ts';
import type { ContentFiles } from '../read/read-content.ts';
import { seriesOf, type TextFile } from '../read/text-file.ts';

/** Words outside the running text, where they stand. */
export interface Field {
  file: string;
  /** What the file holds, and the way to the words in it. */
  data: unknown;
  path: readonly (string | number)[];
  words: string;
}

type Found = Pick<Field, 'path' | 'words'>;

const entriesOf = (value: unknown): [string | number, unknown][] =>
  Array.isArray(value) ? [...value.entries()] : typeof value === 'object' && value !== null ? Object.entries(value) : [];

/** Fields of a front matter that hold names, not words. */
export const NAMES = new Set<string | number>([
  'translationKey',
  'formerly',
  'series',
  'sources',
  'source',
  'id',
  'src',
  'group',
  'drawing',
  'date',
  'updated',
  'withdrawnOn',
  'tags',
  'reviewBy',
  'waitsFor',
  'to',
]);

/** Every piece of text in a value. */
export const allWords = (value: unknown, leaveOut: ReadonlySet<string | number> = new Set(), path: Found['path'] = []): Found[] =>
  typeof value === 'string'
    ? [{ path, words: value }]
    : entriesOf(value).flatMap(([step, inner]) => (leaveOut.has(step) ? [] : allWords(inner, leaveOut, [...path, step])));

/** Every piece of text in a value that stands there in both languages, in one of them. */
const wordsIn = (value: unknown, locale: Locale, path: Found['path'] = []): Found[] =>
  entriesOf(value).flatMap(([step, inner]) =>
    step === locale && typeof inner === 'string' ? [{ path: [...path, step], words: inner }] : wordsIn(inner, locale, [...path, step]),
  );

/** Whether a text's title is the published one of what it retells. */
const titleIsPublished = (text: TextFile, { data: { series } }: ContentFiles): boolean =>
  text.kind === 'stories' && text.data.titleIsOurs !== true && series.find(({ id }) => id === seriesOf(text))?.data.published !== undefined;

/** The words of the interface in one language. */
export const interfaceFieldsIn = ({ interfaceWords }: Pick<ContentFiles, 'interfaceWords'>, locale: Locale): Field[] =>
  interfaceWords.filter((one) => one.locale === locale).flatMap(({ file, data }) => allWords(data).map((found) => ({ ...found, file, data })));

/** All that is written as data, of the kinds whose words are such. @param without kinds that are left out */
export const dataWith = (
  { dataFiles }: ContentFiles,
  words: readonly WordsOf[],
  without: readonly DataKind[] = [],
): { file: string; data: unknown }[] =>
  DATA_KINDS.flatMap((name) => (words.includes(KINDS[name].words) && !without.includes(name) ? dataFiles[name] : []));

/** The words of one language in all data that is printed. @param without kinds that are left out */
export const printedIn = (content: ContentFiles, locale: Locale, without: readonly DataKind[] = []): Field[] =>
  dataWith(content, ['printed'], without).flatMap(({ file, data }) => wordsIn(data, locale).map((found) => ({ ...found, file, data })));

/** All words of one language outside the running texts: front matter, data that is printed, the interface. Published titles are left out. */
export const fieldsIn = (content: ContentFiles, locale: Locale): Field[] => [
  ...content.texts
    .filter((text) => text.locale === locale)
    .flatMap((text) =>
      allWords(text.fields, NAMES)
        .filter(({ path }) => !(path[0] === 'title' && titleIsPublished(text, content)))
        .map((found) => ({ ...found, file: text.file, data: text.fields })),
    ),
  ...printedIn(content, locale),
  ...interfaceFieldsIn(content, locale),
];

/** Every piece of text that staff write outside the running texts, of any language and whether or not a page shows it. @param without kinds that are left out */
export const everyFieldIn = (content: ContentFiles, without: readonly DataKind[] = []): Field[] =>
  [
    ...content.texts.map(({ file, fields }) => ({ file, data: fields })),
    ...dataWith(content, ['printed', 'kept'], without),
    ...content.interfaceWords,
  ].flatMap(({ file, data }) => allWords(data).map((found) => ({ ...found, file, data })));

/** The line of its file on which a word of a field stands, from 1; the first where it is asked about before it is written. @param root the project's folder */
export const rowOf = (root: string, { file, path }: Field, word: string): number => {
  if (!existsSync(join(root, file))) return 1;
  const whole = readFileSync(join(root, file), 'utf8');
  const { document, at } = documentOf(whole, file);
  const node = document.getIn(path, true);
  const [start, end] = (isNode(node) ? node.range : undefined) ?? [0, 0];
  const written = whole.slice(at + start, at + end);
  const index = written.search(new RegExp(literally(word).replaceAll(' ', String.raw`\s+`)));
  return whole.slice(0, at + start + Math.max(index, 0)).split('\n').length;
};
