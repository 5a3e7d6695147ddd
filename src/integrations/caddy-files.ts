import { OFFLINE_WORKER } from '#/routing/routes.ts';
import { CLEARED, CLEARING, NOT_KEPT, SHOWN_ANYWHERE, SHOWN_HERE, type Header } from './security-headers.ts';
import { KEPT_FOLDER, SHARED_FOLDER, type RemovedPages, type HeaderRule, type Redirect, type ShortAddress } from './host-files.ts';

/** What Caddy is told: for the site itself, for what is an error, and for what is gone. */
export interface CaddySnippets {
  site: string;
  errors: string;
  gone: string;
}

const NOTE = '# Written by the build, from src/integrations/security-headers.ts, src/routing/routes.ts and the stories that were withdrawn.';

/** What is said for all but one folder. */
const BY_FOLDER: readonly Header[] = [NOT_KEPT, SHOWN_HERE, SHOWN_ANYWHERE];

const quoted = (value: string): string => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** @param sign `+` where the header stands beside one of its name, as hosts send both that two rules of `_headers` give */
const headersOf = (headers: readonly Header[], sign = ''): string =>
  `{\n${headers.map(({ name, value }) => `\t${sign}${name} ${quoted(value)}`).join('\n')}\n}\n`;

/**
 * The rules of `_headers` and the redirects as snippets for Caddy: one for the site, in the order in which its parts work
 * (a `route`), one for errors, and one for what is gone.
 * @param rules the first is for every path
 */
export const caddySnippets = (
  rules: readonly HeaderRule[],
  redirects: readonly Redirect[],
  gone: readonly RemovedPages[],
  short: readonly ShortAddress[],
): CaddySnippets => {
  const [every, ...others] = rules;
  const all = every?.headers ?? [];
  const own = others
    .map(({ path, headers }) => ({ path, headers: headers.filter((header) => !BY_FOLDER.includes(header)) }))
    .filter(({ headers }) => headers.length > 0);
  const allGone = gone.flatMap(({ paths }) => paths);
  const goneHandle = ({ locale, page }: RemovedPages): string =>
    `@${locale} path /${locale}/*\nhandle @${locale} {\n\trewrite * ${page}\n\tfile_server\n}\n`;
  return {
    site: [
      NOTE,
      `header ${headersOf([...all, SHOWN_HERE])}`,
      `@shared path ${SHARED_FOLDER}\nheader @shared ${headersOf([SHOWN_ANYWHERE])}`,
      ...own.map(({ path, headers }, index) => `@rule${index} path ${path}\nheader @rule${index} ${headersOf(headers, '+')}`),
      `@clearing {\n\tmethod ${CLEARING.method}\n\tpath ${OFFLINE_WORKER}\n\theader Sec-Fetch-Site ${CLEARING['sec-fetch-site']}\n}`,
      `header @clearing ${headersOf([CLEARED])}`,
      // Not by folder: what Caddy leads on by itself (`/es` to `/es/`) is in none.
      `@notKept not path ${KEPT_FOLDER}\nheader @notKept ${headersOf([NOT_KEPT])}`,
      ...short.map(({ from, page }) => `rewrite ${from} ${page}`),
      ...redirects.map(({ from, to }) => `redir ${from} ${to} 301`),
      ...(allGone.length > 0 ? [`@gone path ${allGone.join(' ')}`, 'error @gone 410'] : []),
      '',
    ].join('\n'),
    errors: [NOTE, `header ${headersOf([...all, NOT_KEPT, SHOWN_HERE])}`].join('\n'),
    gone: [NOTE, ...gone.map(goneHandle)].join('\n'),
  };
};
