import type { Locale } from '#/domain/locale.ts';
import { KEPT_FOR_GOOD, NOT_KEPT, type Header } from '#/domain/security-headers.ts';

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

/** Addresses that are gone for good, and the page in their language that says so. */
export interface GonePage {
  locale: Locale;
  page: string;
  /** Paths, each also without its last slash; `/*` at the end of one that is gone with everything below it. */
  paths: readonly string[];
}

/** The folder whose files a browser may keep for good. */
const KEPT_FOLDER = '/_astro/*';

/** At the top of the built folder, what a host reads and does not show. */
const HOST_FILES = ['/_headers', '/_redirects'];

const topRules = (address: string): string[] => {
  const [, first = '', ...below] = address.split('/');
  if (below.length > 0) return [`/${first}/*`];
  return first === 'index.html' ? ['/', '/index.html'] : [`/${first}`];
};

/**
 * What browsers may keep: of `/_astro/` everything, of everything else nothing. A rule for each folder at the top and
 * each file there, never one for all: of a header that two rules give hosts make one ("no-store, public, …"), and every
 * page would ask anew for styles and scripts.
 * @param addresses from the root of the site, one of each folder at the top at least; a folder's ends with a slash
 */
export const cacheRules = (addresses: readonly string[]): HeaderRule[] => {
  const paths = new Set(addresses.filter((address) => !HOST_FILES.includes(address)).flatMap(topRules));
  paths.delete(KEPT_FOLDER);
  return [{ path: KEPT_FOLDER, headers: [KEPT_FOR_GOOD] }, ...[...paths].sort().map((path) => ({ path, headers: [NOT_KEPT] }))];
};

/** The same rules, each path once: of two for one path some hosts read the last alone. */
export const onePerPath = (rules: readonly HeaderRule[]): HeaderRule[] => {
  const byPath = new Map<string, readonly Header[]>();
  for (const { path, headers } of rules) byPath.set(path, [...(byPath.get(path) ?? []), ...headers]);
  return [...byPath].map(([path, headers]) => ({ path, headers }));
};

/** The rules in the form of `_headers`, which static hosts and `npm start` read. */
export const headersFile = (rules: readonly HeaderRule[]): string =>
  rules.map(({ path, headers }) => `${path}\n${headers.map(({ name, value }) => `  ${name}: ${value}`).join('\n')}\n`).join('\n');

/**
 * The redirects in the form of `_redirects`. What is gone shows its page under its own address: such hosts know no status
 * 410, and the page keeps itself out of search engines. `npm start` reads these lines too, and answers 410.
 */
export const redirectsFile = (redirects: readonly Redirect[], gone: readonly GonePage[]): string =>
  [
    ...redirects.map(({ from, to }) => `${from} ${to} 301\n`),
    ...gone.flatMap(({ page, paths }) => paths.map((path) => `${path} ${page} 200\n`)),
  ].join('');

const quoted = (value: string): string => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

const caddyHeaders = (matcher: string, headers: readonly Header[]): string =>
  `header ${matcher} {\n${headers.map(({ name, value }) => `\t${name} ${quoted(value)}`).join('\n')}\n}\n`;

const appliesTo = ({ path }: HeaderRule, page: string): boolean => (path.endsWith('*') ? page.startsWith(path.slice(0, -1)) : path === page);

/** What Caddy is told: for the site itself, for what does not exist, and for what is gone. */
export interface CaddySnippets {
  site: string;
  missing: string;
  gone: string;
}

const NOTE = '# Written by the build, from src/domain/security-headers.ts, src/i18n/routes.ts and the stories that were withdrawn.';

/**
 * The same rules and redirects as snippets for Caddy: one for the site, where paths with the same headers share a
 * matcher, and one each for what does not exist and for what is gone, which may hold no matcher of the first.
 * @param missing the path of the page that stands for what does not exist
 */
export const caddySnippets = (
  rules: readonly HeaderRule[],
  redirects: readonly Redirect[],
  missing: string,
  gone: readonly GonePage[],
): CaddySnippets => {
  const groups = new Map<string, HeaderRule[]>();
  for (const { path, headers } of rules) {
    const own = headers.filter((header) => header !== NOT_KEPT);
    if (own.length === 0) continue;
    const key = JSON.stringify(own);
    groups.set(key, [...(groups.get(key) ?? []), { path, headers: own }]);
  }
  const blocks = [...groups.values()].map((group, index) => {
    const name = `@rule${index}`;
    return `${name} path ${group.map(({ path }) => path).join(' ')}\n${caddyHeaders(name, group[0]?.headers ?? [])}`;
  });
  const allGone = gone.flatMap(({ paths }) => paths);
  const headersOf = (page: string): Header[] => rules.filter((rule) => appliesTo(rule, page)).flatMap(({ headers }) => headers);
  const gonePage = ({ locale, page }: GonePage): string =>
    `@${locale} path /${locale}/*\nhandle @${locale} {\n\trewrite * ${page}\n\t${caddyHeaders('*', headersOf(page)).trim()}\n\tfile_server\n}\n`;
  return {
    site: [
      NOTE,
      ...blocks,
      // Not by folder: what Caddy leads on by itself (`/es` to `/es/`) is in none.
      `@notKept not path ${KEPT_FOLDER}\n${caddyHeaders('@notKept', [NOT_KEPT])}`,
      ...redirects.map(({ from, to }) => `redir ${from} ${to} 301`),
      ...(allGone.length > 0 ? [`@gone path ${allGone.join(' ')}`, 'error @gone 410'] : []),
      '',
    ].join('\n'),
    missing: [NOTE, caddyHeaders('*', headersOf(missing))].join('\n'),
    gone: [NOTE, ...gone.map(gonePage)].join('\n'),
  };
};
