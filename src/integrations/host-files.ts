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

/** The rules in the form of `_headers`, which static hosts and `npm start` read. */
export const headersFile = (rules: readonly HeaderRule[]): string =>
  rules.map(({ path, headers }) => `${path}\n${headers.map(({ name, value }) => `  ${name}: ${value}`).join('\n')}\n`).join('\n');

/** The redirects in the form of `_redirects`. */
export const redirectsFile = (redirects: readonly Redirect[]): string => redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');

const quoted = (value: string): string => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

const caddyHeaders = (matcher: string, headers: readonly Header[]): string =>
  `header ${matcher} {\n${headers.map(({ name, value }) => `\t${name} ${quoted(value)}`).join('\n')}\n}\n`;

/**
 * The same rules and redirects as snippets for Caddy: one for the site, where paths with the same headers share a
 * matcher, and one for what does not exist, which may hold no matcher of the first.
 * @param missing the path of the page that stands for what does not exist
 */
export const caddySnippets = (rules: readonly HeaderRule[], redirects: readonly Redirect[], missing: string): { site: string; missing: string } => {
  const groups = new Map<string, HeaderRule[]>();
  for (const rule of rules) {
    const key = JSON.stringify(rule.headers);
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  const blocks = [...groups.values()].map((group, index) => {
    const name = `@rule${index}`;
    return `${name} path ${group.map(({ path }) => path).join(' ')}\n${caddyHeaders(name, group[0]?.headers ?? [])}`;
  });
  const note = '# Written by the build, from src/domain/security-headers.ts and src/i18n/routes.ts.';
  const always = rules.filter(({ path }) => path === '/*' || path === missing).flatMap(({ headers }) => headers);
  return {
    site: [note, ...blocks, ...redirects.map(({ from, to }) => `redir ${from} ${to} 301`), ''].join('\n'),
    missing: [note, caddyHeaders('*', always)].join('\n'),
  };
};
