import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { EVERY_RESPONSE, pagePolicy, SEARCH_POLICY, type Header } from '#/domain/security-headers.ts';
import { REDIRECTS } from '#/i18n/routes.ts';
import { builtPages, headValue } from './built-pages.ts';

const block = (path: string, headers: readonly Header[]): string =>
  `${path}\n${headers.map(({ name, value }) => `  ${name}: ${value}`).join('\n')}\n`;

/**
 * Writes `_headers` and `_redirects`, in the form that static hosts and `npm start` read. The policy is a rule per page
 * and never one for all: a browser enforces every policy it gets.
 */
export const headers = (): AstroIntegration => ({
  name: 'telar-headers',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      const pages = (await builtPages(folder)).map(({ path, html }) => {
        const policy = headValue(html, /<meta http-equiv="content-security-policy" content="([^"]*)"/i);
        if (policy === undefined && html.includes('http-equiv="refresh"'))
          return block(path, [{ name: 'Content-Security-Policy', value: pagePolicy("default-src 'none'") }]);
        if (policy === undefined) throw new Error(`${path} has no content security policy.`);
        return block(path, [{ name: 'Content-Security-Policy', value: pagePolicy(policy) }]);
      });
      const search = block('/pagefind/*', [{ name: 'Content-Security-Policy', value: SEARCH_POLICY }]);
      const assets = block('/_astro/*', [{ name: 'Cache-Control', value: 'public, max-age=31536000, immutable' }]);
      await writeFile(`${folder}/_headers`, [block('/*', EVERY_RESPONSE), search, assets, ...pages].join('\n'));
      await writeFile(
        `${folder}/_redirects`,
        Object.entries(REDIRECTS)
          .map(([from, to]) => `${from} ${to} 301\n`)
          .join(''),
      );
    },
  },
});
