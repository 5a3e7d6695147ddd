import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import { dateInWords } from '#/domain/dates.ts';
import { whatsAppHref } from '#/domain/dialling.ts';
import { generalLineOf, type Line } from '#/domain/hotlines.ts';
import { anyHourLine, callLine, hasCardPages, idsFor, leadLine, linesFor, newestSource, printingSource, shownLine } from '#/domain/line-order.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { pageAt } from '../support/built.ts';
import { visibleText } from '../support/visible-text.ts';
import { SITE } from '../support/site.ts';

const content = readContent(SITE);
const texts = content.texts.filter(({ kind }) => kind === 'guides');
const countries = content.data.hotlines.map(({ data }) => data);
/** Of each country whether a line helps there, and whether, where one does, none can be written to. */
const onPages = countries.map((country) => {
  const { help, report } = linesFor(country, countries);
  const ways = [...help, ...report].flatMap(({ whatsapp, sms, chat, email }) => [...whatsapp, ...sms, ...chat, ...email]);
  return { country, isHelped: help.length > 0, isMute: help.length > 0 && ways.length === 0 };
});
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const mainOf = (path: string): HTMLElement => {
  const main = parse(pageAt(path).html).querySelector('main');
  if (!main) throw new Error(`No main part at ${path}`);
  return main;
};
const wordsOf = (element: HTMLElement): string => plain(visibleText(`<body>${element.outerHTML}`));

/** Whether anyone called, and what of it is said. */
const calledOf = ({ dialledOn, tried, officeAsked }: Line, say: (en: string, es: string) => string): string => {
  if (dialledOn) return say('Confirmed:', 'Confirmado:');
  if (officeAsked !== undefined) return say('We asked its office', 'Preguntamos en su oficina');
  return tried === undefined ? say('We have not called it', 'Aún no hemos llamado') : say('did not reach it', 'no pudimos hablar');
};

/** What must be read beside a number: who prints it and when, or that we have seen it printed nowhere; and whether anyone called. */
const ageOf = (line: Line, locale: Locale): string[] => {
  const say = (en: string, es: string): string => (locale === 'en' ? en : es);
  const printing = printingSource(line);
  const source = printing ?? newestSource(line);
  if (!source) throw new Error(`${line.id} has no source.`);
  const undated = printing ? say('Printed on a page without a date', 'Publicado en una página sin fecha') : say('has no date', 'no tiene fecha');
  return [
    source.publisher,
    source.date === 'undated' ? undated : dateInWords(source.date, locale),
    ...(printing ? [] : [say('We have not seen this number', 'no hemos visto este número')]),
    // Where somebody else answered, its warning says that it was called.
    ...(line.doubted === undefined ? [calledOf(line, say)] : []),
  ];
};

/** How a card says what a call costs, and what it asks of a line: whether it tells the police, immigration, and asks for her name, or one sentence where none of that is known. */
const SAID = {
  en: {
    cost: /Free,|is charged|do not know what it costs/,
    asked: ['tell the police?', 'tell immigration?', 'ask your name?'],
    nothing: 'We do not know if it tells',
  },
  es: {
    cost: /Gratis,|Se cobra|No sabemos cuánto cuesta/,
    asked: ['a la policía?', 'a migración?', 'tu nombre?'],
    nothing: 'No sabemos si le avisa',
  },
} as const;
/** What stands before a number that an authority answers. */
const TAGS = {
  en: { police: 'Police', prosecutor: 'Prosecutors', migration: 'Immigration', emergency: 'Emergencies' },
  es: { police: 'Policía', prosecutor: 'Fiscalía', migration: 'Migración', emergency: 'Emergencias' },
} as const;
const ALWAYS = { en: 'Day and night', es: 'De día y de noche' } as const;

/** Those of some words that do not stand behind the one before them. */
const missingInOrder = (text: string, words: readonly string[]): string[] => {
  let from = 0;
  return words.filter((word) => {
    const at = text.indexOf(word, from);
    if (at >= 0) from = at + word.length;
    return at < 0;
  });
};

/** A card's words that are seen before anything is opened. */
const openOf = (card: HTMLElement): string => {
  const copy = parse(card.outerHTML);
  for (const details of copy.querySelectorAll('details')) details.remove();
  return plain(visibleText(`<body>${copy.outerHTML}`));
};

