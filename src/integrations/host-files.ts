import type { Locale } from '#/domain/locale.ts';
import { KEPT_FOR_GOOD, NOT_KEPT, SHOWN_ANYWHERE, SHOWN_HERE, type Header } from './security-headers.ts';

/** A path, or the beginning of one followed by `*`, and what its responses carry. */
export interface HeaderRule {
  path: string;
  headers: readonly Header[];
}

/** An address that leads elsewhere. */
export interface Redirect {
  from: string;
  to: string;
}

/** An address that shows a page which stands elsewhere: with its last slash it is a page by itself. */
export interface ShortAddress {
  /** Without its last slash. */
  from: string;
  page: string;
}

/** Addresses that are gone for good, and the page in their language that says so. */
export interface RemovedPages {
  locale: Locale;
  page: string;
  /** Paths, each also without its last slash; `/*` at the end of one that is gone with everything below it. */
  paths: readonly string[];
}

/** The folder whose files a browser may keep for good: what every page asks for, so that its names tell of none (docs/decisions.md, 24). */
export const KEPT_FOLDER = '/_astro/*';

/** The folder whose pictures other sites may show. */
export const SHARED_FOLDER = '/share/*';

/** At the top of the built folder, what a host reads and does not show. */
const HOST_FILES = ['/_headers', '/_redirects'];

const topRules = (address: string): string[] => {
  const [, first = '', ...below] = address.split('/');
  if (below.length > 0) return [`/${first}/*`];
  return first === 'index.html' ? ['/', '/index.html'] : [`/${first}`];
};

/**
 * What browsers may keep: of `/_astro/` everything, of everything else nothing; and which pages may show it: of `/share/`
 * any, of everything else the site's own. A rule for each folder at the top and
 * each file there, never one for all: of a header that two rules give hosts make one ("no-store, public, …"), and every
 * page would ask anew for styles and scripts.
 * @param addresses from the root of the site, one of each folder at the top at least; a folder's ends with a slash
 */
export const folderRules = (addresses: readonly string[]): HeaderRule[] => {
  const paths = new Set(addresses.filter((address) => !HOST_FILES.includes(address)).flatMap(topRules));
  paths.delete(KEPT_FOLDER);
  return [KEPT_FOLDER, ...[...paths].sort()].map((path) => ({
    path,
    headers: [path === KEPT_FOLDER ? KEPT_FOR_GOOD : NOT_KEPT, path === SHARED_FOLDER ? SHOWN_ANYWHERE : SHOWN_HERE],
  }));
};

/** The same rules, each path once: of two for one path some hosts read the last alone. */
export const onePerPath = (rules: readonly HeaderRule[]): HeaderRule[] => {
  const byPath = new Map<string, readonly Header[]>();
  for (const { path, headers } of rules) byPath.set(path, [...(byPath.get(path) ?? []), ...headers]);
  return [...byPath].map(([path, headers]) => ({ path, headers }));
};

/** How many rules `_headers` may have: hosts read a hundred or fewer, and pass over the rest without a word. */
const MOST_RULES = 40;

/** The rules in the form of `_headers`, which static hosts and `npm start` read. Throws where they are too many. */
export const headersFile = (rules: readonly HeaderRule[]): string => {
  if (rules.length > MOST_RULES)
    throw new Error(
      `_headers would have ${rules.length} rules, and may have ${MOST_RULES}: one for each folder and file at the top of the site. Put files into a folder. (${rules.map(({ path }) => path).join(' ')})`,
    );
  return rules.map(({ path, headers }) => `${path}\n${headers.map(({ name, value }) => `  ${name}: ${value}`).join('\n')}\n`).join('\n');
};

/**
 * The redirects in the form of `_redirects`. What is gone shows its page under its own address: such hosts know no status
 * 410, and the page keeps itself out of search engines. `npm start` reads these lines too, and answers 410. A short address without its
 * last slash shows its page: hosts would lead on to the one with it.
 */
export const redirectsFile = (redirects: readonly Redirect[], gone: readonly RemovedPages[], short: readonly ShortAddress[]): string =>
  [
    ...short.map(({ from, page }) => `${from} ${page} 200\n`),
    ...redirects.map(({ from, to }) => `${from} ${to} 301\n`),
    ...gone.flatMap(({ page, paths }) => paths.map((path) => `${path} ${page} 200\n`)),
  ].join('');
