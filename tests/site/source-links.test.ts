import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import { LOCALES } from '#/domain/locale.ts';
import { publisherOn, titleOn } from '#/domain/source-names.ts';
import { sourceDateInWords } from '#/i18n/source-date.ts';
import { pages } from '../support/built.ts';
import { SITE } from '../support/site.ts';

const sources = [...readContent(SITE).data.sources.values()];
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe.each(LOCALES)('a source, in %s', (locale) => {
  const own = pages
    .filter(({ path, html }) => path.startsWith(`/${locale}/`) && /class="[^"]*(?:sources|read-in)/.test(html))
    .map(({ path, html }) => ({ path, page: parse(html) }));
  const said = sources.map((source) => ({
    source,
    title: plain(titleOn(source, locale).words),
    begins: plain(`${titleOn(source, locale).words}, ${publisherOn(source, locale).words}`),
    link: source.link ? source.url : undefined,
  }));

  it('in a list leads to where it was read, where it may be linked, and says its date, or that it has none', () => {
    const items = own.flatMap(({ path, page }) =>
      page.querySelectorAll('details.sources li').map((item) => ({ path, item, words: plain(item.text) })),
    );
    expect(items.length).toBeGreaterThan(10);
    const wrong = items.filter(
      ({ item, words }) =>
        !said.some(
          ({ source, begins, link }) =>
            words.startsWith(begins) &&
            words.endsWith(`, ${sourceDateInWords(source, locale)}`) &&
            item
              .querySelectorAll('a')
              .map((one) => one.getAttribute('href'))
              .join() === (link ?? ''),
        ),
    );
    expect(wrong.map(({ path, words }) => `${path}: ${words}`)).toEqual([]);
  });

  it('in a line leads to where it was read too', () => {
    const links = own.flatMap(({ path, page }) =>
      page.querySelectorAll('.read-in a').map((link) => ({ path, words: plain(link.text), to: link.getAttribute('href') })),
    );
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter(({ words, to }) => !said.some(({ title, link }) => title === words && link === to))).toEqual([]);
  });
});
