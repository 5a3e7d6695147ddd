import { NodeType, parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import { smsHref, telHref, whatsAppHref } from '#/domain/dialling.ts';
import { standingFirst, type LineOnPage } from '#/domain/hotlines.ts';
import { inLanguage } from '#/domain/in-language.ts';
import { leadLine, linesFor } from '#/domain/line-order.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { saidFirst } from '#/i18n/line-words.ts';
import { tellsInWords } from '#/kinds/hotlines/parts/tells-words.ts';
import { href } from '#/routing/routes.ts';
import { pageAt, pages } from '../support/built.ts';
import { SITE } from '../support/site.ts';
import { isTakePath } from '../support/take-path.ts';

/* A card belongs to one line: what it prints, what it calls and what it says of that line are those of the same one. */

const countries = readContent(SITE).data.hotlines.map(({ data }) => data);
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words of an element itself, without those of what stands in it. */
const own = (element: HTMLElement | null): string =>
  plain((element?.childNodes ?? []).flatMap(({ nodeType, text }) => (nodeType === NodeType.TEXT_NODE ? [text] : [])).join(' '));

const shownIn = (country: (typeof countries)[number], locale: Locale) => inLanguage(linesFor(country, countries), (words) => words[locale]);

/** Every card of a country and every row that leads to one, with its line. */
const cardsIn = (locale: Locale): { at: string; card: HTMLElement; line: LineOnPage }[] =>
  countries.flatMap((country) => {
    const { help, report } = shownIn(country, locale);
    const own = pages.filter(({ path }) => path.startsWith(href('getHelp', locale, country.code)) && !isTakePath(path));
    return own.flatMap(({ path, html }) =>
      parse(html)
        .querySelectorAll('article.line, li.line')
        .map((card) => {
          const name = plain(card.querySelector('h1, h2, h3')?.text ?? '');
          const line = [...help, ...report].find((one) => plain(one.name) === name);
          if (!line) throw new Error(`${path} has a card of no line: ${name}`);
          return { at: `${path} ${line.id}`, card, line };
        }),
    );
  });

/** Where a card's own links call and write. */
const waysOf = (card: HTMLElement): string[] =>
  card
    .querySelectorAll('.ways a')
    .map((link) => link.getAttribute('href') ?? '')
    .filter((to) => /^(?:tel:|sms:|https:\/\/wa\.me\/)/.test(to))
    .sort();

describe.each(LOCALES)('a card, in %s', (locale) => {
  const cards = cardsIn(locale);

  it('prints the first number of its line', () => {
    expect(cards.length).toBeGreaterThan(countries.length / 2);
    const wrong = cards.filter(({ card, line }) => own(card.querySelector('.number')) !== (line.phones[0]?.dial ?? ''));
    expect(wrong.map(({ at, card }) => `${at}: ${own(card.querySelector('.number'))}`)).toEqual([]);
  });

  it('calls and writes to its own line, to all of its numbers and to no other', () => {
    for (const { at, card, line } of cards) {
      const calls = line.phones.flatMap((phone) => telHref(phone) ?? []);
      const writes = [...line.sms.map(smsHref), ...line.whatsapp.map(whatsAppHref)];
      // A row has what calls it; how to write stands on the card, and in the row only where nobody can be called.
      const wanted = card.tagName === 'LI' && calls.length > 0 ? calls : [...calls, ...writes];
      expect(waysOf(card), at).toEqual([...new Set(wanted)].sort());
    }
  });

  it('says when its line answers, what a call costs and its warning, as they are noted', () => {
    for (const { at, card, line } of cards) {
      const words = plain(card.text);
      const { hours, cost } = saidFirst(line, locale);
      expect(
        card.querySelectorAll('b').map(({ text }) => plain(text)),
        at,
      ).toContain(plain(hours));
      if (card.tagName !== 'LI') expect(words, at).toContain(plain(cost));
      if (line.warning !== undefined)
        expect(
          card
            .querySelectorAll('.warning')
            .map(({ text }) => plain(text))
            .join(' '),
          at,
        ).toContain(plain(line.warning));
    }
  });

  it('answers whether its line tells the police, tells immigration and asks for a name as is noted, and “not known” where nothing is', () => {
    for (const { at, card, line } of cards.filter(({ card: one }) => one.tagName !== 'LI')) {
      const { answers, nothing } = tellsInWords(line, locale);
      const wanted = nothing
        ? [[nothing.sentence, nothing.hedge ?? ''].join(' ')]
        : answers.map(({ asked, answer, hedge = '' }) => `${asked} ${answer}. ${hedge}`);
      const said = card.querySelectorAll(nothing ? 'p.tells' : '.tells > li').map(({ text }) => plain(text));
      expect(said, at).toEqual(wanted.map(plain));
    }
  });
});

describe.each(LOCALES)('the number for danger, in %s', (locale) => {
  it('is printed as it is called, on each country’s page', () => {
    for (const country of countries) {
      const { emergency } = shownIn(country, locale);
      const rows = parse(pageAt(href('getHelp', locale, country.code)).html).querySelectorAll('a.danger');
      expect(
        rows.map((row) => [plain(row.querySelector('[translate="no"]')?.text ?? ''), row.getAttribute('href')]),
        country.code,
      ).toEqual((emergency?.phones ?? []).map((phone) => [phone.dial, telHref(phone)]));
    }
  });
});

describe.each(LOCALES)('a country in a list, in %s', (locale) => {
  const listed = (path: string, of: typeof countries, nameOf: (country: (typeof countries)[number]) => string) => {
    const places = parse(pageAt(path).html).querySelectorAll('main [data-place]');
    return of.map((country) => {
      const place = places.find((one) => one.getAttribute('data-place') === nameOf(country)) ?? null;
      return { country, place, number: place?.querySelector('.number') ?? null };
    });
  };
  const called = (country: (typeof countries)[number]) => {
    const phone = leadLine(linesFor(country, countries))?.phones[0];
    return [phone?.dial ?? '', phone && telHref(phone)];
  };

  it('leads to its own page, and has the first number of its own first line: in the list of all, and on home', () => {
    for (const [path, of] of [
      [href('getHelp', locale), countries],
      [href('home', locale), standingFirst(countries)],
    ] as const)
      for (const { country, place, number } of listed(path, of, ({ name }) => name[locale])) {
        expect(place?.querySelector('h2 a, h3 a')?.getAttribute('href'), `${path} ${country.code}`).toBe(href('getHelp', locale, country.code));
        expect([own(number), number?.getAttribute('href')], `${path} ${country.code}`).toEqual(called(country));
      }
  });

  it('stands on home’s first screen, if it is one of those that stand first', () => {
    const places = parse(pageAt(href('home', locale)).html).querySelectorAll('.country-numbers [data-place]');
    expect(places.map((place) => place.getAttribute('data-place'))).toEqual(standingFirst(countries).map(({ name }) => name[locale]));
  });

  it('has the same on the two pages that are in both languages', () => {
    for (const path of ['/', '/404.html'])
      for (const { country, number } of listed(path, standingFirst(countries), ({ name }) => `${name.es} · ${name.en}`))
        expect([own(number), number?.getAttribute('href')], `${path} ${country.code}`).toEqual(called(country));
  });
});

describe('a link that calls', () => {
  const phones = countries.flatMap((country) => {
    const { emergency, help, report } = linesFor(country, countries);
    return [...(emergency ? [emergency] : []), ...help, ...report].flatMap((line) => line.phones.map((phone) => ({ country, phone, line })));
  });

  it('shows the number that it calls, where it shows one, on every page', () => {
    const dials = Map.groupBy(phones, ({ phone }) => telHref(phone) ?? '');
    const wrong = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/<a [^>]*href="(tel:[^"]*)"[^>]*>([\s\S]*?)<\/a>/g)]
        .map(([, to = '', words = '']) => ({ to, words: plain(words.replace(/<[^>]*>/g, '')) }))
        .filter(({ to, words }) => {
          const its = dials.get(to) ?? [];
          // A line may be called by a number of its own: “9-8-8”, “A21”.
          const called = its.flatMap(({ line: { short, name } }) => LOCALES.flatMap((locale) => [name[locale], short[locale]]));
          const unnamed = called.reduce((rest, one) => rest.replace(one, ''), words);
          return /\d/.test(unnamed) && !its.some(({ phone }) => words.includes(phone.dial));
        })
        .map(({ to, words }) => `${path}: ${to} says ${words}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each(LOCALES)('at a stop of the thread is that of a line of the country that it names: %s', (locale) => {
    const stops = pages
      .filter(({ path }) => path.startsWith(href('thread', locale)))
      .flatMap(({ path, html }) =>
        parse(html)
          .querySelectorAll('.help-here li')
          .map((row) => ({ path, row, link: row.querySelector('a[href^="tel:"]') })),
      )
      .filter(({ link }) => link !== null);
    expect(stops.length).toBeGreaterThan(2);
    const wrong = stops.filter(
      ({ row, link }) =>
        !phones.some(
          // What is warned of it stands behind.
          ({ country, phone }) => plain(row.text).startsWith(`${country.name[locale]} `) && telHref(phone) === link?.getAttribute('href'),
        ),
    );
    expect(wrong.map(({ path, row }) => `${path}: ${plain(row.text)}`)).toEqual([]);
  });
});
