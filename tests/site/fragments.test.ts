import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { isFragment } from '#/domain/fragments.ts';
import { LOCALES } from '#/domain/locale.ts';
import { hardPartsIn } from '../support/a-story.ts';
import { pageAt, pages, textsOf } from '../support/built.ts';
import { DIST } from '../support/site.ts';

/** The places that links lead to by a name, since it tells nothing: a page's main part, the choice of a language, whom to write to. */
const NEUTRAL = ['content', 'choose', 'contact', 'send'];
/** What the search index may call by a name beside them: where a country is picked. */
const IN_INDEX = [...NEUTRAL, 'countries'];

const roots = pages.map(({ path, html }) => ({ path, root: parse(html) }));
const headingsIn = (root: HTMLElement): HTMLElement[] => root.querySelectorAll('.prose h2, .prose h3, .prose h4, .prose h5, .prose h6');
const texts = roots
  .map(({ path, root }) => ({ path, headings: headingsIn(root).filter(({ id }) => id !== '') }))
  .filter(({ headings }) => headings.length > 0);
const files = textsOf(DIST);
const fragments = [...files].filter(([file]) => file.endsWith('.pf_fragment')).map(([, text]) => text);

describe('an address', () => {
  it('never tells what was read: each link to a place on a page names it by a number, or by a word that tells nothing', () => {
    const named = roots.flatMap(({ path, root }) =>
      root
        .querySelectorAll('a[href*="#"]')
        .map((link) => link.getAttribute('href') ?? '')
        .filter((link) => !/^[a-z]+:/.test(link))
        .map((link) => ({ path, name: decodeURIComponent(link.slice(link.indexOf('#') + 1)) })),
    );
    // The booklet is led to with the country that the address of the page before it names too.
    const told = named.filter(({ path, name }) => !path.endsWith(`/${name}/`));
    expect(told.filter(({ name }) => !isFragment(name) && !NEUTRAL.includes(name))).toEqual([]);
  });

  it('leads to every heading of every text, by a number that stands once on its page', () => {
    expect(texts.length).toBeGreaterThan(0);
    for (const { path, headings } of texts) {
      const root = parse(pageAt(path).html);
      expect(
        headings.filter(({ id }) => !isFragment(id)).map(({ text }) => text),
        path,
      ).toEqual([]);
      for (const { id } of headings) expect(root.querySelectorAll(`[id="${id}"]`), `${path}#${id}`).toHaveLength(1);
    }
  });

  it('leads behind a hard passage by a number', () => {
    const stories = roots.filter(({ root }) => root.querySelector('.passage'));
    // Each by its own address and its quiet one.
    expect(stories.length).toBe(2 * LOCALES.reduce((sum, locale) => sum + hardPartsIn(locale).length, 0));
    for (const { path, root } of stories) {
      const behind = root.querySelectorAll('p.after-passage').map(({ id }) => id);
      expect(
        behind.filter((id) => !isFragment(id)),
        path,
      ).toEqual([]);
      for (const place of ['.note', '.passage'])
        expect(
          root.querySelectorAll(`${place} a[href^="#"]`).map((link) => link.getAttribute('href')),
          path,
        ).toEqual(behind.map((id) => `#${id}`));
    }
  });
});

describe('the number of a heading', () => {
  it('stands nowhere on a page, in a feed or in the search index', () => {
    const shown = [...textsOf(DIST)].filter(([file, text]) => /\.(?:html|xml|txt|pf_fragment)$/.test(file) && text.includes('{#'));
    expect(shown.map(([file]) => file)).toEqual([]);
  });
});

describe('a search', () => {
  it('leads to pages, and knows no place on them by words that tell', () => {
    expect(fragments.length).toBeGreaterThan(0);
    expect(fragments.filter((text) => !/"url":"[^"#]+"/.test(text))).toEqual([]);
    const names = fragments.flatMap((text) => {
      const data: unknown = JSON.parse(text.slice(text.indexOf('{')));
      const anchors: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'anchors') : undefined;
      return Array.isArray(anchors) ? anchors.map((anchor: unknown) => String(Reflect.get(Object(anchor), 'id'))) : [];
    });
    expect(names.length).toBeGreaterThan(0);
    expect([...new Set(names)].filter((name) => !isFragment(name) && !IN_INDEX.includes(name))).toEqual([]);
  });
});
