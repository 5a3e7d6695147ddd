import { isUtf8 } from 'node:buffer';
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { entriesUnder } from '#/content-files/read/list-folder.ts';
import { withFields } from '#/content-files/read/front-matter.ts';
import { ownAddress, quietAddress } from '#/content-files/read/own-address.ts';
import { rawFiles } from '#/content-files/read/raw-files.ts';
import { readContent, type ContentFiles, type TextFile } from '#/content-files/read/read-content.ts';
import { keyOf } from '#/content-files/read/text-file.ts';
import { withEntry, withoutEntries } from '#/content-files/read/yaml-edit.ts';
import { noteDone } from '#/content-files/translations/note-revision.ts';
import { staleIn } from '#/content-files/translations/translations.ts';
import { holds, referencesIn } from '#/content-files/withdrawal/references.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { KINDS, TEXT_KINDS, type TextKind } from '#/kinds/index.ts';
import { moveStates, remember } from './history.ts';
import { textsAt } from './publish-text.ts';
import { forgetRenamed } from './renamed.ts';
import { Refusal } from './refusal.ts';
import { slugOf } from './slug.ts';
import { writeAll, type Change } from './whole-files.ts';

/*
 * Gives a text another address: its files get other names, and what leads to it in other files leads to the new ones. Of the old address nothing
 * is kept, not even that it was there: a list of such addresses would go on naming whom they named. Or the text keeps it, and it leads on.
 */

/** Whether the texts of a kind stand at the name of their file: pages stand where the program says. */
const hasAddress = (kind: TextKind): boolean => kind !== 'pages';

/** The kinds whose texts can be given another address. */
export const ADDRESSED: readonly TextKind[] = TEXT_KINDS.filter(hasAddress);

/** A text in one of its languages, and its address there; nothing where it has none yet. */
export interface Standing {
  text: TextFile;
  address: string | undefined;
}

/** A text that can be given another address, in each of its languages: none where there is no such text. @param at where the editor has it */
export const standingAt = (root: string, at: string): Standing[] => {
  const content = readContent(root);
  return textsAt(content, at)
    .filter(({ kind }) => hasAddress(kind))
    .map((text) => ({ text, address: ownAddress(content, text, text.slug) }));
};

/** What came of it. */
export interface NewAddress {
  /** Where the editor has the text now. */
  at: string;
  /** Where the old names still stand, to be looked at by somebody: `content/pages/en/about.md:12`. */
  named: string[];
}

/** The words of a name of a file. */
const wordsOf = (slug: string): string[] => slug.split('-');

/** A text in which each of some addresses is another one, with what may follow it. */
const readdressed = (words: string, addresses: ReadonlyMap<string, string>): string =>
  [...addresses].reduce(
    (now, [from, to]) => now.replaceAll(new RegExp(String.raw`${RegExp.escape(from.replace(/\/$/, ''))}(?![\w-])`, 'g'), to.replace(/\/$/, '')),
    words,
  );

/** The name that joins both languages of a text, where it tells what the old address told; nothing where it stays. */
const newKey = (texts: readonly TextFile[], slugs: ReadonlyMap<TextFile, string>): string | undefined => {
  const [first] = texts;
  // The map of a walk is called after it too.
  if (!first || first.kind === 'walks') return undefined;
  const gone = texts.flatMap((text) => wordsOf(text.slug).filter((word) => !wordsOf(slugs.get(text) ?? text.slug).includes(word)));
  if (!wordsOf(keyOf(first)).some((word) => gone.includes(word))) return undefined;
  const [named] = LOCALES.flatMap((locale) => texts.filter((text) => text.locale === locale));
  return named && (slugs.get(named) ?? named.slug);
};

/**
 * A text with other fields; nothing where they cannot be read.
 * @param key the name that joins its languages; nothing where it stays
 * @param former the names at which it stood and that lead to it
 */
const withFront = (whole: string, key: string | undefined, former: readonly string[]): string | undefined =>
  withFields(whole, (yaml) => {
    const keyed = key === undefined ? yaml : withEntry(yaml, 'translationKey', key, 'title');
    if (keyed === undefined || former.length === 0) return keyed && withoutEntries(keyed, ['formerly']);
    return withEntry(keyed, 'formerly', `[${former.join(', ')}]`, 'translationKey');
  });

/** The words of a file; nothing where a letter of it cannot be read, which would be another one once it is written. */
const wordsIn = (root: string, file: string): string | undefined => {
  const bytes = readFileSync(join(root, file));
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined;
};

/** Notes of translations that they follow their originals, of which nothing is another but an address. @param behind those that did not before */
const followed = (root: string, behind: readonly string[]): void => {
  const content = readContent(root);
  const files = staleIn(content).map(({ translation }) => translation.file);
  const fresh = files.filter((file) => !behind.includes(file));
  if (fresh.length > 0) noteDone(root, fresh, content);
};

