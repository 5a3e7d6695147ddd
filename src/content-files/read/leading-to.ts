import { LOCALES } from '#/domain/locale.ts';
import { labelled } from '#/kinds/form.ts';
import { DATA_KINDS, KINDS } from '#/kinds/index.ts';
import { looseFields } from './loose-fields.ts';
import { ownAddress, quietAddress } from './own-address.ts';
import { rawFiles, type RawFile } from './raw-files.ts';
import type { ContentFiles } from './read-content.ts';
import { keyOf, type TextFile } from './text-file.ts';

/** Where data stands in which some field names a guide. */
const NAMING_GUIDES = DATA_KINDS.flatMap((kind) => {
  const { at, form } = KINDS[kind];
  if (!('fields' in form) || !labelled(form.fields).some(({ field }) => field.refers === 'guides')) return [];
  return 'folder' in at ? `${at.folder}/` : 'entries' in at ? at.entries : at.file;
});

/** Whether some data holds one of some words, alone. */
const holdsOne = (data: unknown, words: readonly unknown[]): boolean =>
  words.includes(data) || (typeof data === 'object' && data !== null && Object.values(data).some((value) => holdsOne(value, words)));

/** Whether some words have an address in them, and not the beginning of a longer one. */
const hasAddress = (words: string, address: string): boolean =>
  new RegExp(String.raw`${RegExp.escape(address.replace(/\/$/, ''))}(?![\w-])`).test(words);

/** The files that lead to some texts, by a link to one of their addresses or, of a guide whose every language is among them, by its name. */
export const leadingTo = (content: ContentFiles, texts: readonly TextFile[]): string[] => {
  const own = new Set(texts.map(({ file }) => file));
  const keys = texts.map(keyOf).filter((key) => !content.texts.some((text) => text.kind === 'guides' && keyOf(text) === key && !own.has(text.file)));
  const addresses = [
    ...texts.map((text) => ownAddress(content, text, text.slug)),
    ...texts.flatMap((text) => LOCALES.map((locale) => quietAddress(text.kind, keyOf(text), locale))),
  ].flatMap((address) => address ?? []);
  const guides = texts.some(({ kind }) => kind === 'guides') ? keys : [];
  const doors = guides.map((key) => `guides/${key}`);
  // Read field by field: a mistake in one hides no other.
  const names = ({ file, text }: RawFile): boolean =>
    file.endsWith('.yaml') &&
    guides.some((key) => text.includes(key)) &&
    holdsOne(looseFields(text), NAMING_GUIDES.some((place) => file.startsWith(place)) ? [...doors, ...guides] : doors);
  return rawFiles(content.root)
    .filter((raw) => !own.has(raw.file) && (addresses.some((address) => hasAddress(raw.text, address)) || names(raw)))
    .map(({ file }) => file);
};
