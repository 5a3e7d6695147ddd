import { Document, isMap, isScalar, type Pair } from 'yaml';
import { KINDS } from '#/kinds/index.ts';
import { heldWords, wordsAt, wordsToTranslate } from '#/kinds/hotlines/domain/line-translations.ts';
import { LOCALES, type Words } from '#/domain/locale.ts';
import type { ContentFiles } from './read/read-content.ts';

/** The files of `locales/` whose words the help pages show. */
export const HELP_NAMESPACES = ['common', 'exit', 'gateway', 'help', 'take'] as const;

/** The endings of i18next for which words of a number are meant; a language has those that Intl says. */
const PLURAL = /_(?:zero|one|two|few|many|other)$/;

/** A place whose words a language needs, and what stands there in English and Spanish. */
export interface WantedWords {
  path: string[];
  words: Words;
}

/** A file of a language of the help pages. */
export interface HelpFile {
  file: string;
  /** The file whose words it translates. */
  like: string;
  wanted: WantedWords[];
  /** What may stand there besides, though no page shows it now: the words of lines that are held. */
  spare: string[][];
}

/** The way to every piece of text. */
const pathsIn = (value: unknown, path: readonly string[] = []): string[][] => {
  if (typeof value === 'string') return [[...path]];
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key])) : [];
};

/** The path of a number's words in another of its forms. */
const inForm = (path: readonly string[], form: string): string[] => [...path.slice(0, -1), (path.at(-1) ?? '').replace(PLURAL, `_${form}`)];

/** Every place of one file of the interface that a language fills, once, each number in the forms that the language has. */
const wantedIn = (english: unknown, spanish: unknown, code: string): WantedWords[] => {
  const forms = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
  const paths = pathsIn(english).flatMap((path) => (PLURAL.test(path.at(-1) ?? '') ? forms.map((form) => inForm(path, form)) : [path]));
  return [...new Map(paths.map((path) => [path.join('.'), path])).values()].map((path) => {
    // A form that a language of the site does not have is, there, one of the others.
    const [en = '', es = ''] = [english, spanish].map((data) => wordsAt(data, path) ?? wordsAt(data, inForm(path, 'other')));
    return { path, words: { en, es } };
  });
};

/** What each file of a language of the help pages has to hold. */
export const helpFilesOf = ({ interfaceWords, data: { hotlines: countries } }: ContentFiles, code: string): HelpFile[] => {
  const dataOf = (file: string): unknown => interfaceWords.find((one) => one.file === file)?.data;
  return [
    ...HELP_NAMESPACES.map((namespace) => {
      const like = `locales/${LOCALES[0]}/${namespace}.json`;
      const wanted = wantedIn(dataOf(like), dataOf(`locales/es/${namespace}.json`), code);
      return { file: `locales/${code}/${namespace}.json`, like, wanted, spare: [] };
    }),
    ...countries.map(({ file: like, id: country, data }) => ({
      file: `${KINDS.hotlines.at.folder}/${code}/${country}.yaml`,
      like,
      wanted: wordsToTranslate(data),
      spare: heldWords(data),
    })),
  ];
};

const putAt = (fields: Record<string, unknown>, [step = '', ...rest]: readonly string[], words: string): void => {
  if (rest.length === 0) fields[step] = words;
  else putAt((fields[step] ??= {}) as Record<string, unknown>, rest, words);
};

/** The field at a path of a YAML document. */
const pairAt = (document: Document, path: readonly string[]): Pair | undefined => {
  const above = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  return isMap(above) ? above.items.find(({ key }) => isScalar(key) && String(key.value) === path.at(-1)) : undefined;
};

/** The words of a country's lines in a language, each below what it is in English and Spanish. */
const linesFile = (wanted: readonly WantedWords[], say: (words: Words) => string): string => {
  const fields: Record<string, unknown> = {};
  for (const { path, words } of wanted) putAt(fields, path, say(words));
  const document = new Document(fields);
  for (const { path, words } of wanted) {
    const key = pairAt(document, path)?.key;
    if (isScalar(key)) key.commentBefore = LOCALES.map((locale) => ` ${locale}: ${words[locale].replace(/\s+/g, ' ')}`).join('\n');
  }
  return document.toString({ lineWidth: 0 });
};

/**
 * The files of a language that has the help pages alone, by where they stand.
 * @param code the language's, `pt`
 * @param say what stands in them for some words: nothing, where it is still to be written
 */
export const helpLanguageFiles = (content: ContentFiles, code: string, say: (words: Words) => string = () => ''): Map<string, string> =>
  new Map(
    helpFilesOf(content, code).map(({ file, wanted }) => {
      if (file.endsWith('.yaml')) return [file, linesFile(wanted, say)];
      const fields: Record<string, unknown> = {};
      for (const { path, words } of wanted) putAt(fields, path, say(words));
      return [file, `${JSON.stringify(fields, undefined, 2)}\n`];
    }),
  );
