import { LOCALES } from '../../src/domain/locale.ts';
import type { BuiltPage } from '../../src/integrations/built-pages.ts';
import { href, QUIET, ROUTE_NAMES } from '../../src/routing/routes.ts';

const NAMED: ReadonlySet<string> = new Set(LOCALES.flatMap((locale) => ROUTE_NAMES.map((name) => href(name, locale))));

/** The address with a star in the place of each step below its section. */
const shapeOf = (path: string): string => {
  const steps = path.split('/').slice(1, -1);
  return `/${[...steps.slice(0, 2), ...steps.slice(2).map(() => '*')].join('/')}`;
};

/**
 * What a page is of, without a list of kinds that a new one could be missing from: a page of the table of addresses is its own kind; others are alike
 * by the shape of their address, the scripts that they ask for, and the picture of their preview. A quiet address shows again what stands elsewhere.
 */
export const likenessOf = ({ path, html }: Pick<BuiltPage, 'path' | 'html'>): string => {
  if (NAMED.has(path)) return path;
  const shape = shapeOf(path);
  if (shape.split('/')[2] === QUIET) return shape;
  const scripts = [...html.matchAll(/(?:src|href|component-url)="\/once\/([A-Za-z]+)\./g)].map(([, name = '']) => name);
  const [, picture = ''] = /\/share\/([a-z]+)-/.exec(html) ?? [];
  return [shape, ...[...new Set(scripts)].sort(), picture].join(' ');
};

/** One page of each kind in each language: the longest, then the first. */
export const pickPages = (pages: readonly BuiltPage[]): BuiltPage[] => {
  const longest = new Map<string, BuiltPage>();
  for (const page of pages) {
    const kind = likenessOf(page);
    const known = longest.get(kind);
    if (known === undefined || page.html.length > known.html.length) longest.set(kind, page);
  }
  return [...longest.values()];
};

/** Whether search engines may list a page. */
export const mayBeListed = ({ path, html }: Pick<BuiltPage, 'path' | 'html'>): boolean =>
  path !== '/404.html' && !/<meta name="robots" content="[^"]*noindex/.test(html);
