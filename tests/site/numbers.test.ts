import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { formsOf } from '#/content-files/checks/numbers.ts';
import { publicationOf } from '#/content-files/read/publication.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import type { CheckData } from '#/kinds/hotlines/browser/check/check-data.ts';
import { dateInWords } from '#/domain/dates.ts';
import { digitsOf } from '#/domain/dialling.ts';
import { onKeys } from '#/domain/full-numbers.ts';
import { leadLine, linesFor, shownLine } from '#/domain/line-order.ts';
import { standingFirst } from '#/domain/hotlines.ts';
import { LOCALES } from '#/domain/locale.ts';
import { behind } from '#/kinds/guides/domain/led-from.ts';
import { textHref } from '#/kinds/text-address.ts';
import { href } from '#/routing/routes.ts';
import { siteToday } from '../../site.config.ts';
import { isQuiet, pages, textsOf } from '../support/built.ts';
import { string } from '../support/pages.ts';
import { visibleText } from '../support/visible-text.ts';
import { DIST, SITE } from '../support/site.ts';

const content = readContent(SITE);
const countries = content.data.hotlines;
const numbersIn = (line: {
  phones: { dial: string; e164?: string | undefined; fromAbroad?: string | undefined }[];
  sms: { number: string; e164?: string | undefined }[];
  whatsapp: { number: string }[];
  tty: { number?: string | undefined }[];
}): string[] =>
  [
    ...line.phones.flatMap(({ dial, e164, fromAbroad }) => [dial, e164, fromAbroad]),
    ...[...line.sms, ...line.whatsapp, ...line.tty].map(({ number }) => number),
    ...line.sms.map(({ e164 }) => e164),
  ].filter((number) => number !== undefined);

const NO_NUMBERS = { phones: [], sms: [], whatsapp: [], tty: [] };
const published = new Set<string>();
const forbidden = new Set<string>();
for (const { id: code, data } of countries) {
  for (const line of data.lines) {
    const shown = shownLine(line);
    const open = shown ? numbersIn(shown) : [];
    for (const number of open) for (const form of formsOf(number, code)) published.add(form);
    for (const number of numbersIn(line)) if (!open.includes(number)) for (const form of formsOf(number, code)) forbidden.add(form);
  }
  for (const { number } of data.denied) for (const form of formsOf(number, code)) forbidden.add(form);
}
const long = [...forbidden].filter((digits) => digits.length >= 7 && !published.has(digits));

/** Every run of digits of a text, separators removed. */
const digitRuns = (text: string): Set<string> => new Set([...text.matchAll(/\+?\d(?:[\s().\-–·/]{0,3}\d)*/g)].map(([run]) => digitsOf(run)));

/** Every country's place in a list, on any page, and where its name leads. */
const listed = pages
  .filter(({ html }) => html.includes('data-place='))
  .flatMap(({ path, html }) =>
    parse(html)
      .querySelectorAll('[data-place]')
      .flatMap((place) =>
        place.querySelectorAll('a[href^="/"]').map((link) => ({ path, html: place.outerHTML, to: link.getAttribute('href') ?? '' })),
      ),
  );

/** Where the links of a page that call or write lead. */
const linksIn = (html: string): string => [...html.matchAll(/href="((?:tel|sms|https:\/\/wa\.me)[^"]*)"/g)].map(([, link = '']) => link).join(' ');

