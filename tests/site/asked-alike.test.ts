import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '#/domain/locale.ts';
import { drawingFiles } from '#/integrations/drawings.ts';
import { neededFiles } from '#/integrations/needed-files.ts';
import { readPage } from '#/integrations/read-page.ts';
import { href } from '#/routing/routes.ts';
import { isQuiet, pageAt, pages } from '../support/built.ts';
import { DIST } from '../support/site.ts';

const DRAWINGS = [...drawingFiles().keys()];

/** The drawings that a text names. */
const drawingsIn = (text: string): string[] => DRAWINGS.filter((address) => text.includes(address));

describe.each(LOCALES)('what is asked for with a page, in %s', (locale) => {
  const list = href('guides', locale);
  const guides = pages.filter(
    ({ path, html }) => html.includes('class="guide-head"') && (path.startsWith(list) || (isQuiet(path) && path.startsWith(`/${locale}/`))),
  );

  it('is the same for every guide, at its quiet address too: what it shows stands in it', async () => {
    expect(guides.length).toBeGreaterThan(3);
    const sets = new Map<string, string[]>();
    for (const { path, html } of guides) {
      const needed = (await neededFiles(DIST, [{ path, page: readPage(html) }])).join(' ');
      sets.set(needed, [...(sets.get(needed) ?? []), path]);
    }
    // A photograph cannot stand in a page: whoever gives a guide one gives it a request of its own (tests/real/guides-alike: no guide has one).
    const photographed = guides.filter(({ html }) => /<img[^>]* src="\/_astro\//.test(html)).map(({ path }) => path);
    expect([...sets.values()].slice(1).flat()).toEqual(photographed);
  });

  it('is no drawing’s file with a guide, and each has one that it shows', () => {
    expect(guides.filter(({ html }) => drawingsIn(html).length > 0).map(({ path }) => path)).toEqual([]);
    expect(guides.some(({ html }) => /<svg class="cloth guide-emblem"/.test(html))).toBe(true);
  });

  it('is no drawing’s file with the search, nor with anything that it finds', () => {
    expect(drawingsIn(pageAt(href('search', locale)).html)).toEqual([]);
    expect(drawingsIn(readFileSync(join(DIST, `search/${locale}.json`), 'utf8'))).toEqual([]);
  });
});

it('a page holds no id twice, though it shows a drawing more than once', () => {
  const twice = pages.flatMap(({ path, html }) => {
    const ids = [...html.matchAll(/<(?:symbol|pattern)[^>]* id="([^"]+)"/g)].map(([, id]) => id);
    return new Set(ids).size === ids.length ? [] : [path];
  });
  expect(twice).toEqual([]);
});

it('a page that holds a drawing holds every weave that it is woven in', () => {
  const without = pages.flatMap(({ path, html }) =>
    [...new Set([...html.matchAll(/fill="url\(#([^)]+)\)"/g)].map(([, id = '']) => id))]
      .filter((id) => !html.includes(`<pattern id="${id}"`))
      .map((id) => `${path}: ${id}`),
  );
  expect(without).toEqual([]);
});
