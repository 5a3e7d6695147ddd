import { createHash } from 'node:crypto';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { goneAddresses } from '#/content-files/gone.ts';
import { readContent } from '#/content-files/read.ts';
import { LOCALES } from '#/domain/locale.ts';
import { everyResponse, pagePolicy, SEARCH_POLICY, WORKER_POLICY } from '#/domain/security-headers.ts';
import { href, OFFLINE_WORKER, REDIRECTS } from '#/i18n/routes.ts';
import { site, siteToday } from '../../site.config.ts';
import { builtPages, type BuiltPage } from './built-pages.ts';
import { cacheRules, caddySnippets, headersFile, onePerPath, redirectsFile, type GonePage, type HeaderRule } from './host-files.ts';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/i;
const REDIRECT_POLICY = "default-src 'none'";

/**
 * A page with a policy that names only what this page holds: Astro lists the hashes of every script and style of the
 * whole site, which a page has no use for and a slow phone pays for.
 */
export const tightened = (html: string): { html: string; policy: string } => {
  const [, , policy] = POLICY.exec(html) ?? [];
  if (policy === undefined) {
    if (html.includes('http-equiv="refresh"')) return { html, policy: REDIRECT_POLICY };
    throw new Error('has no content security policy');
  }
  const inline = [...html.matchAll(/<(?:script|style)(?![^>]*src=)[^>]*>([\s\S]*?)<\/(?:script|style)>/g)].map(([, code = '']) => code);
  const held = new Set(inline.map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`));
  const tight = policy.replace(/ '(?:sha256|sha384|sha512)-[^']*'/g, (hash) => (held.has(hash.trim()) ? hash : ''));
  return { html: html.replace(POLICY, (_, before: string, _policy: string, after: string) => `${before}${tight}${after}`), policy: tight };
};

/** The stories that are gone, by language, as hosts are told. */
const gonePages = (): GonePage[] => {
  const gone = goneAddresses(readContent(process.cwd()), siteToday());
  return LOCALES.map((locale) => ({
    locale,
    page: href('gone', locale),
    // Each without its slash too: hosts match a pattern as it stands.
    paths: gone.filter((one) => one.locale === locale).flatMap(({ path, below }) => [path.slice(0, -1), below ? `${path}*` : path]),
  }));
};

/** What stands at the top of a built folder, as addresses: a folder's with a slash behind it. */
const topOf = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { withFileTypes: true })).map((entry) => `/${entry.name}${entry.isDirectory() ? '/' : ''}`);

/**
 * Tightens each page's policy, and writes what hosts need: `_headers` and `_redirects` into the site, a snippet for Caddy
 * into `deploy/`. The policy is a rule per page and never one for all: a browser enforces every policy it gets.
 */
export const headers = (): AstroIntegration => ({
  name: 'telar-headers',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      const rule = async ({ file, path, html }: BuiltPage): Promise<HeaderRule> => {
        const tight = tightened(html);
        await writeFile(join(folder, file), tight.html);
        return { path, headers: [{ name: 'Content-Security-Policy', value: pagePolicy(tight.policy) }] };
      };
      // The pages last: some hosts read no more than a hundred rules, and a page has its policy inside as well.
      const rules = onePerPath([
        { path: '/*', headers: everyResponse(site.url) },
        // The offline worker is written later than this.
        ...cacheRules([...(await topOf(folder)), OFFLINE_WORKER]),
        { path: '/pagefind/*', headers: [{ name: 'Content-Security-Policy', value: SEARCH_POLICY }] },
        { path: OFFLINE_WORKER, headers: [{ name: 'Content-Security-Policy', value: WORKER_POLICY }] },
        ...(await Promise.all((await builtPages(folder)).map(rule))),
      ]);
      const redirects = Object.entries(REDIRECTS).map(([from, to]) => ({ from, to }));
      await writeFile(join(folder, '_headers'), headersFile(rules));
      const gone = gonePages();
      await writeFile(join(folder, '_redirects'), redirectsFile(redirects, gone));
      // `npm run build` names a folder beside, and puts its files into deploy/ with the site.
      const deploy = process.env['TELAR_DEPLOY'] ?? 'deploy';
      await mkdir(deploy, { recursive: true });
      const caddy = caddySnippets(rules, redirects, '/404.html', gone);
      await writeFile(join(deploy, 'headers.caddy'), caddy.site);
      await writeFile(join(deploy, 'missing.caddy'), caddy.missing);
      await writeFile(join(deploy, 'gone.caddy'), caddy.gone);
    },
  },
});
