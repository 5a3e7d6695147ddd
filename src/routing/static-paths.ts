import { LOCALES, type Locale } from '#/domain/locale.ts';
import { ROUTES, type RouteName } from './routes.ts';

/** The two addresses of a page that exists in both languages, for `getStaticPaths`. @param param the page's dynamic segment */
export const staticPaths = (name: RouteName, param: string): { params: Record<string, string>; props: { locale: Locale } }[] =>
  LOCALES.map((locale) => ({ params: { locale, [param]: ROUTES[name][locale] }, props: { locale } }));