/** The cards of a country: those of its page, and those that have a page each. */
const cardsOf = (country: (typeof countries)[number], locale: Locale): HTMLElement[] => {
  const shown = linesFor(country, countries);
  const ids = idsFor(country, countries);
  const apart = hasCardPages(shown) ? [...shown.help, ...shown.report].filter((line) => line !== leadLine(shown)) : [];
  const cards = [
    mainOf(href('getHelp', locale, country.code)),
    ...apart.map(({ id }) => mainOf(href('getHelp', locale, country.code, String(ids.indexOf(id) + 1)))),
  ].flatMap((main) => main.querySelectorAll('article[id]'));
  // What is asked of every card would be right of none.
  expect(cards.length, country.code).toBe(shown.help.length + shown.report.length);
  return cards;
};

/** The line of a country whose name a card has. */
const lineOn = (card: HTMLElement, country: (typeof countries)[number], locale: Locale) => {
  const { help, report } = linesFor(country, countries);
  return [...help, ...report].find(({ name }) => plain(card.querySelector('h1, h2, h3')?.text ?? '') === plain(name[locale]));
};

/** What a card says first behind its number: who answers, or what the line is for, where all else is folded behind that. */
const saidOf = (card: HTMLElement, line: ReturnType<typeof lineOn>, locale: Locale): HTMLElement | undefined =>
  card
    .querySelectorAll(':scope > p, summary')
    .find((one) => plain(one.text).includes(plain((one.tagName === 'SUMMARY' ? line?.summary : line?.answers)?.[locale] ?? 'no line')));

