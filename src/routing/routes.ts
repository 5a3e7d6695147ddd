import { helpLanguage, HELP_LOCALES, isLocale, LOCALES, type HelpLocale, type Locale, type Words } from '#/domain/locale.ts';

/** The only table of addresses: for each page, the part after the language. Entries of a collection follow with their own slug. */
export const ROUTES = {
  home: { en: '', es: '' },
  getHelp: { en: 'get-help', es: 'pedir-ayuda' },
  guides: { en: 'warning-signs', es: 'senales' },
  stories: { en: 'stories', es: 'historias' },
  news: { en: 'news', es: 'noticias' },
  search: { en: 'search', es: 'buscar' },
  try: { en: 'try', es: 'practica' },
  'scale-love': { en: 'try/from-sweet-to-control', es: 'practica/de-dulce-a-control' },
  'scale-work': { en: 'try/from-favor-to-debt', es: 'practica/de-favor-a-deuda' },
  offer: { en: 'try/look-at-an-offer', es: 'practica/revisa-una-oferta' },
  replies: { en: 'try/what-would-you-say', es: 'practica/que-le-dirias' },
  booklet: { en: 'act/print/booklet', es: 'actuar/imprimir/librito' },
  notices: { en: 'act/print/notices', es: 'actuar/imprimir/avisos' },
  class: { en: 'act/class', es: 'actuar/clase' },
  loteria: { en: 'act/print/loteria', es: 'actuar/imprimir/loteria' },
  checkNumber: { en: 'is-this-number-real', es: 'es-real-este-numero' },
  print: { en: 'act/print', es: 'actuar/imprimir' },
  leaveNow: { en: 'leave-now', es: 'salir-ya' },
  thread: { en: 'the-thread', es: 'el-hilo' },
  threadCloth: { en: 'the-thread/cloth', es: 'el-hilo/tela' },
  elsewhere: { en: 'told-elsewhere', es: 'contadas-en-otro-lugar' },
  removed: { en: 'no-longer-here', es: 'ya-no-esta-aqui' },
  known: { en: 'learn/what-is-known', es: 'aprender/lo-que-se-sabe' },
  linesMap: { en: 'learn/map', es: 'aprender/mapa' },
  'the-problem': { en: 'the-problem', es: 'el-problema' },
  'the-solution': { en: 'the-solution', es: 'la-solucion' },
  'our-approach': { en: 'our-approach', es: 'que-se-hace' },
  'survivor-leadership': { en: 'survivor-leadership', es: 'liderazgo-de-sobrevivientes' },
  about: { en: 'about', es: 'acerca' },
  privacy: { en: 'privacy', es: 'privacidad' },
  'line-changes': { en: 'line-changes', es: 'cambios-en-los-numeros' },
  accessibility: { en: 'accessibility', es: 'accesibilidad' },
  learn: { en: 'learn', es: 'aprender' },
  glossary: { en: 'learn/glossary', es: 'aprender/glosario' },
  years: { en: 'learn/years', es: 'aprender/anos' },
  myths: { en: 'learn/myths', es: 'aprender/mitos' },
  images: { en: 'learn/images', es: 'aprender/imagenes' },
  sources: { en: 'learn/sources', es: 'aprender/fuentes' },
} as const satisfies Record<string, Words>;

/** The last step of the address of a page: what its text's file is called. */
export const lastStep = (name: RouteName, locale: Locale): string => ROUTES[name][locale].split('/').at(-1) ?? '';

/** The name of a page of the table. */
export type RouteName = keyof typeof ROUTES;

/** Every one of them. */
export const ROUTE_NAMES = Object.keys(ROUTES) as RouteName[];

/** The pages that stand in every language of the help pages. */
export type HelpRoute = 'getHelp' | 'leaveNow';

/** Whether a name (a page's translationKey, say) is in the table. */
export const isRouteName = (name: string): name is RouteName => Object.hasOwn(ROUTES, name);

/** What stands in the address of a page behind the language. */
export const segmentOf = (name: RouteName, locale: HelpLocale): string => {
  if (isLocale(locale)) return ROUTES[name][locale];
  const own = helpLanguage(locale)?.addresses;
  if (!own || (name !== 'getHelp' && name !== 'leaveNow')) throw new Error(`There is no page "${name}" in the language "${locale}".`);
  return own[name];
};

/**
 * The address of a page, from the root of the site, with a slash at both ends.
 * @example href('getHelp', 'es', 'mx') // '/es/pedir-ayuda/mx/'
 */
export const href = <In extends HelpLocale>(name: [In] extends [Locale] ? RouteName : HelpRoute, locale: In, ...slugs: string[]): string =>
  `/${[locale, segmentOf(name, locale), ...slugs].filter((segment) => segment !== '').join('/')}/`;

