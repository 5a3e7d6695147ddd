import { HELP_LOCALES, type Locale } from '#/domain/locale.ts';
import { href, takeHref, takeSegment } from '#/routing/routes.ts';
import { at } from './pages.ts';

/** The address of the page on which a country's numbers are learnt and heard. @param country two letters */
export const takePath = (locale: Locale, country: string): string => at(takeHref(locale, country));

/** Whether an address is that of a page on which numbers are taken along. @param path from the root of the site */
export const isTakePath = (path: string): boolean =>
  HELP_LOCALES.some((locale) => path.startsWith(href('getHelp', locale)) && path.endsWith(`/${takeSegment(locale)}/`));
