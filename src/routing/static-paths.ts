import { HELP_LOCALES, LOCALES, type HelpLocale, type Locale } from '#/domain/locale.ts';
import { ROUTES, segmentOf, type HelpRoute, type RouteName } from './routes.ts';

/** The two addresses of a page that exists in both languages, for `getStaticPaths`. @param param the page's dynamic segment */
export const staticPaths = (name: RouteName, param: string): { params: Record<string, string>; props: { locale: Locale } }[] =>
  LOCALES.map((locale) => ({ params: { locale, [param]: ROUTES[name][locale] }, props: { locale } }));

/** The same of a help page, in every language that has those. */
export const helpPaths = (name: HelpRoute, param: string): { params: Record<string, string>; props: { locale: HelpLocale } }[] =>
  HELP_LOCALES.map((locale) => ({ params: { locale, [param]: segmentOf(name, locale) }, props: { locale } }));
