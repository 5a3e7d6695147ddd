import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { HELP_LANGUAGES, type HelpLanguage } from '#/domain/help-languages.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { isUnmeant } from '#/domain/unmeant-files.ts';
import { wordsAt } from '#/kinds/hotlines/domain/line-translations.ts';
import { KINDS } from '#/kinds/index.ts';
import { entryMistakes } from '../help-language-entry.ts';
import { HELP_NAMESPACES, helpFilesOf, type HelpFile, type WantedWords } from '../help-language-files.ts';
import { isObject, readFields } from '../read/file-form.ts';
import { entriesUnder } from '../read/list-folder.ts';
import { problem, type Problem } from '../read/problem.ts';
import type { ContentFiles } from '../read/read-content.ts';
import { markupIn } from './markup.ts';

/** Whether words are the name of the country that a file is about, as the language has it: Spanish has some in common with others. */
const isItsCountry = (code: string, file: string, said: string): boolean => {
  const country = posix.basename(file, '.yaml').toUpperCase();
  return /^[A-Z]{2}$/.test(country) && new Intl.DisplayNames(code, { type: 'region' }).of(country) === said;
};

/**
 * In which language of the site words were left as they are: two words or more that the other says otherwise. What is the same in both, a
 * name, may be the same in a third.
 */
const copiedFrom = (code: string, file: string, { words: { en, es } }: WantedWords, said: string): Locale | undefined => {
  if (en === es || !/\p{L}\s+\p{L}/u.test(said)) return undefined;
  if (said === en) return 'en';
  return said === es && !isItsCountry(code, file, said) ? 'es' : undefined;
};

const blanksIn = (words: string): string[] => [...words.matchAll(/\{\{\s*([\w.]+)/g)].map(([, name = '']) => name);

/** Values that words fill in and that those they translate do not; where there are none, those that were lost. */
const wrongBlanks = (file: string, other: string, { path, words }: WantedWords, said: string): Problem[] => {
  const field = path.join(' › ');
  const [own, known] = [blanksIn(said), LOCALES.flatMap((locale) => blanksIn(words[locale]))];
  const extra = own.filter((name) => !known.includes(name));
  if (extra.length > 0) return extra.map((name) => problem(file, field, 'interfaceBlank', { name, other }));
  // The form for none or for two says by itself how many there are.
  const isNamed = /_(?:zero|two)$/.test(field);
  const lost = blanksIn(words.en).filter((name) => !own.includes(name) && !(isNamed && name === 'count'));
  return lost.map((name) => problem(file, field, 'helpBlankLost', { name, other }));
};

/** Places that hold a word for each digit, from 0 to 9. */
const FOR_DIGITS: readonly string[] = ['hear › digits', 'learn › pictures'];

/** A digit without its word: no number could be read aloud. */
const wordlessDigits = (file: string, { path, words }: WantedWords, said: string): Problem[] => {
  const field = path.join(' › ');
  const [wanted, found] = [words.en, said].map((list) => list.trim().split(/\s+/).length);
  return FOR_DIGITS.includes(field) && Number(found) < Number(wanted) ? [problem(file, field, 'helpDigits', { found: Number(found) })] : [];
};

/** Whatever is a number in the translation stands in the words that it translates, and is looked at there. */
const wrongNumbers = (file: string, like: string, { path, words }: WantedWords, said: string): Problem[] => {
  const known = LOCALES.flatMap((locale) => words[locale].match(/\d+/g) ?? []);
  const foreign = (said.match(/\d+/g) ?? []).filter((number) => !known.includes(number));
  return foreign.map((number) => problem(file, path.join(' › '), 'helpNumber', { number, like }));
};

/** The ways to what a file holds and nothing asks for, each as far as needed. */
const unknownIn = (fields: Record<string, unknown>, known: readonly (readonly string[])[], above: readonly string[] = []): string[][] =>
  Object.entries(fields).flatMap(([key, inner]) => {
    const path = [...above, key];
    const below = known.filter((one) => one[above.length] === key);
    if (below.length === 0) return [path];
    return isObject(inner) ? unknownIn(inner, below, path) : [];
  });

const inFile = ({ root }: ContentFiles, code: string, { file, like, wanted, spare }: HelpFile): Problem[] => {
  const isOfLines = file.endsWith('.yaml');
  if (!existsSync(join(root, file))) return [problem(file, '', isOfLines ? 'helpLinesMissing' : 'helpFileMissing', { like })];
  const problems: Problem[] = [];
  const own = readFields(root, file, problems);
  if (!own) return problems;
  const wrong = wanted.flatMap((place): Problem[] => {
    const field = place.path.join(' › ');
    const said = wordsAt(own, place.path);
    if (said === undefined) return [problem(file, field, 'helpWordsMissing', { like, words: place.words.en })];
    const from = copiedFrom(code, file, place, said);
    if (from) return [problem(file, field, from === 'en' ? 'helpCopied' : 'helpCopiedSpanish', { words: said })];
    return [
      ...markupIn(file, field, said),
      ...(isOfLines ? wrongNumbers(file, like, place, said) : [...wrongBlanks(file, like, place, said), ...wordlessDigits(file, place, said)]),
    ];
  });
  const unknown = unknownIn(own, [...wanted.map(({ path }) => path), ...spare]);
  return [...problems, ...wrong, ...unknown.map((path) => problem(file, path.join(' › '), 'helpUnknown', { like }))];
};

/** Files in the folders of a language that nothing reads. What has no folder of its own is told of with the rest of `content` (unread.ts). */
const unreadFiles = ({ root }: ContentFiles, code: string): Problem[] => {
  const under = (folder: string): string[] =>
    entriesUnder(root, folder).flatMap(({ file, kind }) => (kind === 'folder' || isUnmeant(posix.basename(file)) ? [] : [file]));
  const names = HELP_NAMESPACES.map((namespace) => `${namespace}.json`);
  const { folder } = KINDS.hotlines.at;
  return [
    ...under(`locales/${code}`)
      .filter((file) => !names.some((name) => file === `locales/${code}/${name}`))
      .map((file) => problem(file, '', 'helpFileUnread', { names: names.join(', ') })),
    ...under(`${folder}/${code}`).flatMap((file) => {
      // A country's file that cannot be read is there all the same, and told of by itself.
      const like = `${folder}/${posix.basename(file)}`;
      return !file.endsWith('.yaml') || existsSync(join(root, like)) ? [] : [problem(file, '', 'helpNoCountry', { like })];
    }),
  ];
};

/**
 * What is wrong with the languages that have the help pages alone: their entries; what is missing in their files, was left in English or
 * Spanish, is filled in otherwise than in the words they translate, or is read by nobody.
 * @param languages those of the site
 */
export const checkHelpLanguages = (content: ContentFiles, languages: readonly HelpLanguage[] = HELP_LANGUAGES): Problem[] =>
  languages.flatMap((language, at) => {
    const { code } = language;
    const mistakes = entryMistakes(language, languages.slice(0, at));
    const told = [...mistakes.code, ...mistakes.others].map(({ field, ...rest }) => ({ ...rest, field: `${code} › ${field}` }));
    // Which files a language has, its code says.
    if (mistakes.code.length > 0) return told;
    return [...told, ...helpFilesOf(content, code).flatMap((file) => inFile(content, code, file)), ...unreadFiles(content, code)];
  });
