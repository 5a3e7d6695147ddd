/** The languages of the site, in the order in which they are offered. The only list of languages. */
export const LOCALES = ['en', 'es'] as const;

/** One of the site's languages. It is also the exact value of `<html lang>`, which keys the search index. */
export type Locale = (typeof LOCALES)[number];

/** The same words in every language of the site. */
export type Words = Record<Locale, string>;

/** Each language's name in that language, as the language link shows it. */
export const LANGUAGE_NAMES: Words = { en: 'English', es: 'Español' };

/** Whether a value (a folder name, a route parameter) is one of the site's languages. */
export const isLocale = (value: unknown): value is Locale => LOCALES.some((locale) => locale === value);

/** The other language, for a site of two. */
export const otherLocale = (locale: Locale): Locale => (locale === 'en' ? 'es' : 'en');
