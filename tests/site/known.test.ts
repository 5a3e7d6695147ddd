import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import { hasLines, leadLine, linesFor } from '#/domain/line-order.ts';
import { LOCALES } from '#/domain/locale.ts';
import { knownBytes } from '#/domain/page-kinds.ts';
import { clothsOf, countOf, STITCHES } from '#/kinds/figures/domain/patches.ts';
import { href } from '#/routing/routes.ts';
import { inLanguage } from '#/domain/in-language.ts';
import { brotliBytes } from '../support/brotli-bytes.ts';
import { pageAt } from '../support/built.ts';
import { string } from '../support/pages.ts';
import { DIST, SITE } from '../support/site.ts';

/* What is known, as it is built: each figure says what keeps it from being taken for more than it is, and its drawing is its table. */

const { data } = readContent(SITE);
const figures = [...data.figures].sort((a, b) => a.data.order - b.data.order);
const countries = data.hotlines.map(({ data: country }) => country);
const plain = (element: HTMLElement | null | undefined): string => (element?.text ?? '').replace(/\s+/g, ' ').trim();
/** What a figure is not: of the site's lines that they are no people, of others what its file says behind the dot of its kicker. */
const notIn = ({ drawing, kicker }: (typeof figures)[number]['data'], locale: (typeof LOCALES)[number]): string => {
  if (drawing === 'lines') return string(locale, 'known', 'linesNotPeople');
  const not = kicker[locale].split(' · ')[1] ?? 'nothing';
  return `${not.charAt(0).toUpperCase()}${not.slice(1)}.`;
};
const pageIn = (locale: (typeof LOCALES)[number]) => {
  const { html, file, path } = pageAt(href('known', locale));
  return { file, path, html, page: parse(html) };
};
const all = LOCALES.flatMap((locale) => figures.map((figure, index) => ({ locale, figure, id: figure.id, place: String(index + 1) })));
/** The lines of the site, each once, in one language. */
const lines = [
  ...new Map(
    countries.flatMap((country) => {
      const { emergency, help, report } = inLanguage(linesFor(country, countries), (words) => words.en);
      return [...(emergency ? [emergency] : []), ...help, ...report].map((line) => [line.id, line] as const);
    }),
  ).values(),
];

