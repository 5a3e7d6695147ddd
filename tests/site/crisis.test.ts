import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import { linesFor } from '#/domain/line-order.ts';
import { LOCALES } from '#/domain/locale.ts';
import { isQuiet, pages } from '../support/built.ts';
import { SITE } from '../support/site.ts';

const countries = readContent(SITE).countries.map(({ data }) => data);

/** The row of each country in a page's lists of lines for not wanting to live: its name and the words behind it. */
const rowsOf = (html: string): { name: string; words: string; numbers: string[] }[] =>
  parse(html)
    .querySelectorAll('.crisis-lines li')
    .map((row) => ({
      name: row.querySelector('b')?.text ?? '',
      words: row.text,
      numbers: row.querySelectorAll('.number').map((number) => number.childNodes[0]?.text.trim() ?? ''),
    }));

describe.each(LOCALES)('where a text speaks of not wanting to live, in %s', (locale) => {
  const speaking = pages.filter(({ path, html }) => path.startsWith(`/${locale}/`) && /class="callout crisis"/.test(html));

  it('each country stands with the numbers of its lines for that, and with no other; where it has none, the text says so', () => {
    expect(speaking.filter(({ path }) => !isQuiet(path)).length).toBeGreaterThan(1);
    const wanted = countries
      .map((country) => {
        const lines = linesFor(country, countries).help.filter(({ kind }) => kind === 'crisis');
        return { name: country.name[locale], numbers: lines.flatMap(({ phones }) => phones.map(({ dial }) => dial)) };
      })
      .sort((one, other) => one.name.localeCompare(other.name, locale));
    expect(wanted.some(({ numbers }) => numbers.length > 0) && wanted.some(({ numbers }) => numbers.length === 0)).toBe(true);
    for (const { path, html } of speaking) {
      const rows = rowsOf(html).sort((one, other) => one.name.localeCompare(other.name, locale));
      expect(
        rows.map(({ name, numbers }) => ({ name, numbers })),
        path,
      ).toEqual(wanted);
      for (const { name, words, numbers } of rows)
        if (numbers.length === 0) expect(words.length, `${path}: ${name}`).toBeGreaterThan(name.length + 20);
    }
  });

  it('nothing is asked for that another guide or story does not ask for', () => {
    const scripts = (html: string): string[] =>
      parse(html)
        .querySelectorAll('script[src]')
        .map((script) => script.getAttribute('src') ?? '')
        .sort();
    const read = pages.filter(({ path, html }) => path.startsWith(`/${locale}/`) && html.includes('data-listen '));
    expect(read.length).toBeGreaterThan(speaking.length);
    expect([...new Set(read.map(({ html }) => scripts(html).join(' ')))]).toHaveLength(1);
  });
});
