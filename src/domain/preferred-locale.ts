import { isLocale, type Locale } from './locale.ts';

/**
 * The first of a browser's languages that the site speaks, by its main part (`es-419` is `es`); nothing where none is.
 * @param languages as in `navigator.languages`, most preferred first
 */
export const preferredLocale = (languages: readonly string[]): Locale | undefined =>
  languages.map((language) => language.toLowerCase().split('-')[0]).find(isLocale);
