import { readFileSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { say } from '#/staff-words/messages.ts';
import { withFields } from '../read/front-matter.ts';
import { parseText, type ContentFiles, type TextFile } from '../read/read-content.ts';
import { pairOf, pairsIn, revisionNoted, revisionNow, rolesToNote, type Translation } from './translations.ts';
import { withEntry } from '../read/yaml-edit.ts';
import { writeWhole } from '../whole-file.ts';

/**
 * A file's text with a revision in its front matter; nothing where there is no place for it. The revision is quoted: YAML would take
 * one of digits alone for a number.
 */
export const withRevision = (whole: string, revision: string): string | undefined =>
  withFields(whole, (yaml) => withEntry(yaml, 'translatedFrom', `"${revision}"`, 'translationKey'));

/** What came of noting revisions: what to tell staff, and whether something could not be noted. */
export interface Noted {
  told: string[];
  failed: boolean;
}

/** Writes the original's revision into a translation's file. */
const write = (root: string, { translation, original }: Translation): boolean => {
  const revision = revisionNow(original);
  const noted = withRevision(readFileSync(join(root, translation.file), 'utf8'), revision);
  if (noted === undefined) return false;
  const place = { kind: translation.kind, locale: translation.locale, name: basename(translation.file) };
  if (parseText(noted, place, [])?.data.translatedFrom !== revision) return false;
  writeWhole(root, translation.file, noted);
  return true;
};

const note = (root: string, translation: Translation): Noted => {
  const file = translation.translation.file;
  return write(root, translation)
    ? { told: [say('translationDone', { file, original: translation.original.file })], failed: false }
    : { told: [say('translationNoPlace', { file })], failed: true };
};

const refuse = (told: string): Noted => ({ told: [told], failed: true });

const noteOne = (root: string, text: TextFile, content: ContentFiles): Noted => {
  const { file } = text;
  const pair = pairOf(text, content);
  if (!pair) return refuse(say('translationAlone', { file }));
  const { versions, roles } = pair;
  const other = text === versions.en ? versions.es : versions.en;
  if (roles === 'both') return refuse(`${file}: ${say('bothTranslated', { other: other.file })}`);
  // Where neither says so, the one that is named is the translation: someone has just checked it as one.
  if (roles === 'neither') return note(root, { translation: text, original: other });
  return roles.translation === text ? note(root, roles) : refuse(say('translationIsOriginal', { file, other: other.file }));
};

const together = (all: Noted[]): Noted => ({ told: all.flatMap(({ told }) => told), failed: all.some(({ failed }) => failed) });

/**
 * Notes in translations that they fit their originals as these are now. What cannot be noted is told, and does not keep the rest from it.
 * @param root the project's folder
 * @param names the translations' files, from the project's folder or from the root of the disk
 */
export const noteDone = (root: string, names: readonly string[], content: ContentFiles): Noted =>
  together(
    names.map((name) => {
      const file = relative(root, resolve(root, name)).split(sep).join('/');
      const text = content.texts.find((one) => one.file === file);
      return text ? noteOne(root, text, content) : refuse(say('translationUnread', { file }));
    }),
  );

/** Notes it in every translation that does not say so yet; of a pair in which neither is marked, the English one is. */
export const noteAll = (root: string, content: ContentFiles): Noted => {
  const all = pairsIn(content).map((pair): Noted => {
    const roles = rolesToNote(pair);
    const { en, es } = pair.versions;
    if (roles === 'both') return refuse(`${es.file}: ${say('bothTranslated', { other: en.file })}`);
    return revisionNoted(roles.translation) === revisionNow(roles.original) ? { told: [], failed: false } : note(root, roles);
  });
  const unread = content.unreadable.size > 0 ? [refuse(say('translationsUnread'))] : [];
  const { told, failed } = together([...all, ...unread]);
  return { told: told.length === 0 ? [say('translationsFit')] : told, failed };
};