describe('what is known', () => {
  it.each(LOCALES)(
    'takes no more than its bytes over the line, and draws without a script, a style attribute or a picture to fetch: %s',
    (locale) => {
      const { html, page } = pageIn(locale);
      expect(brotliBytes(html)).toBeLessThanOrEqual(knownBytes);
      const main = page.querySelector('main');
      expect(
        main?.querySelectorAll('[style], img, picture, script:not([type="application/json"]):not([src])').map(({ outerHTML }) => outerHTML),
      ).toEqual([]);
    },
  );

  it.each(all)('says of $id what it counts, who, where and when, and what it cannot say ($locale)', ({ locale, figure, place }) => {
    const section = pageIn(locale).page.querySelector(`[id="${place}"]`);
    const terms = section?.querySelectorAll('.counted dt').map(plain);
    expect(terms).toEqual(['counts', 'counter', 'where', 'cannotSay'].map((key) => string(locale, 'known', key)));
    for (const said of section?.querySelectorAll('.counted dd') ?? []) expect(plain(said)).toMatch(/\p{L}.*\.$/u);
    expect(plain(section?.querySelectorAll('.counted dd').at(-1))).toContain(notIn(figure.data, locale));
    if (figure.data.drawing !== 'lines') expect(section?.querySelectorAll('.sources li').length).toBe(figure.data.sources.length);
    expect(section?.text).not.toContain('{{');
  });

  it.each(all)(
    'has $id as a table with a head for each column and row, and the drawing hidden from readers ($locale)',
    ({ locale, figure, place }) => {
      const section = pageIn(locale).page.querySelector(`[id="${place}"]`);
      for (const svg of section?.querySelectorAll('svg') ?? []) expect(svg.getAttribute('aria-hidden')).toBe('true');
      const rows = section?.querySelectorAll('tbody tr') ?? [];
      if (figure.data.drawing !== 'lines') expect(rows).toHaveLength(figure.data.rows.length);
      const columns = section?.querySelectorAll('thead th[scope="col"]').length;
      for (const row of rows) expect(row.querySelectorAll('th[scope="row"], td')).toHaveLength(columns ?? 0);
      for (const cell of section?.querySelectorAll('td') ?? []) expect(plain(cell)).not.toBe('');
    },
  );

  it.each(all.filter(({ figure }) => figure.data.drawing === 'squares'))('draws a hundred squares of $id ($locale)', ({ locale, place }) => {
    const uses = pageIn(locale).page.querySelectorAll(`[id="${place}"] .patches use`);
    expect(uses.reduce((sum, use) => sum + (use.getAttribute('href') === '#patch-row' ? 10 : 1), 0)).toBe(100);
  });

  it.each(all.filter(({ figure }) => figure.data.drawing === 'lines'))(
    'counts the lines of the site anew, in the drawing as in the table ($locale)',
    ({ locale, place }) => {
      const section = pageIn(locale).page.querySelector(`[id="${place}"]`);
      const cloths = clothsOf(lines);
      const wanted = cloths.map((cloth) => STITCHES.map((stitch) => String(countOf(cloth, stitch))));
      expect(section?.querySelectorAll('tbody tr').map((row) => row.querySelectorAll('td').map(plain))).toEqual(wanted);
      const sewn = section?.querySelectorAll('.cloths section').map((cloth) =>
        ['.edge-no use', '.edge-yes use'].map((name) => {
          const uses = cloth.querySelectorAll(name);
          return String(uses.reduce((sum, use) => sum + (use.getAttribute('href') === '#patch-row' ? 10 : 1), 0));
        }),
      );
      expect(sewn).toEqual(wanted.map(([no, yes]) => [no, yes]));
    },
  );

  it.each(all)('gives $id as a file that Excel reads, which says the same and what it is not ($locale)', ({ locale, figure, id }) => {
    const text = readFileSync(join(DIST, href('known', locale), `${id}.csv`), 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.replace(/"[^"]*"/g, '')).not.toMatch(/[^\r]\n/);
    expect(text).toContain(notIn(figure.data, locale));
    for (const line of text.slice(1).split('\r\n')) expect(line).not.toMatch(/(?:^|,)"?[=+@-]/);
    for (const { values } of figure.data.rows) for (const cell of values) if (typeof cell === 'number') expect(text).toContain(`,${String(cell)}`);
  });
});

describe('the map of the lines', () => {
  it.each(LOCALES)('is found from what there is to learn and from what is known: the list of numbers has no room for it: %s', (locale) => {
    for (const from of ['learn', 'known'] as const) {
      const links = parse(pageAt(href(from, locale)).html).querySelectorAll(`main a[href="${href('linesMap', locale)}"]`);
      expect(links.length, from).toBe(1);
    }
  });

  it.each(LOCALES)('leads to each country with its first number, and the list below it says the same: %s', (locale) => {
    const page = parse(pageAt(href('linesMap', locale)).html);
    const drawn = new Map(
      page.querySelectorAll('.map-tags a').map((link) => [link.getAttribute('href'), plain(link.querySelectorAll('text').at(-1))]),
    );
    const listed = page.querySelectorAll('.places h3 a').map((link) => link.getAttribute('href'));
    for (const country of countries) {
      const to = href('getHelp', locale, country.code);
      expect(listed).toContain(to);
      if (!drawn.has(to)) continue;
      const shown = linesFor(country, countries);
      const dial = hasLines(shown) ? leadLine(shown)?.phones[0]?.dial : undefined;
      expect(drawn.get(to)).toBe(dial ?? string(locale, 'help', 'row.none'));
    }
  });

  it.each(LOCALES)('is a picture beside the list: no reader and no keyboard meets a link twice: %s', (locale) => {
    const map = parse(pageAt(href('linesMap', locale)).html).querySelector('.lines-map');
    expect(map?.getAttribute('aria-hidden')).toBe('true');
    for (const link of map?.querySelectorAll('a') ?? []) expect(link.getAttribute('tabindex')).toBe('-1');
  });
});