describe.each(LOCALES)('the pages with numbers, in %s', (locale) => {
  it('say in each row who answers in the data’s own words, hedges and warnings too, and mark the police', () => {
    const list = mainOf(href('getHelp', locale)).querySelectorAll('[data-place]');
    for (const country of countries) {
      const lead = leadLine(linesFor(country, countries));
      const row = list.find((one) => one.getAttribute('data-place') === country.name[locale]);
      if (!lead) continue;
      for (const text of [lead.answers[locale], lead.warning?.[locale] ?? '']) expect(plain(row?.text ?? ''), country.code).toContain(plain(text));
      const isAuthority = lead.authority !== 'none';
      expect(plain(row?.querySelector('p b')?.text ?? ''), country.code).toBe(isAuthority ? plain(lead.answers[locale]) : '');
      // Before the number, in a word: it is seen of every row.
      const isCentre = lead.purpose === 'emergency' && lead.operatorType !== 'police';
      const tag = isCentre ? TAGS[locale].emergency : lead.authority === 'none' ? '' : TAGS[locale][lead.authority];
      expect(plain(row?.querySelector(':scope > b')?.text ?? ''), country.code).toBe(tag);
    }
    for (const country of countries.filter((one) => hasCardPages(linesFor(one, countries)))) {
      const shown = linesFor(country, countries);
      const rows = mainOf(href('getHelp', locale, country.code)).querySelectorAll('.other-lines li');
      for (const line of [...shown.help, ...shown.report].filter((one) => one !== leadLine(shown))) {
        const row = rows.find((one) => plain(one.querySelector('h3')?.text ?? '') === plain(line.name[locale]));
        const words = row ? wordsOf(row) : '';
        for (const text of [line.summary, line.warning]) expect(words, line.id).toContain(plain(text?.[locale] ?? ''));
        for (const { dial } of line.phones) expect(words, line.id).toContain(dial);
        expect(plain(row?.querySelector('.official')?.text ?? ''), line.id).toBe(line.authority === 'none' ? '' : plain(line.answers[locale]));
      }
    }
  });

  it('name by the first card the guide on being under 18, and at the end that on the country’s law, where there is one, on a call and on a watched phone', () => {
    for (const country of countries) {
      const main = mainOf(href('getHelp', locale, country.code));
      const guidesIn = (where: string): (string | undefined)[] =>
        main
          .querySelectorAll(`${where} a`)
          .map((link) => texts.find((one) => link.getAttribute('href') === href('guides', locale, one.slug) && one.locale === locale))
          .flatMap((text) => text?.data.translationKey ?? []);
      const guides = guidesIn('.after-lines .onward');
      expect(guidesIn('.lead-line > .onward'), country.code).toEqual(['under-18']);
      const law = texts.find((one) => one.kind === 'guides' && one.data.ledFrom?.includes(`law-${country.code}`));
      const rights = law?.data.translationKey;
      expect(guides, country.code).toEqual([...(rights === undefined ? [] : [rights]), 'when-you-call', 'watched-phone']);
    }
  });

  it('say where no line can be written to, and only there', () => {
    for (const { country, isMute } of onPages) {
      const says = mainOf(href('getHelp', locale, country.code)).text.includes({ en: 'you can only call', es: 'solo se puede llamar' }[locale]);
      expect(says, country.code).toBe(isMute);
    }
  });

  it('say of every line behind its number who answers, when and what a call costs, then the three questions, and say so where one is not known', () => {
    const { cost, asked, nothing } = SAID[locale];
    for (const country of countries) {
      for (const card of cardsOf(country, locale)) {
        const line = lineOn(card, country, locale);
        const said = saidOf(card, line, locale);
        expect(plain(card.text), `${country.code}: ${card.text}`).toContain(plain(line?.answers[locale] ?? 'no line'));
        if (said?.tagName === 'SUMMARY') expect(plain(said.text), line?.id).toContain(plain(line?.summary[locale] ?? 'no line'));
        if (line?.hours === 'always') expect(plain(said?.text ?? '')).toContain(ALWAYS[locale]);
        expect(plain(said?.querySelector('.official')?.text ?? ''), line?.id).toBe(
          line?.authority === 'none' ? '' : plain(line?.answers[locale] ?? 'no line'),
        );
        expect(plain(card.text), line?.id).toMatch(cost);
        const tells = plain(card.querySelector('.tells')?.text ?? '');
        expect(tells.includes(nothing) || asked.every((question) => tells.includes(question)), `${country.code}: ${tells}`).toBe(true);
        const all = card.querySelectorAll('*');
        const order = [card.querySelector(':scope > section p'), said, card.querySelector('.tells')].map((one) => (one ? all.indexOf(one) : -1));
        expect(order, country.code).not.toContain(-1);
        expect(order, country.code).toEqual(order.toSorted((one, other) => one - other));
      }
    }
  });

  it('say, to whom they are sent as plain text, number, country, when it answers, and the age of all that, in this order', () => {
    for (const country of countries) {
      const cards = cardsOf(country, locale).map(wordsOf);
      const { help, report } = linesFor(country, countries);
      for (const line of [...help, ...report].filter(({ phones }) => phones.length > 0)) {
        const card = cards.find((one) => one.startsWith(plain(line.name[locale]))) ?? '';
        const asked = [
          line.phones[0]?.dial ?? 'none',
          country.name[locale],
          ...(line.hours === 'always' ? [ALWAYS[locale]] : []),
          ...ageOf(line, locale).slice(-1),
        ];
        expect(missingInOrder(card, asked), `${line.id}: ${card}`).toEqual([]);
      }
    }
  });

  it('fold nothing of the first line but what is asked least, and of the others all but their first sentence', () => {
    for (const country of countries) {
      const [first, ...others] = cardsOf(country, locale).filter((card) => !card.querySelector('h1'));
      if (first)
        for (const seen of [saidOf(first, lineOn(first, country, locale), locale), first.querySelector('.tells'), first.querySelector('[data-age]')])
          expect(seen?.closest('details'), country.code).toBeNull();
      for (const card of others) {
        expect(plain(openOf(card)), country.code).not.toContain(plain(card.querySelector('[data-age]')?.text ?? 'no age'));
        expect(card.querySelector(':scope > section :is(.number, a)'), country.code).not.toBeNull();
      }
    }
  });

  it('say beside every line, emergency numbers too, which page prints it and when, or that none does, and whether we called', () => {
    for (const country of countries) {
      const main = mainOf(href('getHelp', locale, country.code));
      const { emergency, help, report } = linesFor(country, countries);
      const cards = cardsOf(country, locale).map(wordsOf);
      for (const line of [...help, ...report]) {
        const card = cards.find((one) => one.startsWith(plain(line.name[locale])));
        for (const words of ageOf(line, locale)) expect(card, `${line.id}: ${words}`).toContain(words);
        expect(card?.includes(locale === 'en' ? 'Confirmed:' : 'Confirmado:'), line.id).toBe(line.dialledOn !== undefined);
      }
      if (emergency) {
        const page = wordsOf(main);
        for (const words of [...ageOf(emergency, locale), plain(emergency.answers[locale]), plain(emergency.warning?.[locale] ?? '')])
          expect(page, `${emergency.id}: ${words}`).toContain(words);
      }
    }
  });

  it('print every number of a line that may be shown, with what is to be known of it', () => {
    for (const country of countries) {
      const { help, report } = linesFor(country, countries);
      const page = cardsOf(country, locale).map(wordsOf).join(' ');
      for (const { phones, sms, whatsapp, chat, email, tty } of [...help, ...report]) {
        for (const { dial } of phones) expect(page, country.code).toContain(dial);
        for (const { note } of [...phones, ...sms, ...whatsapp, ...chat, ...email, ...tty])
          if (note) expect(page, country.code).toContain(plain(note[locale]));
      }
    }
  });

  it('offer the general line by WhatsApp wherever no line of help may be shown, or none can be written to', () => {
    const general = [generalLineOf(countries)].flatMap((line) => (line ? [shownLine(line)] : []))[0]?.whatsapp[0];
    if (!general) throw new Error('The general line has no WhatsApp.');
    const without = onPages.filter(({ isHelped, isMute }) => !isHelped || isMute);
    expect(new Set(without.map(({ isHelped }) => isHelped)).size).toBe(2);
    for (const { country } of without)
      expect(pageAt(href('getHelp', locale, country.code)).html, country.code).toContain(`href="${whatsAppHref(general)}"`);
  });

  it('have no two links that say the same and lead elsewhere', () => {
    for (const path of ['', ...countries.map(({ code }) => code)]) {
      const main = mainOf(href('getHelp', locale, ...(path === '' ? [] : [path])));
      const leads = new Map<string, string>();
      const links = main.querySelectorAll('a');
      expect(links.length, path).toBeGreaterThan(0);
      for (const link of links) {
        const [name, to] = [wordsOf(link), link.getAttribute('href') ?? ''];
        expect(leads.get(name) ?? to, `${path}: "${name}"`).toBe(to);
        leads.set(name, to);
      }
    }
  });

  it('begin with a line for everyone, in the first card and in the bar', () => {
    for (const country of countries) {
      const shown = linesFor(country, countries);
      const { html } = pageAt(href('getHelp', locale, country.code));
      const first = parse(html).querySelector('article[id] h2')?.text ?? '';
      const [lead, call] = [leadLine(shown), callLine(shown)];
      if (lead && lead !== shown.emergency) expect(plain(first), country.code).toBe(plain(lead.name[locale]));
      const bar = parse(html).querySelector('.bar .to-numbers')?.getAttribute('href');
      expect(bar, country.code).toBe(call?.href ?? href('getHelp', locale));
    }
  });

  it('name beside a first line of unknown hours the one that answers at any hour: in its card, in the bar, in the list', () => {
    const list = mainOf(href('getHelp', locale));
    const beside = countries.flatMap((country) => {
      const tap = anyHourLine(linesFor(country, countries));
      return tap ? [{ country, tap }] : [];
    });
    for (const { country, tap } of beside) {
      const page = parse(pageAt(href('getHelp', locale, country.code)).html);
      const row = list.querySelectorAll('[data-place]').find((one) => one.getAttribute('data-place') === country.name[locale]);
      const bar = page.querySelectorAll('.bar .to-numbers');
      expect(
        bar.map((link) => link.getAttribute('href')),
        country.code,
      ).toContain(tap.href);
      for (const place of [page.querySelector('article[id]'), row]) {
        const words = place?.querySelector('.any-hour');
        expect(words?.querySelector('a')?.getAttribute('href'), country.code).toBe(tap.href);
        expect(plain(words?.text ?? ''), country.code).toContain(plain(tap.line.name[locale]));
      }
    }
  });
});
