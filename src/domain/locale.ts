import { HELP_LANGUAGES, type HelpLanguage } from '#/domain/help-languages.ts';

/** The languages of the whole site, in the order in which they are offered. */
export const LOCALES = ['en', 'es'] as const;

/** One of the site's languages. It is also the exact value of `<html lang>`, which keys the search index. */
export type Locale = (typeof LOCALES)[number];

/** The languages in the order in which a page in both says things: she who is most at risk reads Spanish, or Portuguese. */
export const READ_FIRST: readonly Locale[] = ['es', 'en'];

/** The code of a language that has the help pages alone (src/domain/help-languages.ts). */
type HelpOnly = string & { readonly helpOnly: true };

/** A language in which the help pages stand: the site's, and those that have nothing else. */
export type HelpLocale = Locale | HelpOnly;

/** The same words in every language of the site. */
export type Words = Record<Locale, string>;

/** The name of each language of the whole site in that language, as the language link shows it. */
export const LANGUAGE_NAMES: Words = { en: 'English', es: 'Español' };

/** Each language as Open Graph writes it, with the country whose spelling it has: Spanish stands for Mexico and Central America. */
export const REGIONAL: Words = { en: 'en_US', es: 'es_MX' };

/** Whether a value (a folder name, a route parameter) is one of the site's languages. */
export const isLocale = (value: unknown): value is Locale => LOCALES.some((locale) => locale === value);

const isHelpOnly = (value: unknown): value is HelpOnly => HELP_LANGUAGES.some(({ code }) => code === value);

// Calls that a bundler may leave out: a script that asks for one language's name alone need not carry them.
/** The languages that have the help pages alone. */
export const HELP_ONLY: readonly HelpOnly[] = /* @__PURE__ */ HELP_LANGUAGES.flatMap(({ code }) => (isHelpOnly(code) ? [code] : []));

/** The languages of the help pages, the site's own first. */
export const HELP_LOCALES: readonly HelpLocale[] = /* @__PURE__ */ ([] as HelpLocale[]).concat(LOCALES, HELP_ONLY);

/** What is set down of a language that has the help pages alone; nothing for one of the site. */
export const helpLanguage = (locale: HelpLocale): HelpLanguage | undefined => HELP_LANGUAGES.find(({ code }) => code === locale);

/** Whether a value is a language in which the help pages stand. */
export const isHelpLocale = (value: unknown): value is HelpLocale => isLocale(value) || isHelpOnly(value);

/** A language's name in itself. */
export const languageName = (locale: HelpLocale): string => (isLocale(locale) ? LANGUAGE_NAMES[locale] : (helpLanguage(locale)?.name ?? locale));

/** The language of the site to which a page leads where it has none of its own: Spanish, which most who read neither have met. */
export const siteLocale = (locale: HelpLocale): Locale => (isLocale(locale) ? locale : 'es');

/** The other language, for a site of two. */
export const otherLocale = (locale: Locale): Locale => (locale === 'en' ? 'es' : 'en');
