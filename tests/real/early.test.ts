import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '#/domain/locale.ts';
import { withImports } from '#/integrations/early-scripts.ts';
import { openings, readPage, valueOf } from '#/integrations/read-page.ts';
import { href } from '#/routing/routes.ts';
import { pages } from '../support/built.ts';
import { DIST } from '../support/site.ts';

/* A script is called after its component: one that is renamed would be asked for late again, and nobody would see it. */

describe('what a page does for her', () => {
  const meant = [
    ...pages.filter(({ html }) => html.includes('data-walk="')).map((page) => ({ ...page, script: '/once/walk.' })),
    ...pages.filter(({ path }) => LOCALES.some((locale) => path === href('search', locale))).map((page) => ({ ...page, script: '/once/_search_.' })),
  ];

  it.each(meant.map(({ path, html, script }) => [path, html, script] as const))(
    'is asked for in its head, with all that it imports, on %s',
    (_path, html, script) => {
      const page = readPage(html);
      const own = openings(page, 'script').flatMap((one) => valueOf(one, 'src') ?? []);
      const main = own.find((one) => one.startsWith(script)) ?? '';
      const early = openings(page, 'link')
        .filter((one) => valueOf(one, 'rel') === 'modulepreload')
        .map((one) => valueOf(one, 'href'));
      expect(early).toEqual(withImports(main, (address) => readFileSync(`${DIST}${address}`, 'utf8')));
    },
  );

  it('is asked of walks and of the search in both languages', () => {
    expect(meant.filter(({ script }) => script === '/once/_search_.')).toHaveLength(2);
    expect(meant.filter(({ script }) => script === '/once/walk.').length).toBeGreaterThanOrEqual(4);
  });
});
