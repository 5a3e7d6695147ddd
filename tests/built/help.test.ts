import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { readContent } from '#/content-files/read.ts';
import { dateInWords } from '#/domain/dates.ts';
import { whatsAppHref } from '#/domain/dialling.ts';
import type { Line } from '#/domain/hotlines.ts';
import { linesFor, newestSource, shownLine } from '#/domain/line-order.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { href } from '#/i18n/routes.ts';
import { pageAt, visibleText } from '../support/built.ts';

const countries = readContent(process.cwd()).countries.map(({ data }) => data);
const lines = countries.flatMap((country) => country.lines);
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const mainOf = (path: string): HTMLElement => {
  const main = parse(pageAt(path).html).querySelector('main');
  if (!main) throw new Error(`No main part at ${path}`);
  return main;
};
const wordsOf = (element: HTMLElement): string => plain(visibleText(`<body>${element.outerHTML}`));

/** What must be read beside a number: who was read about it, when, and that nobody has called. */
const ageOf = (line: Line, locale: Locale): string[] => {
  const source = newestSource(line);
  if (!source) throw new Error(`${line.id} has no source.`);
  return [source.publisher, source.date === 'undated' ? (locale === 'en' ? 'no date' : 'no tiene fecha') : dateInWords(source.date, locale)];
};

describe.each(LOCALES)('the pages with numbers, in %s', (locale) => {
  it('say beside every line, emergency numbers too, where we read it and when, and that we have not called', () => {
    for (const country of countries) {
      const main = mainOf(href('getHelp', locale, country.code));
      const { emergency, help, report } = linesFor(country, countries);
      const cards = main.querySelectorAll('article.line').map(wordsOf);
      for (const line of [...help, ...report]) {
        const card = cards.find((one) => one.startsWith(plain(line.name[locale])));
        for (const words of [...ageOf(line, locale), locale === 'en' ? 'We have not called' : 'Aún no hemos llamado'])
          expect(card, `${line.id}: ${words}`).toContain(words);
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
      const page = wordsOf(mainOf(href('getHelp', locale, country.code)));
      for (const { phones, sms, whatsapp, chat, email, tty } of [...help, ...report]) {
        for (const { dial } of phones) expect(page, country.code).toContain(dial);
        for (const { note } of [...phones, ...sms, ...whatsapp, ...chat, ...email, ...tty])
          if (note) expect(page, country.code).toContain(plain(note[locale]));
      }
    }
  });

  it('offer the general line by WhatsApp wherever no line of help may be shown', () => {
    const general = lines.flatMap((line) => (line.id === 'mx-consejo-ciudadano-general' ? [shownLine(line)] : [])).at(0)?.whatsapp[0];
    if (!general) throw new Error('The general line has no WhatsApp.');
    const without = countries.filter((country) => linesFor(country, countries).help.length === 0).map(({ code }) => code);
    expect(without).toEqual(expect.arrayContaining(['bz', 'cu', 'ht', 'ni', 've']));
    for (const code of without) expect(pageAt(href('getHelp', locale, code)).html, code).toContain(`href="${whatsAppHref(general)}"`);
  });

  it('have no two links that say the same and lead elsewhere', () => {
    for (const path of ['', ...countries.map(({ code }) => code)]) {
      const main = mainOf(href('getHelp', locale, ...(path === '' ? [] : [path])));
      const leads = new Map<string, string>();
      for (const link of main.querySelectorAll('a')) {
        const [name, to] = [wordsOf(link), link.getAttribute('href') ?? ''];
        expect(leads.get(name) ?? to, `${path}: "${name}"`).toBe(to);
        leads.set(name, to);
      }
    }
  });

  it('never say that a number is confirmed, since nobody has called one', () => {
    expect(lines.filter(({ dialledOn }) => dialledOn)).toEqual([]);
    for (const { code } of countries) expect(wordsOf(mainOf(href('getHelp', locale, code))), code).not.toMatch(/Confirmed:|Confirmado:/);
  });
});
