import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { HELP_LANGUAGES, type HelpLanguage } from '#/domain/help-languages.ts';
import { wordsAt, wordsToTranslate } from '#/domain/line-translations.ts';
import { LOCALES } from '#/domain/locale.ts';
import { readFields } from '../read/file-form.ts';
import { problem, type Problem } from '../read/problem.ts';
import type { ContentFiles } from '../read/read-content.ts';

/** The files of `locales/` whose words the help pages show. */
const NAMESPACES = ['common', 'exit', 'gateway', 'help'];

/** The endings of i18next for which words of a number are meant; a language has those that Intl says. */
const PLURAL = /_(?:zero|one|two|few|many|other)$/;

const stringsIn = (value: unknown, path: readonly string[] = []): { path: readonly string[]; words: string }[] => {
  if (typeof value === 'string') return [{ path, words: value }];
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, [...path, key])) : [];
};

const blanksIn = (words: string): string[] => [...words.matchAll(/\{\{\s*([\w.]+)/g)].map(([, name = '']) => name);

/** A file's fields; what is wrong with its form, or that it is missing, becomes a problem. */
const fieldsOf = (root: string, file: string, missing: Problem, problems: Problem[]): Record<string, unknown> | undefined => {
  if (existsSync(join(root, file))) return readFields(root, file, problems);
  problems.push(missing);
  return undefined;
};

const inInterface = ({ root, interfaceWords }: ContentFiles, { code }: HelpLanguage): Problem[] =>
  NAMESPACES.flatMap((namespace) => {
    const [file, like] = [`locales/${code}/${namespace}.json`, `locales/${LOCALES[0]}/${namespace}.json`];
    const problems: Problem[] = [];
    const own = fieldsOf(root, file, problem(file, '', 'helpFileMissing', { like }), problems);
    if (!own) return problems;
    const forms = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
    const wanted = stringsIn(interfaceWords.find((one) => one.file === like)?.data).flatMap(({ path, words }) => {
      const [above, last = ''] = [path.slice(0, -1), path.at(-1)];
      const ends = PLURAL.test(last) ? forms.map((form) => last.replace(PLURAL, `_${form}`)) : [last];
      return ends.map((end) => ({ path: [...above, end], words }));
    });
    const missing = wanted.filter(({ path }) => wordsAt(own, path) === undefined).map(({ path }) => path.join(' › '));
    const blanks = wanted.flatMap(({ path, words }) => {
      const known = blanksIn(words);
      const extra = blanksIn(wordsAt(own, path) ?? '').filter((name) => !known.includes(name));
      return extra.map((name) => problem(file, path.join(' › '), 'interfaceBlank', { name, other: like }));
    });
    return [...problems, ...[...new Set(missing)].map((field) => problem(file, field, 'interfaceMissing', { other: like })), ...blanks];
  });

const inLines = ({ root, countries }: ContentFiles, { code }: HelpLanguage): Problem[] =>
  countries.flatMap(({ file: like, code: country, data }) => {
    const file = `content/hotlines/${code}/${country}.yaml`;
    const problems: Problem[] = [];
    const own = fieldsOf(root, file, problem(file, '', 'helpLinesMissing', { like }), problems);
    if (!own) return problems;
    return [
      ...problems,
      ...wordsToTranslate(data).flatMap(({ path, words }) => {
        const field = path.join(' › ');
        const said = wordsAt(own, path);
        if (said === undefined) return [problem(file, field, 'helpWordsMissing', { like, words: words.en })];
        // Whatever is a number in the translation stands in the words that it translates, and is looked at there.
        const known = LOCALES.flatMap((locale) => words[locale].match(/\d+/g) ?? []);
        const foreign = (said.match(/\d+/g) ?? []).filter((number) => !known.includes(number));
        return foreign.map((number) => problem(file, field, 'helpNumber', { number, like }));
      }),
    ];
  });

/**
 * What is missing for a language that has the help pages alone, and digits in its words that those they translate do not have.
 * @param languages those of the site
 */
export const checkHelpLanguages = (content: ContentFiles, languages: readonly HelpLanguage[] = HELP_LANGUAGES): Problem[] =>
  languages.flatMap((language) => [...inInterface(content, language), ...inLines(content, language)]);