describe('numbers on the built site', () => {
  it('every tel:, sms: and wa.me link is that of a published line, and so is each number that machines are told', () => {
    for (const { path, html } of pages) {
      for (const [, digits = ''] of html.matchAll(/(?:href="(?:tel:|sms:|https:\/\/wa\.me\/)|"telephone":")([+\d]+)/g))
        expect(published.has(digitsOf(digits)), `${path}: ${digits}`).toBe(true);
    }
  });

  it('no denied or held number of seven digits or more is anywhere in the built site, as text or link', () => {
    for (const { path, html } of pages) {
      const runs = new Set([...digitRuns(visibleText(html)), ...digitRuns(linksIn(html)), ...digitRuns(html)]);
      expect(
        long.filter((digits) => runs.has(digits)),
        path,
      ).toEqual([]);
    }
  });

  it('no denied or held number of seven digits or more is in any other file: feeds, sitemap, scripts, search index', () => {
    const files = [...textsOf(DIST)].filter(([file]) => !/\.(?:html|br|gz|woff2|png|pagefind)$/.test(file));
    for (const kind of ['feed.xml', '.pf_fragment', '.pf_index', '.js', 'headers'])
      expect(
        files.some(([file]) => file.endsWith(kind)),
        kind,
      ).toBe(true);
    for (const [file, text] of files) {
      const runs = digitRuns(text);
      expect(
        long.filter((digits) => runs.has(digits)),
        file,
      ).toEqual([]);
    }
  });

  it.each(LOCALES)('both national lines stand on the page about what is being done, each under its country, in %s', (locale) => {
    const page = pages.find(({ path }) => path === href('our-approach', locale));
    const said = parse(page?.html ?? '')
      .querySelectorAll('.national-lines [data-place]')
      .map((place) => [
        place.querySelector('h3 a')?.getAttribute('href'),
        digitsOf(place.querySelector('.number[translate="no"]')?.childNodes[0]?.text ?? ''),
      ]);
    const all = countries.map(({ data }) => data);
    const meant = standingFirst(all).map((country) => [
      href('getHelp', locale, country.code),
      digitsOf(leadLine(linesFor(country, all))?.phones[0]?.dial ?? ''),
    ]);
    expect(said).toEqual(meant);
    expect(meant).toHaveLength(2);
  });

  it.each(LOCALES)(
    'each box that leads to the numbers has for paper the first of each first country, or of the country whose law a guide is about, in %s',
    (locale) => {
      const all = countries.map(({ data }) => data);
      const firstOf = (code: string): string[] => {
        const country = all.find((one) => one.code === code);
        const dial = country && leadLine(linesFor(country, all))?.phones[0]?.dial;
        return country && dial !== undefined ? [country.name[locale], dial] : [];
      };
      const guides = publicationOf(content, siteToday()).texts.filter((text) => text.kind === 'guides' && text.locale === locale);
      const lawAt = (path: string): string | undefined =>
        guides.flatMap((guide) =>
          textHref(guide) === path && guide.text.kind === 'guides' ? (behind(guide.text.data.ledFrom ?? [], 'law') ?? []) : [],
        )[0];
      const boxes = pages.filter(({ path, html }) => path.startsWith(href('home', locale)) && !isQuiet(path) && html.includes('class="reach"'));
      expect(boxes.length).toBeGreaterThan(10);
      for (const { path, html } of boxes) {
        const own = lawAt(path);
        const rows = parse(html)
          .querySelectorAll('.reach .on-paper > p')
          .filter((row) => row.querySelector('b'))
          .map((row) => [row.text.trim().split(':')[0], row.querySelector('b[translate="no"]')?.text]);
        expect(rows, path).toEqual((own === undefined ? standingFirst(all).map(({ code }) => code) : [own]).map(firstOf));
      }
    },
  );

  it.each(LOCALES)(
    'the file that answers “Is this number real?” holds every published number, and of the others nothing but letters, in %s',
    (locale) => {
      const file = JSON.parse(readFileSync(join(DIST, 'check', `${locale}.json`), 'utf8')) as CheckData;
      const digits = (number: string): string => digitsOf(onKeys(number));
      const open = countries.flatMap(({ data }) => data.lines.flatMap((line) => numbersIn(shownLine(line) ?? NO_NUMBERS).map(digits)));
      const said = new Set(file.ways.flatMap((way) => way.digits));
      expect([...new Set(open)].filter((number) => !said.has(number))).toEqual([]);
      expect([...said].filter((number) => !open.includes(number) && !published.has(number))).toEqual([]);
      expect(file.refused.length).toBeGreaterThan(3);
      expect(file.refused.flatMap(({ prints }) => prints).filter((print) => !/^[a-p]{8}$/.test(print))).toEqual([]);
      // What is said of them holds no number either, however short.
      const barred = new Set(
        countries.flatMap(({ data }) => [...data.lines.flatMap(numbersIn), ...data.denied.map(({ number }) => number)].map(digits)),
      );
      for (const { reason, country } of file.refused) expect([...digitRuns(`${country} ${reason}`)].filter((run) => barred.has(run))).toEqual([]);
    },
  );

  it.each(LOCALES)(
    'the file that answers “Is this number real?” says of each line who answers, which of them are authorities, and what is warned of, in %s',
    (locale) => {
      const { lines } = JSON.parse(readFileSync(join(DIST, 'check', `${locale}.json`), 'utf8')) as CheckData;
      for (const { data } of countries) {
        for (const line of data.lines.flatMap((one) => shownLine(one) ?? [])) {
          const said = lines.find(({ name, country }) => name === line.name[locale] && country === data.name[locale]);
          expect(said?.answers ?? '', line.id).toContain(line.answers[locale]);
          expect(said?.authority, line.id).toBe(line.authority === 'none' ? undefined : true);
          const doubt = line.doubted === undefined ? [] : [string(locale, 'help', 'age.doubted', { date: dateInWords(line.doubted, locale) })];
          expect(said?.warning, line.id).toBe([...doubt, ...(line.warning ? [line.warning[locale]] : [])].join(' ') || undefined);
        }
      }
      expect(lines.some(({ authority }) => authority) && lines.some(({ warning }) => warning)).toBe(true);
    },
  );

  it('neither a country’s page nor its place in a list shows a number that is held or denied there, however short, as text or link', () => {
    for (const { id: code, data } of countries) {
      const { emergency, help, report } = linesFor(
        data,
        countries.map((country) => country.data),
      );
      const shown = new Set([...(emergency ? [emergency] : []), ...help, ...report].flatMap(numbersIn).map(digitsOf));
      const all = [...data.lines.flatMap(numbersIn), ...data.denied.map(({ number }) => number)].map(digitsOf);
      const barred = all.filter((digits) => !shown.has(digits));
      const own = pages.filter(({ path }) => path.endsWith(`/${code}/`)).map(({ path, html }) => ({ path, html: html.slice(html.indexOf('<main')) }));
      const places = [...own, ...listed.filter(({ to }) => to.endsWith(`/${code}/`))];
      // Its pages, and its place in the lists of help and of home, in each language.
      expect(places.length, code).toBeGreaterThanOrEqual(6);
      for (const { path, html } of places) {
        const said = new Set([...digitRuns(visibleText(`<body${html}`)), ...digitRuns(linksIn(html))]);
        expect(
          barred.filter((digits) => said.has(digits)),
          `${code}, ${path}`,
        ).toEqual([]);
      }
    }
  });
});
