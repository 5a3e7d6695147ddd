import { LOCALES, otherLocale, type Locale } from '#/domain/locale.ts';
import { nearest } from '#/domain/nearest.ts';
import { rolesOf } from '#/domain/translation.ts';
import { KINDS, TEXT_KINDS } from '#/kinds/index.ts';
import { isRouteName, lastStep } from '#/routing/routes.ts';
import { languageName } from '#/staff-words/messages.ts';
import { problem, type Problem } from '../read/problem.ts';
import type { ContentFiles } from '../read/read-content.ts';
import { keyOf, onlyInOf, seriesOf, type TextFile } from '../read/text-file.ts';

/** The fields that two versions of one text share, as they are told. */
const sharedOf = ({ kind, data }: TextFile): [field: string, value: string][] =>
  KINDS[kind].same.map((field) => {
    const value: unknown = Reflect.get(data, field);
    return [field, Array.isArray(value) ? `[${value.join(', ')}]` : String(value)];
  });

const approved = (text: TextFile, content: ContentFiles): boolean => {
  if (text.kind !== 'stories') return true;
  const series = content.data.series.find(({ id }) => id === seriesOf(text));
  return series ? series.data.languages.includes(otherLocale(text.locale)) : true;
};

/** A pair of which nobody can tell which one is the translation. Most originals are Spanish, so a missing mark is told at the English one. */
export const checkRoles = (english: TextFile, spanish: TextFile): Problem[] => {
  const found = rolesOf(english, spanish, ({ data }) => data.translatedFrom);
  if (found === 'both') return [problem(spanish.file, 'translatedFrom', 'bothTranslated', { other: english.file })];
  return found === 'neither' ? [problem(english.file, 'translatedFrom', 'neitherTranslated', { other: spanish.file, file: english.file })] : [];
};

/** How many letters may differ in the keys of two texts that are taken for one: more, and short keys would be like any other. */
const LETTERS_OFF = 2;

/**
 * A text in the other language that stands alone too and whose key is nearly the same. Told once, at the translation: its key was copied.
 * @returns nothing where there is none; no problem where the other one tells of it
 */
const nearly = (text: TextFile, { texts, unreadable }: ContentFiles): Problem[] | undefined => {
  if (unreadable.has(text.kind)) return undefined;
  const those = texts.filter(({ kind }) => kind === text.kind);
  const [own, others] = [text.locale, otherLocale(text.locale)].map((locale) => those.filter((one) => one.locale === locale));
  const alone = (others ?? []).filter((one) => onlyInOf(one) === '' && !own?.some((ours) => keyOf(ours) === keyOf(one)));
  const near = nearest(keyOf(text), alone.map(keyOf), LETTERS_OFF);
  const twin = alone.find((one) => keyOf(one) === near);
  if (!twin) return undefined;
  const isTranslation = (one: TextFile): boolean => one.data.translatedFrom !== undefined;
  const tells = isTranslation(text) === isTranslation(twin) ? text.locale === LOCALES[0] : isTranslation(text);
  return tells ? [problem(text.file, 'translationKey', 'keyNear', { key: keyOf(text), near: keyOf(twin), other: twin.file })] : [];
};

const pair = (text: TextFile, twin: TextFile | undefined, content: ContentFiles): Problem[] => {
  const other = languageName(otherLocale(text.locale));
  const key = keyOf(text);
  const onlyIn = onlyInOf(text);
  const near = twin || onlyIn !== '' || !approved(text, content) ? undefined : nearly(text, content);
  if (near) return near;
  if (!twin)
    return content.unreadable.has(text.kind)
      ? []
      : text.kind === 'walks'
        ? [problem(text.file, 'translationKey', 'walkAlone', { language: other, key })]
        : onlyIn === '' && approved(text, content)
          ? [problem(text.file, 'translationKey', 'noTranslation', { language: other, key })]
          : [];
  if (onlyIn !== '') return [problem(text.file, 'onlyIn', 'onlyInButPaired', { language: other })];
  if (text.locale !== LOCALES[0]) return [];
  const isTold = (field: string): boolean =>
    content.problems.some((one) => [text.file, twin.file].includes(one.file) && one.field.split(' › ')[0] === field);
  const theirs = new Map(sharedOf(twin));
  const differing = sharedOf(text).flatMap(([key, there]) => {
    const here = theirs.get(key);
    return here === undefined || here === there || isTold(key)
      ? []
      : [problem(twin.file, key, 'pairDiffers', { key, here, other: text.file, there })];
  });
  return [...differing, ...checkRoles(text, twin)];
};

/** The texts of one kind by language and `translationKey`; of several under one key the first. */
const firstVersions = (texts: readonly TextFile[]): Record<Locale, Map<string, TextFile>> => {
  const firsts = { en: new Map<string, TextFile>(), es: new Map<string, TextFile>() };
  for (const text of texts) {
    const key = keyOf(text);
    if (!firsts[text.locale].has(key)) firsts[text.locale].set(key, text);
  }
  return firsts;
};

/** Translations of nothing, two texts under one key, versions that disagree, pages without an address. */
export const checkPairs = (content: ContentFiles): Problem[] =>
  TEXT_KINDS.flatMap((kind) => {
    const texts = content.texts.filter((text) => text.kind === kind);
    const firsts = firstVersions(texts);
    return texts.flatMap((text) => {
      const key = keyOf(text);
      if (key === '') return [];
      const first = firsts[text.locale].get(key);
      const found =
        first && first !== text
          ? [problem(text.file, 'translationKey', 'keyTaken', { key, other: first.file })]
          : pair(text, firsts[otherLocale(text.locale)].get(key), content);
      if (kind === 'pages' && !(isRouteName(key) && lastStep(key, text.locale) === text.slug))
        found.push(problem(text.file, 'translationKey', 'pageAddress', { key, slug: text.slug }));
      return found;
    });
  });
