import { basename, join } from 'node:path';
import { isLocale, type Locale } from '#/domain/locale.ts';
import { KINDS, TEXT_KINDS } from '#/kinds/index.ts';
import { isObject } from './file-form.ts';
import { halvesOf } from './front-matter.ts';
import { looseFields } from './loose-fields.ts';
import type { Prose } from './prose-tree.ts';
import { bytesOf, entriesUnder } from './list-folder.ts';

/** A file of `content/` or `locales/` as it stands, whether or not its form is right. */
export interface RawFile {
  file: string;
  text: string;
}

/** A text's file, as far as it can be read: a mistake in one field hides no other. */
export interface RawProse extends RawFile, Prose {
  locale: Locale;
  slug: string;
  fields: Readonly<Record<string, unknown>>;
}

/** The same of a story. */
export interface RawStory extends RawProse {
  series: string | undefined;
  part: number | undefined;
}

/** Every file in which staff or translators write. @param root the project's folder */
export const rawFiles = (root: string): RawFile[] =>
  ['content', 'locales']
    .flatMap((folder) => entriesUnder(root, folder))
    .flatMap(({ file, kind }) => {
      const bytes = kind === 'file' && /\.(?:mdx?|yaml|json)$/.test(file) ? bytesOf(join(root, file)) : undefined;
      return bytes ? [{ file, text: bytes.toString().replaceAll('\r\n', '\n') }] : [];
    });

/** A value that is one word: a name between files, or a number. */
const asWord = (value: unknown): string | undefined => {
  const word = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(word) ? word : undefined;
};

/** A field that is one word. */
export const wordOf = (fields: Readonly<Record<string, unknown>>, field: string): string | undefined => asWord(fields[field]);

/** The words of a field that is a list of them. */
export const wordsOf = (fields: Readonly<Record<string, unknown>>, field: string): string[] => {
  const value = fields[field];
  return Array.isArray(value) ? value.flatMap((one) => asWord(one) ?? []) : [];
};

/** A file as a text whose fields nobody reads: that takes most of the time. Nothing where it is something else. A text without fields is all body. */
export const asBody = ({ file, text }: RawFile): Omit<RawProse, 'fields'>[] => {
  const [, folder, locale, slug] = /^(.+)\/([^/]+)\/([^/]+)\.mdx?$/.exec(file) ?? [];
  const kind = TEXT_KINDS.find((one) => KINDS[one].at.texts === folder);
  if (kind === undefined || !isLocale(locale) || slug === undefined) return [];
  const halves = halvesOf(text);
  return [{ file, text, kind, locale, slug, body: halves?.body ?? text, bodyLine: (halves?.above ?? 0) + 1 }];
};

const withFields = <One extends RawFile>(text: One): One & Pick<RawProse, 'fields'> => ({
  ...text,
  fields: looseFields(halvesOf(text.text)?.fields ?? text.text),
});

/** A file as a text, read as its kind is; nothing where it is something else. */
export const asProse = (file: RawFile): RawProse[] => asBody(file).map(withFields);

/** A file as a story; nothing where it is something else. */
export const asStory = (file: RawFile): RawStory[] =>
  asBody(file)
    .filter(({ kind }) => kind === 'stories')
    .map(withFields)
    .map((prose) => {
      const part = Number(wordOf(prose.fields, 'part') ?? NaN);
      return { ...prose, series: wordOf(prose.fields, 'series'), part: Number.isInteger(part) ? part : undefined };
    });

/** The recordings that a story plays, from the project's folder, whether they are there or not. */
export const recordingsOf = ({ fields: { recording } }: RawStory): string[] => {
  const name = isObject(recording) ? recording['file'] : undefined;
  return typeof name === 'string' ? [`public/audio/${basename(name)}`] : [];
};
