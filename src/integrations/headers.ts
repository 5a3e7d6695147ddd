import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { EVERY_RESPONSE, pagePolicy, SEARCH_POLICY, type Header } from '#/domain/security-headers.ts';
import { REDIRECTS } from '#/i18n/routes.ts';
import { builtPages, type BuiltPage } from './built-pages.ts';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/i;
const REDIRECT_POLICY = "default-src 'none'";

const block = (path: string, headers: readonly Header[]): string =>
  `${path}\n${headers.map(({ name, value }) => `  ${name}: ${value}`).join('\n')}\n`;

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

/**
 * Tightens each page's policy, and writes `_headers` and `_redirects`, in the form that static hosts and `npm start` read.
 * The policy is a rule per page and never one for all: a browser enforces every policy it gets.
 */
export const headers = (): AstroIntegration => ({
  name: 'telar-headers',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      const rule = async ({ file, path, html }: BuiltPage): Promise<string> => {
        const tight = tightened(html);
        await writeFile(join(folder, file), tight.html);
        return block(path, [{ name: 'Content-Security-Policy', value: pagePolicy(tight.policy) }]);
      };
      const pages = await Promise.all((await builtPages(folder)).map(rule));
      const search = block('/pagefind/*', [{ name: 'Content-Security-Policy', value: SEARCH_POLICY }]);
      const assets = block('/_astro/*', [{ name: 'Cache-Control', value: 'public, max-age=31536000, immutable' }]);
      await writeFile(join(folder, '_headers'), [block('/*', EVERY_RESPONSE), search, assets, ...pages].join('\n'));
      await writeFile(
        join(folder, '_redirects'),
        Object.entries(REDIRECTS)
          .map(([from, to]) => `${from} ${to} 301\n`)
          .join(''),
      );
    },
  },
});
