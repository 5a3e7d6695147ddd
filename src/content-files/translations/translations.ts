import { LOCALES, otherLocale, type Locale } from '#/domain/locale.ts';
import { isStale, rolesOf, type Roles } from '#/domain/translation.ts';
import { revisionOf } from '#/schemas/revision.ts';
import type { ContentFiles } from '../read/read-content.ts';
import { keyOf, type TextFile } from '../read/text-file.ts';

/** The language of the original where neither version says which one it is: the site is written in Spanish first. */
const FIRST: Locale = 'es';

/** The two versions of a text, and which of them is the original. */
export interface Pair {
  versions: Record<Locale, TextFile>;
  roles: Roles<TextFile>;
}

/** A translation and the text that it was made from. */
export type Translation = Exclude<Roles<TextFile>, string>;

/** The same text in the other language. Of several under one key, which is a mistake of its own, the first. */
const twinOf = (text: TextFile, { texts }: ContentFiles): TextFile | undefined => {
  const key = keyOf(text);
  return key === '' ? undefined : texts.find((one) => one.kind === text.kind && one.locale === otherLocale(text.locale) && keyOf(one) === key);
};

/** The pair that a text belongs to; nothing where it stands alone. */
export const pairOf = (text: TextFile, content: ContentFiles): Pair | undefined => {
  const twin = twinOf(text, content);
  if (!twin) return undefined;
  const versions = text.locale === 'en' ? { en: text, es: twin } : { en: twin, es: text };
  return { versions, roles: rolesOf(versions.en, versions.es, ({ data }) => data.translatedFrom) };
};

/** Every text that exists in both languages, in the order of the files. */
export const pairsIn = (content: ContentFiles): Pair[] =>
  content.texts.filter(({ locale }) => locale === LOCALES[0]).flatMap((text) => pairOf(text, content) ?? []);

/** The revision that a text's words have now. */
export const revisionNow = ({ data, body }: TextFile): string => revisionOf(data, body);

/** The revision that a translation says it was made from; what is no text at all fits no original. */
export const revisionNoted = ({ data }: TextFile): string => String(data.translatedFrom);

/** The translations whose originals have other words now. */
export const staleIn = (content: ContentFiles): Translation[] =>
  pairsIn(content).flatMap(({ roles }) =>
    typeof roles !== 'string' && isStale(revisionNoted(roles.translation), revisionNow(roles.original)) ? [roles] : [],
  );

/** The roles of a pair as they are to be noted: where neither version says it is the translation, the English one is. */
export const rolesToNote = ({ versions, roles }: Pair): Translation | 'both' =>
  roles === 'neither' ? { original: versions[FIRST], translation: versions[otherLocale(FIRST)] } : roles;
