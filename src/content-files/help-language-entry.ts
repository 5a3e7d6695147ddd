import type { HelpLanguage } from '#/domain/help-languages.ts';
import { isLocale } from '#/domain/locale.ts';
import { problem, type Problem } from './read/problem.ts';

/** Where the entries of the languages stand that have the help pages alone. */
export const ENTRIES = 'src/domain/help-languages.ts';

/**
 * Whether a code is one by which browsers know a language. Of two letters there are few, and all have names here; of three letters there
 * are thousands, and some that are spoken where our readers come from have none (mam): of those the form is asked, and that there is no
 * shorter one.
 */
export const isLanguageCode = (code: string): boolean =>
  /^[a-z]{2,3}$/.test(code) &&
  Intl.getCanonicalLocales(code)[0] === code &&
  (code.length === 3 || new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code) !== undefined);

/**
 * What is wrong with the entry of a language, whatever its files hold.
 * @param others the entries that stand before it
 */
export const entryMistakes = (
  { code, name, addresses, exit }: HelpLanguage,
  others: readonly Pick<HelpLanguage, 'code'>[],
): { code: Problem[]; others: Problem[] } => {
  const isTaken = isLocale(code) || others.some((other) => other.code === code);
  const unfit = Object.entries(addresses).filter(([, address]) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(address));
  const isSame = unfit.length === 0 && addresses.getHelp === addresses.leaveNow;
  const isPage = URL.canParse(exit.url) && exit.url.startsWith('https://');
  return {
    code: [
      ...(isLanguageCode(code) ? [] : [problem(ENTRIES, 'code', 'languageCode', { code })]),
      ...(isTaken ? [problem(ENTRIES, 'code', 'languageCodeTaken', { code, entry: ENTRIES })] : []),
    ],
    others: [
      ...(name.trim() === '' ? [problem(ENTRIES, 'name', 'languageNoName')] : []),
      ...unfit.map(([which, address]) => problem(ENTRIES, `addresses › ${which}`, 'languageAddress', { address })),
      ...(isSame ? [problem(ENTRIES, 'addresses › leaveNow', 'languageSame', { address: addresses.leaveNow })] : []),
      ...(isPage ? [] : [problem(ENTRIES, 'exit › url', 'languageExit', { url: exit.url })]),
      ...(exit.title.trim() === '' ? [problem(ENTRIES, 'exit › title', 'languageNoTitle')] : []),
    ],
  };
};

/** Words between the quotation marks that need fewer signs before them, as the project's code has them. */
const quoted = (words: string): string => {
  const double = JSON.stringify(words);
  return words.split("'").length > words.split('"').length ? double : `'${double.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
};

/** The file of entries with one more, the first, in the form that the project's code has. @param entries as the file stands */
export const withEntry = (entries: string, { code, name, addresses, exit }: HelpLanguage): string =>
  entries.replace(
    /(HELP_LANGUAGES: readonly HelpLanguage\[\] = \[)(\]?)/,
    (_, list: string, end: string) => `${list}
  {
    code: ${quoted(code)},
    name: ${quoted(name)},
    addresses: {
      getHelp: ${quoted(addresses.getHelp)},
      leaveNow: ${quoted(addresses.leaveNow)},
    },
    exit: {
      url: ${quoted(exit.url)},
      title: ${quoted(exit.title)},
    },
  },${end === '' ? '' : `\n${end}`}`,
  );
