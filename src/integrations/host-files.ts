import type { Locale } from '#/domain/locale.ts';
import type { Header } from '#/domain/security-headers.ts';

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
  for (const rule of rules) {
    const key = JSON.stringify(rule.headers);
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  const blocks = [...groups.values()].map((group, index) => {
    const name = `@rule${index}`;
    return `${name} path ${group.map(({ path }) => path).join(' ')}\n${caddyHeaders(name, group[0]?.headers ?? [])}`;
  });
  const allGone = gone.flatMap(({ paths }) => paths);
  const headersOf = (page: string): Header[] => rules.filter(({ path }) => path === '/*' || path === page).flatMap(({ headers }) => headers);
  const gonePage = ({ locale, page }: GonePage): string =>
    `@${locale} path /${locale}/*\nhandle @${locale} {\n\trewrite * ${page}\n\t${caddyHeaders('*', headersOf(page)).trim()}\n\tfile_server\n}\n`;
  return {
    site: [
      NOTE,
      ...blocks,
      ...redirects.map(({ from, to }) => `redir ${from} ${to} 301`),
      ...(allGone.length > 0 ? [`@gone path ${allGone.join(' ')}`, 'error @gone 410'] : []),
      '',
    ].join('\n'),
    missing: [NOTE, caddyHeaders('*', headersOf(missing))].join('\n'),
    gone: [NOTE, ...gone.map(gonePage)].join('\n'),
  };
};
