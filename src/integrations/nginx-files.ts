import { OFFLINE_WORKER } from '#/routing/routes.ts';
import { CLEARED, CLEARING, KEPT_FOR_GOOD, NOT_KEPT, SHOWN_ANYWHERE, SHOWN_HERE } from './security-headers.ts';
import { KEPT_FOLDER, SHARED_FOLDER, type RemovedPages, type HeaderRule, type Redirect, type ShortAddress } from './host-files.ts';

/** What nginx is told: what it looks up, outside of any server, and what its server sends. */
export interface NginxSnippets {
  lookups: string;
  server: string;
}

const NOTE = '# Written by the build, from src/integrations/security-headers.ts, src/routing/routes.ts and the stories that were withdrawn.';

const quoted = (value: string): string => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** A path, or the beginning of one followed by `*`, as a pattern of a table. */
const pattern = (path: string): string => {
  const plain = path.replace(/\*$/, '').replace(/[.+?^()[\]{}|]/g, '\\$&');
  return `"~^${plain}${path.endsWith('*') ? '' : '$'}"`;
};

const table = (from: string, to: string, fallback: string, rows: readonly string[]): string =>
  `map ${from} ${to} {\n${[`default ${fallback};`, ...rows].map((row) => `\t${row}\n`).join('')}}`;

/**
 * The rules of `_headers` and the redirects as snippets for nginx. Every header is sent by the server, with a value that
 * is looked up: one `add_header` further in would take all of these away.
 * @param rules the first is for every path
 */
export const nginxSnippets = (
  rules: readonly HeaderRule[],
  redirects: readonly Redirect[],
  gone: readonly RemovedPages[],
  short: readonly ShortAddress[],
): NginxSnippets => {
  const [every, ...others] = rules;
  const policies = others.flatMap(({ path, headers }) =>
    headers.filter(({ name }) => name === 'Content-Security-Policy').map(({ value }) => `${pattern(path)} ${quoted(value)};`),
  );
  return {
    lookups: [
      NOTE,
      '# By the status too: an error below that folder is not kept.',
      table('$status$uri', '$telar_keeping', quoted(NOT_KEPT.value), [
        `"~^(?:200|206|304)${KEPT_FOLDER.slice(0, -1)}" ${quoted(KEPT_FOR_GOOD.value)};`,
      ]),
      table('$uri', '$telar_shown', quoted(SHOWN_HERE.value), [`${pattern(SHARED_FOLDER)} ${quoted(SHOWN_ANYWHERE.value)};`]),
      table('$uri', '$telar_policy', '""', policies),
      table('"$request_method $http_sec_fetch_site $uri"', '$telar_cleared', '""', [
        `"${CLEARING.method} ${CLEARING['sec-fetch-site']} ${OFFLINE_WORKER}" ${quoted(CLEARED.value)};`,
      ]),
      table(
        '$uri',
        '$telar_leads_on',
        '""',
        redirects.map(({ from, to }) => `"~^${from}?$" ${quoted(to)};`),
      ),
      table(
        '$uri',
        '$telar_gone',
        '""',
        gone.flatMap(({ page, paths }) => paths.map((path) => `${pattern(path)} ${quoted(page)};`)),
      ),
      '',
    ].join('\n'),
    server: [
      NOTE,
      ...(every?.headers ?? []).map(({ name, value }) => `add_header ${name} ${quoted(value)} always;`),
      'add_header Content-Security-Policy $telar_policy always;',
      'add_header Cache-Control $telar_keeping always;',
      `add_header ${SHOWN_HERE.name} $telar_shown always;`,
      `add_header ${CLEARED.name} $telar_cleared always;`,
      ...short.map(({ from, page }) => `location = ${from} { rewrite ^ ${page}index.html break; }`),
      '',
    ].join('\n'),
  };
};
