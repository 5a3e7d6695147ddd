import { readFileSync } from 'node:fs';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { href, tagHref, takeHref, yearHref, type RouteName } from '#/routing/routes.ts';
import { lessonPath, letterPath } from './a-lesson.ts';
import { seriesPath, storyPath } from './a-story.ts';
import { repliesPath } from './replies-path.ts';
import { corridorPath } from './thread-path.ts';
import { scenePath, walkPath } from './walk.ts';

/** The kind of page of which a sheet is printed, and nothing else that stands on it. */
export const STUDIO = 'sheets of a country';

/** One page of each kind, in a language. */
export const pageKinds = (locale: Locale): Record<string, string> => ({
  home: href('home', locale),
  help: href('getHelp', locale),
  country: href('getHelp', locale, 'mx'),
  'country with two lines in the bar': href('getHelp', locale, 'hn'),
  'country without lines': href('getHelp', locale, 'cu'),
  'to take along': takeHref(locale, 'hn'),
  'all to take along': takeHref(locale),
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
  'news of a year': yearHref(locale, '2026'),
  'news of a tag': tagHref(locale, locale === 'en' ? 'made-up-figures' : 'cifras-inventadas'),
  page: href('the-problem', locale),
  about: href('about', locale),
  privacy: href('privacy', locale),
  search: href('search', locale),
  'list of what to try': href('try', locale),
  walk: walkPath(locale),
  'scene of a walk': scenePath(locale),
  scale: href('scale-love', locale),
  offer: href('offer', locale),
  'what would you say': href('replies', locale),
  conversation: repliesPath(locale),
  booklet: href('booklet', locale),
  'official notices': href('notices', locale),
  'game to print': href('loteria', locale),
  'the thread': href('thread', locale),
  'corridor of the thread': corridorPath(locale),
  'cloth of the thread': href('threadCloth', locale),
  'what is known': href('known', locale),
  'map of the lines': href('linesMap', locale),
  'what there is to learn': href('learn', locale),
  glossary: href('glossary', locale),
  years: href('years', locale),
  myths: href('myths', locale),
  'images that are not used': href('images', locale),
  sources: href('sources', locale),
  'for a class': href('class', locale),
  lesson: lessonPath(locale),
  'letter for home': letterPath(locale),
  removed: href('removed', locale),
  'what can be printed': href('print', locale),
  [STUDIO]: href('print', locale, 'hn'),
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
