import { readFileSync } from 'node:fs';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { href, type RouteName } from '#/routing/routes.ts';
import { seriesPath, storyPath } from './a-story.ts';
import { repliesPath } from './replies-path.ts';
import { scenePath, walkPath } from './walk.ts';

/** One page of each kind, in a language. */
export const pageKinds = (locale: Locale): Record<string, string> => ({
  home: href('home', locale),
  help: href('getHelp', locale),
  country: href('getHelp', locale, 'mx'),
  'country with two lines in the bar': href('getHelp', locale, 'hn'),
  'country without lines': href('getHelp', locale, 'cu'),
  exit: href('leaveNow', locale),
  'check of a number': href('checkNumber', locale),
  guides: href('guides', locale),
  guide: href('guides', locale, locale === 'en' ? 'a-test-offer' : 'una-oferta-de-prueba'),
  stories: href('stories', locale),
  series: seriesPath(locale),
  part: storyPath(locale),
  'account on one page': href('stories', locale, 'celia-de-prueba'),
  'told elsewhere': href('elsewhere', locale),
  news: href('news', locale),
  post: href('news', locale, locale === 'en' ? 'a-post' : 'un-texto'),
  page: href('the-problem', locale),
  about: href('about', locale),
  search: href('search', locale),
  'list of what to try': href('try', locale),
  walk: walkPath(locale),
  'scene of a walk': scenePath(locale),
  scale: href('scale-love', locale),
  offer: href('offer', locale),
  'what would you say': href('replies', locale),
  conversation: repliesPath(locale),
  removed: href('removed', locale),
});

/** One page of each kind in both languages, with the two bilingual ones. */
export const allKinds: { kind: string; locale: Locale; path: string }[] = [
  { kind: 'gateway', locale: 'en', path: '/#choose' },
  { kind: 'not found', locale: 'en', path: '/nowhere/' },
  ...LOCALES.flatMap((locale) => Object.entries(pageKinds(locale)).map(([kind, path]) => ({ kind, locale, path }))),
];

/** A string of the interface, as the page shows it: browser tests name things as a person reads them. */
export const string = (locale: Locale, namespace: string, path: string, blanks: Record<string, string> = {}): string => {
  const file: unknown = JSON.parse(readFileSync(`locales/${locale}/${namespace}.json`, 'utf8'));
  const found = path.split('.').reduce<unknown>((at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined), file);
  if (typeof found !== 'string') throw new Error(`No string ${namespace}:${path} in ${locale}`);
  return found.replace(/\{\{(\w+)\}\}/g, (_, name: string) => blanks[name] ?? '');
};

/** The address of the served site and a path on it. */
export const at = (path: string): string => `${process.env['TELAR_URL'] ?? ''}${path}`;

/** The address of a page of the table. */
export const route = (name: RouteName, locale: Locale, ...slugs: string[]): string => at(href(name, locale, ...slugs));
