import { parse } from 'node-html-parser';
import { parse as parseStyles } from 'postcss';
import { describe, expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import { shownLine } from '#/domain/line-order.ts';
import { HELP_LOCALES, LOCALES } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { pageAt, pages } from '../support/built.ts';
import { SITE } from '../support/site.ts';

/* The same pages as a copied text, and as readers that leave things out. */
const dials = [
  ...new Set(
    readContent(SITE).data.hotlines.flatMap(({ data }) => data.lines.flatMap((line) => (shownLine(line)?.phones ?? []).map(({ dial }) => dial))),
  ),
];

const names = readContent(SITE).data.hotlines.flatMap(({ data }) => data.lines.flatMap(({ name }) => LOCALES.map((locale) => name[locale])));

/** A page's body with its tags simply taken out. */
const bare = (html: string): string =>
  html
    .slice(html.indexOf('<body'))
    .replace(/<(script|style|template)\b[^]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '');

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

describe('a page with its tags taken out', () => {
  it('has no number that touches another word or number', () => {
    const any = `(?:${dials.map(escaped).join('|')})`;
    const touching = new RegExp(`\\p{L}${any}(?![\\d-])|(?<![\\d-])${any}\\p{L}`, 'gu');
    expect(pages.flatMap(({ path, html }) => [...bare(html).matchAll(touching)].map(([words]) => `${path}: ${words}`))).toEqual([]);
  });

  it('has white space between one link and the next', () => {
    const found = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/<\/a><(?:a|button|p|li|ul|details)\b.{20}/g)].map(([words]) => `${path}: ${words}`),
    );
    expect(found).toEqual([]);
  });
});

describe('without the headings that are links, which some readers leave out', () => {
  const lists = ['/', '/404.html', ...LOCALES.map((locale) => href('home', locale)), ...HELP_LOCALES.map((locale) => href('getHelp', locale))];

  it.each(lists)('%s says the country beside each number and each danger line', (path) => {
    const rows = parse(pageAt(path).html).querySelectorAll('[data-place]');
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const country = row.getAttribute('data-place') ?? '';
      for (const heading of row.querySelectorAll('h2, h3')) if (heading.querySelector('a')) heading.remove();
      if (!row.querySelector('.number')) continue;
      const words = row.text.replace(/\s+/g, ' ');
      const at = words.indexOf(row.querySelector('.number')?.text.trim().split(/[\s,]/)[0] ?? '');
      expect(words.slice(Math.max(0, at - country.length - 3), at + 40 + country.length), `${path}, ${country}`).toContain(country);
      for (const line of row.querySelectorAll('.urgent')) expect(line.text, `${path}, ${country}`).toContain(country);
    }
  });

  it('every number of a country’s page has its country behind it', () => {
    const countries = readContent(SITE).data.hotlines;
    let seen = 0;
    for (const { id: code, data } of countries)
      for (const locale of LOCALES) {
        const numbers = parse(pageAt(href('getHelp', locale, code)).html).querySelectorAll('main .number, main .danger, main .any-hour a');
        seen += numbers.length;
        for (const number of numbers) expect(number.text, `${locale}, ${code}`).toContain(data.name[locale]);
      }
    expect(seen).toBeGreaterThan(countries.length);
  });
});

describe('a translator', () => {
  it('changes no number, and no word that is to be sent', () => {
    const found = pages.flatMap(({ path, html }) =>
      parse(html)
        .querySelectorAll(
          '.number, .danger, .urgent a, .any-hour a, [href^="sms:"]:not([href*="body="]), [href*="?body=HELP"], [href*="?body=START"]',
        )
        .filter((one) => /\d|HELP|START/.test(one.text) && one.getAttribute('translate') !== 'no' && !one.querySelector('[translate="no"]'))
        .map((one) => `${path}: ${one.text}`),
    );
    expect(found).toEqual([]);
  });

  it('changes no name of the lines that stand first, on the first page, home, and where both national lines are told of', () => {
    for (const path of ['/', ...LOCALES.flatMap((locale) => [href('home', locale), href('our-approach', locale)])]) {
      const page = parse(pageAt(path).html);
      const kept = page
        .querySelectorAll('main span[translate="no"]:not(.number)')
        .map(({ text }) => text.trim())
        .filter((words) => !dials.includes(words));
      expect(kept.length, path).toBeGreaterThanOrEqual(2);
      for (const name of kept) expect(names, path).toContain(name);
    }
  });

  it('changes no name of a line, and what of it is in another language says which', () => {
    for (const { id: code, data } of readContent(SITE).data.hotlines)
      for (const locale of LOCALES) {
        const card = parse(pageAt(href('getHelp', locale, code)).html);
        const kept = card.querySelectorAll('[translate="no"]').map(({ text }) => text.trim());
        for (const line of data.lines.flatMap((one) => shownLine(one) ?? [])) {
          if (line.purpose === 'emergency') continue;
          expect(kept, `${locale}, ${code}`).toContain(line.name[locale]);
          if (line.foreign && line.foreign.language !== locale && line.name[locale].includes(line.foreign.name))
            expect(card.querySelectorAll(`[lang="${line.foreign.language}"]`).map(({ text }) => text)).toContain(line.foreign.name);
        }
      }
  });
});

describe('a browser that does not read `:not()` with more than one simple selector in it', () => {
  it('is given no rule of ours but values and what spoils nothing, so that it shows its own plain page', () => {
    const styles = new Set(pages.flatMap(({ html }) => [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, text = '']) => text)));
    const kept = [...styles].flatMap((text) => {
      const root = parseStyles(text);
      root.walkAtRules('keyframes', (rule) => {
        rule.remove();
      });
      const found: string[] = [];
      root.walkRules(/^(?!.*:not\((?:#_#_|svg \*))/, ({ selector, nodes }) => {
        if (!nodes.every((one) => one.type === 'decl' && (one.variable || one.prop === 'box-sizing'))) found.push(selector);
      });
      return found;
    });
    expect(kept).toEqual([]);
    expect(styles.size).toBeGreaterThan(5);
  });
});
