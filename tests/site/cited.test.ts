import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { pageAt, pages } from '../support/built.ts';

/** The pages that name a source or a word, read. */
const naming = pages.filter(({ html }) => /<a [^>]*class="?(?:cite|term)\b/.test(html)).map(({ path, html }) => ({ path, root: parse(html) }));

describe('what a text names', () => {
  it('is there: each source in the list below the text, each word in the glossary of its language', () => {
    expect(naming.length).toBeGreaterThan(0);
    const words = new Map(LOCALES.map((locale) => [href('glossary', locale), parse(pageAt(href('glossary', locale)).html)]));
    for (const { path, root } of naming) {
      for (const link of root.querySelectorAll('a.cite')) {
        const place = link.getAttribute('href')?.slice(1) ?? '';
        expect(root.querySelectorAll(`details.sources li[id="${place}"]`), `${path} ${link.text}`).toHaveLength(1);
      }
      for (const link of root.querySelectorAll('a.term')) {
        const [page = '', place = ''] = link.getAttribute('href')?.split('#') ?? [];
        expect(page.slice(0, 4), path).toBe(path.slice(0, 4));
        expect(words.get(page)?.querySelectorAll(`h3[id="${place}"]`), `${path} ${link.text}`).toHaveLength(1);
      }
    }
  });

  it('lies open where there are no scripts', () => {
    for (const { path, root } of naming)
      if (root.querySelector('a.cite')) expect(root.querySelector('details.sources')?.hasAttribute('open'), path).toBe(true);
  });

  it('is none of the pages with numbers', () => {
    for (const locale of LOCALES) expect(naming.filter(({ path }) => path.startsWith(href('getHelp', locale)))).toEqual([]);
  });
});

describe.each(LOCALES)('the pages of all sources, in %s', (locale) => {
  const own = pages.filter(({ path }) => path.startsWith(href('sources', locale)));
  const sources = own.flatMap(({ html }) => parse(html).querySelectorAll('.learn-list li'));

  it('has few on each of its pages, and from each a way to every letter of all', () => {
    for (const { path, html } of own) {
      const root = parse(html);
      expect(root.querySelectorAll('.learn-list li').length, path).toBeLessThanOrEqual(160);
      const letters = root.querySelectorAll('.letters a').map((link) => link.getAttribute('href') ?? '');
      expect(letters.length).toBeGreaterThan(1);
      for (const letter of letters) {
        const [to = '', place = ''] = letter.split('#');
        expect(parse(pageAt(to === '' ? path : to).html).querySelectorAll(`h2[id="${place}"]`), `${path} ${letter}`).toHaveLength(1);
      }
      expect(new Set(letters.map((letter) => letter.split('#')[0])).size, path).toBe(own.length);
    }
    expect(new Set(sources.map((one) => one.getAttribute('id'))).size).toBe(sources.length);
  });

  it('names, with each source, every page that lists it, and no page that is not there', () => {
    expect(sources.length).toBeGreaterThan(0);
    const named = new Map(
      sources.map((one) => [one.getAttribute('id') ?? '', one.querySelectorAll('.named-in a').map((link) => link.getAttribute('href') ?? '')]),
    );
    for (const [place, paths] of named) {
      expect(paths.length, place).toBeGreaterThan(0);
      for (const path of paths) expect(pageAt(path).path, place).toBe(path);
    }
    const lists = pages.filter(({ path }) => path.startsWith(`/${locale}/`) && !path.startsWith(`/${locale}/p/`));
    for (const { path, html } of lists)
      for (const [, place = ''] of html.matchAll(/<li id="?(\d{6})"?>/g))
        if (!path.startsWith(href('sources', locale)))
          expect(named.get(place) ?? [], `${path} ${place}`).toSatisfy((all: string[]) => all.some((one) => path.startsWith(one)));
  });
});
