import { parse } from 'yaml';
import { isHelpLocale, isLocale, type HelpLocale } from '#/domain/locale.ts';
import { wordsAt } from '#/kinds/hotlines/domain/line-translations.ts';

const files = import.meta.glob<string>('../../../../content/hotlines/*/*.yaml', { eager: true, query: '?raw', import: 'default' });

/** What a file of `content/hotlines/<language>/` says of a country; `check:content` has looked whether it says all that pages show. */
const translated = new Map<string, unknown>(
  Object.entries(files).map(([path, text]) => {
    const [, locale, code] = /hotlines\/([\w-]+)\/(\w+)\.yaml$/.exec(path) ?? [];
    if (!isHelpLocale(locale) || isLocale(locale) || code === undefined) throw new Error(`Unexpected file of lines: ${path}`);
    return [`${locale}/${code}`, parse(text)];
  }),
);

/** The words of a country's file in a language that has the help pages alone. @param path the fields that lead to them */
export const translatedWords = (locale: HelpLocale, code: string, path: readonly string[]): string => {
  const words = wordsAt(translated.get(`${locale}/${code}`), path);
  if (words === undefined) throw new Error(`content/hotlines/${locale}/${code}.yaml does not hold ${path.join(' › ')}.`);
  return words;
};
