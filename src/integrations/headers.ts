import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { removedAddresses } from '#/content-files/withdrawal/removed-addresses.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { LOCALES } from '#/domain/locale.ts';
import { everyResponse, SEARCH_POLICY, WORKER_POLICY } from './security-headers.ts';
import { href, OFFLINE_WORKER, SHORT_ADDRESSES } from '#/routing/routes.ts';
import { redirectsToday } from './redirects.ts';
import { site, siteToday } from '../../site.config.ts';
import { tellGone } from './at-work.ts';
import { caddySnippets } from './caddy-files.ts';
import { folderRules, headersFile, onePerPath, redirectsFile, type RemovedPages } from './host-files.ts';
import { nginxSnippets } from './nginx-files.ts';

/** The stories that are gone, by language, as hosts are told; the build is told too. */
const removedPages = (): RemovedPages[] => {
  const addresses = removedAddresses(readContent(process.cwd()), siteToday());
  tellGone(addresses.map(({ path }) => path));
  return LOCALES.map((locale) => ({
    locale,
    page: href('removed', locale),
    // Each without its slash too: hosts match a pattern as it stands.
    paths: addresses.filter((one) => one.locale === locale).flatMap(({ path, below }) => [path.slice(0, -1), below ? `${path}*` : path]),
  }));
};

/** What stands at the top of a built folder, as addresses: a folder's with a slash behind it. */
const topOf = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { withFileTypes: true })).map((entry) => `/${entry.name}${entry.isDirectory() ? '/' : ''}`);

/** Writes what hosts need: `_headers` and `_redirects` into the site, snippets for Caddy and nginx into `deploy/`. */
export const headers = (): AstroIntegration => ({
  name: 'telar-headers',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      const rules = onePerPath([
        { path: '/*', headers: everyResponse(site.url) },
        // The offline worker and the short addresses are written later than this.
        ...folderRules([...(await topOf(folder)), OFFLINE_WORKER, ...Object.keys(SHORT_ADDRESSES)]),
        { path: '/pagefind/*', headers: [{ name: 'Content-Security-Policy', value: SEARCH_POLICY }] },
        { path: OFFLINE_WORKER, headers: [{ name: 'Content-Security-Policy', value: WORKER_POLICY }] },
      ]);
      const redirects = Object.entries(redirectsToday()).map(([from, to]) => ({ from, to }));
      const short = Object.entries(SHORT_ADDRESSES).map(([from, page]) => ({ from: from.slice(0, -1), page }));
      await writeFile(join(folder, '_headers'), headersFile(rules));
      const gone = removedPages();
      await writeFile(join(folder, '_redirects'), redirectsFile(redirects, gone, short));
      // `npm run build` names a folder beside, and puts its files into deploy/ with the site.
      const deploy = process.env['TELAR_DEPLOY'] ?? 'deploy';
      await mkdir(deploy, { recursive: true });
      const caddy = caddySnippets(rules, redirects, gone, short);
      const nginx = nginxSnippets(rules, redirects, gone, short);
      const told = {
        'headers.caddy': caddy.site,
        'errors.caddy': caddy.errors,
        'gone.caddy': caddy.gone,
        'lookups.nginx': nginx.lookups,
        'server.nginx': nginx.server,
      };
      await Promise.all(Object.entries(told).map(async ([name, text]) => writeFile(join(deploy, name), text)));
    },
  },
});
