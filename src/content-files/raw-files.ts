import { join } from 'node:path';
import { isLocale, type Locale } from '#/domain/locale.ts';
import { bytesOf, entriesUnder } from './walk.ts';

/** A file of `content/` or `locales/` as it stands, whether or not its form is right. */
export interface RawFile {
  file: string;
  text: string;
}

/** A story's file, as far as it can be read line by line: a mistake in one field hides no other. */
export interface RawStory extends RawFile {
  locale: Locale;
  slug: string;
  /** The fields before the text. */
  front: string;
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

/** What stands under a field that begins a line, up to the next one; empty where there is no such field. */
export const blockOf = (text: string, field: string): string => new RegExp(`^${field}:([^]*?)(?=\\n[^\\s#-]|$(?![^]))`, 'm').exec(text)?.[1] ?? '';

/** A field that is one word: a name between files, or a number. */
export const wordOf = (text: string, field: string): string | undefined =>
  /^[ \t]*["']?([a-z0-9]+(?:-[a-z0-9]+)*)["']?[ \t]*(?:#.*)?(?:\n|$)/.exec(blockOf(text, field))?.[1];

/** A file as a story; nothing where it is something else. */
export const asStory = ({ file, text }: RawFile): RawStory[] => {
  const [, locale, slug] = /^content\/stories\/([^/]+)\/([^/]+)\.mdx?$/.exec(file) ?? [];
  if (!isLocale(locale) || slug === undefined) return [];
  const front = /^---\n([^]*?)\n---(?:\n|$)/.exec(text)?.[1] ?? text;
  const part = Number(wordOf(front, 'part') ?? NaN);
  return [{ file, text, locale, slug, front, series: wordOf(front, 'series'), part: Number.isInteger(part) ? part : undefined }];
};
