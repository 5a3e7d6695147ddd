import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '#/domain/locale.ts';
import { withImports } from '#/integrations/early-scripts.ts';
import { openings, readPage, valueOf } from '#/integrations/read-page.ts';
import { href } from '#/routing/routes.ts';
import { pages } from '../support/built.ts';
import { DIST } from '../support/site.ts';

/* A script is called after its component: one that is renamed would be asked for late again, and nobody would see it. */

/** What Astro brings along for islands, of which there is none: no page asks for them. */
const ASTROS_OWN = /^(?:client|signals) /;

describe('what a page does for her', () => {
  const meant = [
    ...pages.filter(({ html }) => html.includes('data-walk="')).map((page) => ({ ...page, script: '/once/walk.' })),
    ...pages.filter(({ path }) => LOCALES.some((locale) => path === href('search', locale))).map((page) => ({ ...page, script: '/once/_search_.' })),
  ];

  it.each(meant.map(({ path, html, script }) => [path, html, script] as const))(
    'stands before all that it shows, with all that it imports, on %s',
    (_path, html, script) => {
      const page = readPage(html);
      const end = page.pieces.findIndex((piece) => piece.kind === 'opening' && ['a', 'header', 'main'].includes(piece.name));
      const [early = [], late = []] = [page.pieces.slice(0, end), page.pieces.slice(end)].map((pieces) =>
        openings({ html, pieces }, 'script').flatMap((one) => valueOf(one, 'src') ?? []),
      );
      const main = early.find((one) => one.startsWith(script)) ?? '';
      const asked = withImports(main, (address) => readFileSync(`${DIST}${address}`, 'utf8'));
      // Before the styles, and again where a page that takes another's place finds them.
      expect(early).toEqual([...asked, ...asked]);
      expect(html.indexOf(main)).toBeLessThan(html.indexOf('<style'));
      expect(html.lastIndexOf(main)).toBeGreaterThan(html.indexOf('<body'));
      expect(late.filter((one) => early.includes(one))).toEqual([]);
    },
  );

  it('waits for no other script that it would only learn of from the first: the search alone has Preact beside it', () => {
    const scripts = readdirSync(`${DIST}/once`).filter((name) => name.endsWith('.js'));
    const waiting = scripts.flatMap((name) => {
      const [, ...more] = withImports(`/once/${name}`, (address) => readFileSync(`${DIST}${address}`, 'utf8'));
      return more.map((one) => `${name.split('.')[0] ?? ''} waits for ${one.split('/').at(-1)?.split('.')[0] ?? ''}`);
    });
    expect(scripts.length).toBeGreaterThan(10);
    expect(waiting.filter((one) => !ASTROS_OWN.test(one))).toEqual(['_search_ waits for preact']);
  });

  it('is asked of walks and of the search in both languages', () => {
    expect(meant.filter(({ script }) => script === '/once/_search_.')).toHaveLength(2);
    expect(meant.filter(({ script }) => script === '/once/walk.').length).toBeGreaterThanOrEqual(4);
  });
});