/** The last step of the address of a page whose numbers go with her; a language of the help pages alone has the English one. */
const TAKE: Words = { en: 'take', es: 'llevar' };

/** The last step of the address of a country's page to take along, in a language. */
export const takeSegment = (locale: HelpLocale): string => TAKE[isLocale(locale) ? locale : LOCALES[0]];

/** The address of the page on which numbers are sent, saved, learnt, heard and printed. @param country two letters; of all countries none */
export const takeHref = (locale: HelpLocale, ...country: [string?]): string =>
  href('getHelp', locale, ...country.filter((one) => one !== undefined), takeSegment(locale));

/** The step of an address below which the tags of the news stand. */
const TAGS: Words = { en: 'tags', es: 'temas' };

/** What stands in the address of a tag between the news and its own name. No post may be called so (src/kinds/posts/checks.ts). */
export const tagsSegment = (locale: Locale): string => TAGS[locale];

/** The address of the posts under a tag. @param address the last part of it, in that language */
export const tagHref = (locale: Locale, address: string): string => href('news', locale, TAGS[locale], address);

/** A year as an address has it: four digits. No post may be called so. */
export const YEAR = /^\d{4}$/;

/** The address of the posts of a year. @param year four digits */
export const yearHref = (locale: Locale, year: string): string => href('news', locale, year);

/** Sections with a list of their own, which exists in both languages. */
const SECTIONS: readonly RouteName[] = ['getHelp', 'guides', 'stories', 'try', 'news'];

/** Where someone is led who asks for a page of a section in a language in which it does not exist: the section's list, or home. */
export const nearest = (section: RouteName, locale: Locale): string => href(SECTIONS.includes(section) ? section : 'home', locale);

/** The same page's address in every language in which it exists. */
export type Alternates = Partial<Record<HelpLocale, string>>;

/** The addresses, by language, of a page that exists in both under the same slugs. */
export const bothLanguages = (name: RouteName, ...slugs: string[]): Alternates =>
  Object.fromEntries(LOCALES.map((locale) => [locale, href(name, locale, ...slugs)]));

/** The same of a help page, in the languages that have those alone too. */
export const helpLanguages = (name: HelpRoute, ...slugs: string[]): Alternates =>
  Object.fromEntries(HELP_LOCALES.map((locale) => [locale, href(name, locale, ...slugs)]));

/** The addresses of that page in the languages of the help pages. */
export const takeLanguages = (...country: [string?]): Alternates =>
  Object.fromEntries(HELP_LOCALES.map((locale) => [locale, takeHref(locale, ...country)]));

/** The pages of which there is a feed. */
type Fed = Extract<RouteName, 'news' | 'line-changes'>;

/** The address of the news of a language as RSS, or of the changes to the numbers. */
export const feedHref = (locale: Locale, of: Fed = 'news'): string => `${href(of, locale)}feed.xml`;

/** The address of the news of a language as Atom, which tells readers of posts that were withdrawn too. */
export const atomHref = (locale: Locale): string => `${href('news', locale)}atom.xml`;

/** The folder of quiet addresses: a letter that says nothing, the same in both languages. */
export const QUIET = 'p';

/**
 * A text's quiet address, to be sent where its own would say what it is about (docs/decisions.md, 21).
 * @param steps its code (src/domain/quiet-code.ts), and behind that of a series the number of a part
 * @example quietHref('es', 'k7wqm', '3') // '/es/p/k7wqm/3/'
 */
export const quietHref = (locale: Locale, ...steps: string[]): string => `/${[locale, QUIET, ...steps].join('/')}/`;

/** The quiet addresses of a page in the languages in which it exists. */
export const quietOf = (alternates: Alternates, ...steps: string[]): Alternates =>
  Object.fromEntries(LOCALES.filter((one) => alternates[one] !== undefined).map((one) => [one, quietHref(one, ...steps)]));

/**
 * Short addresses that people type, and the page that each shows by itself, with its last slash or without. None leads on: a browser
 * keeps a row of history for every address on the way to a page that was typed (docs/quick-exit.md).
 */
export const SHORT_ADDRESSES: Readonly<Record<string, string>> = {
  '/help/': '/en/get-help/',
  '/ayuda/': '/es/pedir-ayuda/',
  '/en/help/': '/en/get-help/',
  '/es/ayuda/': '/es/pedir-ayuda/',
};

/**
 * Former addresses and where they lead now. Renamed pages are added here, and nowhere else; those of stories follow from the
 * content (`story-addresses.ts`).
 */
export const REDIRECTS: Readonly<Record<string, string>> = {};

/** Where on the page about the site its contact stands. */
export const CONTACT = 'contact';

/** The offline worker. It stands at the root, since the addresses that she knows by heart do: a browser lets it answer below its own folder alone. */
export const OFFLINE_WORKER = '/keep.js';
