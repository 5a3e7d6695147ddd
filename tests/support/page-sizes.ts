import { statSync } from 'node:fs';
import { join } from 'node:path';
import { HELP_LOCALES } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { pageKinds } from './pages.ts';
import { DIST } from './site.ts';

/** A page by its address, and what a watcher of the line sees of it: its size, or all that is sent, in one text. */
export interface SeenPage {
  path: string;
  seen: string;
}

/** The country of whose lines a page tells, by its address; nothing for any other page. */
const countryAt = (path: string, list: string): string | undefined =>
  (path.startsWith(list) ? path.slice(list.length).split('/')[0] : '') || undefined;

const bySeen = (pages: readonly SeenPage[]): [seen: string, paths: string[]][] =>
  [...Map.groupBy(pages, ({ seen }) => seen)].map(([seen, same]) => [seen, same.map(({ path }) => path)]);

/**
 * How a watcher of the line can tell more of a page than may be told: pages look otherwise in more than eight ways, those of countries
 * in more than four, or a country looks like no other in its language. In sentences; none where it is as it should be.
 */
export const toldBySize = (pages: readonly SeenPage[]): string[] => {
  const all = bySeen(pages);
  const countries = HELP_LOCALES.map((locale) => href('getHelp', locale)).map((list) => ({
    list,
    sizes: all
      .map(([seen, paths]) => ({ seen, own: new Set(paths.flatMap((path) => countryAt(path, list) ?? [])) }))
      .filter(({ own }) => own.size > 0),
  }));
  const shared = new Set(countries.flatMap(({ sizes }) => sizes.map(({ seen }) => seen)));
  return [
    ...(all.length > 8 ? [`${all.length} sizes of pages: ${all.map(([seen, paths]) => `${seen} (${paths.length})`).join(', ')}`] : []),
    ...(shared.size > 4 ? [`${shared.size} sizes of countries: ${[...shared].join(', ')}`] : []),
    ...countries.flatMap(({ list, sizes }) =>
      sizes.filter(({ own }) => own.size === 1).map(({ seen, own }) => `${list}${[...own].join('')}/ alone is ${seen}`),
    ),
  ];
};

/** Which pages are alike to a watcher, as one text that is the same for the same groups. */
export const groupsOf = (pages: readonly SeenPage[]): string[] =>
  bySeen(pages)
    .map(([, paths]) => paths.sort().join(' '))
    .sort();

/** The file of a page in the built site, from its address. */
export const fileAt = (path: string): string => join(DIST, path, 'index.html');

/** One page of each size, among one of each kind in Spanish. */
export const pageOfEachSize = (): string[] => [
  ...new Map(Object.values(pageKinds('es')).map((path) => [statSync(`${fileAt(path)}.br`).size, path])).values(),
];