/** The new name of each text whose own is to be another one. @throws Refusal where one of them cannot be */
const newNames = (root: string, content: ContentFiles, texts: readonly TextFile[], typed: Readonly<Partial<Record<Locale, string>>>) => {
  const slugs = new Map<TextFile, string>();
  for (const text of texts) {
    const words = typed[text.locale]?.trim() ?? '';
    const slug = slugOf(words);
    if (words !== '' && slug === '') throw new Refusal(422, ({ addressEmpty }) => addressEmpty(words));
    if (slug === '' || slug === text.slug) continue;
    const isTaken = content.texts.some((one) => one.kind === text.kind && one.locale === text.locale && one.slug === slug);
    const place = posix.dirname(text.file);
    if (isTaken || KINDS[text.kind].at.endings.some((ending) => existsSync(join(root, `${place}/${slug}${ending}`))))
      throw new Refusal(409, ({ addressTaken }) => addressTaken(slug));
    slugs.set(text, slug);
  }
  return slugs;
};

/** Where one of some names still stands, in files and in what pictures and recordings are called. */
const stillNamed = (root: string, names: readonly string[]): string[] => {
  const isNamed = (words: string): boolean => names.some((name) => holds(words, name));
  const files = rawFiles(root);
  const media = ['content/media', 'public'].flatMap((folder) => entriesUnder(root, folder)).filter(({ file }) => isNamed(file));
  return [...referencesIn(files, isNamed), ...media.map(({ file }) => file)];
};

/**
 * Gives a text other addresses: all of it or nothing.
 * @param at where the editor has it
 * @param typed by language the new last part of its address, in whatever letters; empty where it stays
 * @param leadsOn whether the old address is to lead to the new one: not where it names somebody, for it is kept then
 * @throws Refusal with words for whoever asked
 */
export const giveAddress = (root: string, at: string, typed: Readonly<Partial<Record<Locale, string>>>, leadsOn: boolean): NewAddress => {
  const content = readContent(root);
  const texts = textsAt(content, at).filter(({ kind }) => hasAddress(kind));
  const [first] = texts;
  if (!first) throw new Refusal(404, ({ gone }) => gone(at));
  const slugs = newNames(root, content, texts, typed);
  const forgets = !leadsOn && texts.some(({ data: { formerly } }) => formerly !== undefined);
  if (slugs.size === 0 && !forgets) throw new Refusal(422, ({ addressSame }) => addressSame);
  const own = new Map(
    texts.flatMap((text): [string, string][] => {
      const to = ownAddress(content, text, slugs.get(text) ?? text.slug);
      const before = [text.slug, ...(leadsOn ? [] : (text.data.formerly ?? []))].map((slug) => ownAddress(content, text, slug));
      return before.flatMap((from): [string, string][] => (from === undefined || to === undefined || from === to ? [] : [[from, to]]));
    }),
  );
  const others = rawFiles(root)
    .map(({ file }) => file)
    .filter((file) => !texts.some((text) => text.file === file));
  const wanted = leadsOn ? undefined : newKey(texts, slugs);
  // What other texts call a guide by stays where they do, and is told.
  const isCalled = first.kind === 'guides' && others.some((file) => holds(readdressed(wordsIn(root, file) ?? '', own), keyOf(first)));
  const key = isCalled ? undefined : wanted;
  if (key !== undefined && content.texts.some((one) => one.kind === first.kind && !texts.includes(one) && keyOf(one) === key))
    throw new Refusal(409, ({ addressTaken }) => addressTaken(key));
  const quiet = LOCALES.flatMap((locale): [string, string][] => {
    const [from, to] = [keyOf(first), key ?? keyOf(first)].map((one) => quietAddress(first.kind, one, locale));
    return from === undefined || to === undefined || from === to ? [] : [[from, to]];
  });
  const addresses = new Map([...own, ...quiet]);

  const changes = others.flatMap((file): Change[] => {
    const words = wordsIn(root, file);
    const made = words === undefined ? words : readdressed(words, addresses);
    return made === undefined || made === words ? [] : [{ file, bytes: Buffer.from(made) }];
  });
  const moves = texts.map((text) => {
    const slug = slugs.get(text) ?? text.slug;
    const former = leadsOn ? [...(text.data.formerly ?? []), text.slug].filter((name) => name !== slug) : [];
    return { file: text.file, to: `${posix.dirname(text.file)}/${slug}${posix.extname(text.file)}`, former: [...new Set(former)] };
  });
  for (const { file, to, former } of moves) {
    const words = wordsIn(root, file);
    const made = words === undefined ? words : withFront(readdressed(words, addresses), key, former);
    if (made === undefined) throw new Refusal(409, ({ unreadable }) => unreadable(file));
    changes.push({ file: to, bytes: Buffer.from(made) }, ...(to === file ? [] : [{ file, bytes: undefined }]));
  }
  const behind = staleIn(content).map(({ translation }) => moves.find(({ file }) => file === translation.file)?.to ?? translation.file);
  for (const { file } of changes) remember(root, file);
  writeAll(root, changes);
  followed(root, behind);
  for (const { file, to } of moves) if (to !== file) moveStates(root, file, to, (whole) => withFront(whole, key, []) ?? whole);
  for (const { file } of changes) remember(root, file);
  forgetRenamed(root);
  const names = [...slugs.keys()].map(({ slug }) => slug);
  const old = leadsOn ? [] : [...names, ...texts.flatMap(({ data }) => data.formerly ?? []), ...(wanted === undefined ? [] : [keyOf(first)])];
  // The editor opens a pair by its name in the language in which it was opened.
  const opened = texts.find(({ slug }) => at.endsWith(`/${slug}`)) ?? first;
  return { at: `/collections/${first.kind}/entries/${slugs.get(opened) ?? opened.slug}`, named: stillNamed(root, [...new Set(old)]) };
};
