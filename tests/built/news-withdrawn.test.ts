import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '#/domain/locale.ts';
import { quietCode } from '#/domain/quiet-code.ts';
import { entryId } from '#/kinds/posts/domain/entry-id.ts';
import { atomHref, href, quietHref, tagHref, yearHref } from '#/routing/routes.ts';
import { serve, type Served } from '../../scripts/serve.ts';
import { pageAt, pages, textsOf } from '../support/built.ts';
import { DIST } from '../support/site.ts';

/** The post of the fixture that was withdrawn, in one language's file alone; words of it that stand nowhere else. */
const SLUG = { en: 'a-post-that-was-taken-down', es: 'una-nota-retirada' } as const;
const MARKS = ['takendownmark', 'notaretiradamarque'];

const files = textsOf(DIST);
let site: Served;
beforeAll(async () => {
  site = await serve(DIST, 0);
});
afterAll(async () => {
  await site.close();
});

describe('a post that was withdrawn', () => {
  it('stands in no file of the site any more', () => {
    expect([...files].filter(([, text]) => MARKS.some((mark) => text.toLowerCase().includes(mark))).map(([file]) => file)).toEqual([]);
  });

  it.each(LOCALES)('answers that it is gone, at its own address and at its quiet one, in %s', async (locale) => {
    for (const path of [href('news', locale, SLUG[locale]), quietHref(locale, quietCode('posts', 'taken-down'))]) {
      const response = await fetch(site.url + path);
      expect(response.status, path).toBe(410);
      expect(await response.text()).toBe(pageAt(href('removed', locale)).html);
    }
  });

  it.each(LOCALES)('is told to readers of the Atom feed, in %s', (locale) => {
    const atom = readFileSync(`${DIST}${atomHref(locale)}`, 'utf8');
    expect(atom).toContain(`<at:deleted-entry ref="${entryId('posts', 'taken-down', locale)}" when="2026-11-01T00:00:00Z"><at:comment>`);
  });

  it('leaves no page of its year or its tag behind where it was the only one there', () => {
    for (const locale of LOCALES)
      for (const path of [yearHref(locale, '2025'), tagHref(locale, { en: 'of-nothing', es: 'de-nada' }[locale])])
        expect(
          pages.some((page) => page.path === path),
          path,
        ).toBe(false);
  });
});

describe('a tag of posts in one language alone', () => {
  it('has a page in that language, which leads to the news of the other', () => {
    const { html } = pageAt(tagHref('es', 'en-un-idioma'));
    expect(html).toMatch(/href="\/en\/news\/"[^>]* lang="en" hreflang="en"/);
    expect(pages.some(({ path }) => path === tagHref('en', 'in-one-language'))).toBe(false);
  });
});
