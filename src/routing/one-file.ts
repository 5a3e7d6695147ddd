import { isLocale, type HelpLocale, type Words } from '#/domain/locale.ts';
import { href } from './routes.ts';

/** What the file is called that is taken along: the same for every country, so that a list of downloads tells neither the country nor what it is about. */
const NAMES: Words = { en: 'notes.html', es: 'notas.html' };

/** What the file of a language is called, in a list of downloads and in a chat. */
export const oneFileName = (locale: HelpLocale): string => (isLocale(locale) ? NAMES[locale] : NAMES.en);

/**
 * The address of the file that holds the numbers of a language, of one country where that is named.
 * @param country two letters
 * @example oneFileHref('es', 'hn') // '/es/pedir-ayuda/hn/notas.html'
 */
export const oneFileHref = (locale: HelpLocale, country?: string): string =>
  href('getHelp', locale, ...(country === undefined ? [] : [country])) + oneFileName(locale);

/** Whether a built file is such a one: no page of the site, but what is taken away from it. @param file its address, or its path from the built folder */
export const isOneFile = (file: string): boolean => Object.values(NAMES).includes(file.slice(file.lastIndexOf('/') + 1));
