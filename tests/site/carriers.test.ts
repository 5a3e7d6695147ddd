import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeType, parse, type HTMLElement } from 'node-html-parser';
import { SegmentedMessage } from 'sms-segments-calculator';
import { describe, expect, it } from 'vitest';
import { plainLetters } from '#/domain/plain-letters.ts';
import { inLanguage } from '#/domain/in-language.ts';
import { linesFor, printingSource } from '#/domain/line-order.ts';
import { HELP_LOCALES, isLocale } from '#/domain/locale.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { carriedOf, dialledNumber } from '#/kinds/hotlines/domain/carried.ts';
import { TAKE_PARTS } from '#/kinds/hotlines/parts/take-parts.ts';
import { contactCard } from '#/kinds/hotlines/domain/contact.ts';
import { href, takeHref } from '#/routing/routes.ts';
import { readCode } from '../support/code-reader.ts';
import { pageAt } from '../support/built.ts';
import { string } from '../support/pages.ts';
import { DIST, SITE } from '../support/site.ts';

/* A number leaves the screen in many ways; in each of them it is the one that stands first on its country's page. */

const content = readContent(SITE);
const countries = content.data.hotlines.map(({ data }) => data);

/** The words of an element itself, without those of what stands in it. */
const own = (element: HTMLElement | null | undefined): string =>
  (element?.childNodes ?? [])
    .filter(({ nodeType }) => nodeType === NodeType.TEXT_NODE)
    .map(({ text }) => text)
    .join('')
    .trim();

const plain = (element: HTMLElement): string => element.text.replace(/\s+/g, ' ').trim();

/** Every country with a number, in every language: its page, the page to take along, and what its file has as its first numbers. */
const taken = HELP_LOCALES.flatMap((locale) =>
  countries.flatMap((data) => {
    const carried = carriedOf(inLanguage(linesFor(data, countries), (words) => words[isLocale(locale) ? locale : 'en']));
    const [first] = carried;
    if (!first) return [];
    const path = takeHref(locale, data.code);
    const country = parse(pageAt(href('getHelp', locale, data.code)).html);
    return [
      { locale, code: data.code, path, take: parse(pageAt(path).html), country, name: data.name[isLocale(locale) ? locale : 'en'], carried, first },
    ];
  }),
);

/** The messages of a page, with what its links hand on. */
const messagesOf = (page: HTMLElement) =>
  page.querySelectorAll('.message').map((box) => {
    const bodyOf = (start: string): string =>
      decodeURIComponent(box.querySelector(`a[href^="${start}"]`)?.getAttribute('href')?.slice(start.length) ?? '');
    return { words: box.querySelector('q')?.text ?? '', sms: bodyOf('sms:?body='), whatsApp: bodyOf('https://wa.me/?text=') };
  });

describe('every number that leaves the screen', () => {
  it('has a row on its country’s page that leads to where it is learnt, sent, printed and heard', () => {
    expect(taken.length).toBeGreaterThan(HELP_LOCALES.length);
    for (const { path, country, take } of taken) {
      const links = country.querySelectorAll(`a[href^="${path}#"]`).map((link) => link.getAttribute('href')?.split('#')[1] ?? '');
      expect(links).toEqual([TAKE_PARTS.learn, TAKE_PARTS.send, TAKE_PARTS.print, TAKE_PARTS.hear]);
      for (const id of links) expect(take.getElementById(id), `${path}#${id}`).not.toBeNull();
    }
  });

  it.each(taken)('is the one of the data, as it is read, sent, saved and on the sheet: $path', ({ take, name, carried, first, path }) => {
    const { number } = first;
    expect(own(take.querySelector('.band .number'))).toBe(number);
    expect(take.querySelectorAll('.number-sheet .number').map(own)).toEqual(carried.map((one) => one.number));
    const [short, clear] = messagesOf(take);
    expect(short?.words).toBe(plainLetters(`${name}: ${number}`));
    expect(clear?.words.startsWith(plainLetters(`${name}: ${number}. `))).toBe(true);
    const contact = take.querySelector('[data-contact]')?.getAttribute('data-contact');
    expect(contact).toBe(dialledNumber(first.line));
    const files = take.querySelectorAll('[data-ready] a');
    expect(files).toHaveLength(3);
    for (const link of files) {
      const file = readFileSync(join(DIST, link.getAttribute('href') ?? ''), 'utf8');
      expect(file, path).toBe(contactCard(link.text.trim(), [contact ?? '']));
    }
  });

  it.each(taken)('stands in each message as it is seen before it goes, which is one SMS: $path', ({ take }) => {
    const messages = messagesOf(take);
    expect(messages.length).toBeGreaterThan(1);
    for (const { words, sms, whatsApp } of messages) {
      expect(sms).toBe(words);
      expect(whatsApp).toBe(words);
      const message = new SegmentedMessage(words);
      expect({ words, encoding: message.encodingName, sent: message.segmentsCount }).toEqual({ words, encoding: 'GSM-7', sent: 1 });
      expect(words).not.toMatch(/https?:|www\.|\.org/);
    }
  });

  it.each(taken)('is read by a camera from 25 mm of paper with blots on it, and no address with it: $path', async ({ take, name }) => {
    const drawing = take.querySelector('svg.code')?.outerHTML ?? '';
    const words = take.querySelector('.number-sheet figcaption')?.text ?? '';
    // A camera looks many times; where the blots fall differs each time.
    const read = await Promise.all([1, 2, 3, 4, 5].map((seed) => readCode(drawing, seed)));
    expect(read.filter((one) => one === words).length).toBeGreaterThanOrEqual(4);
    expect(words.startsWith(`${plainLetters(name)}: `)).toBe(true);
    for (const number of take.querySelectorAll('.number-sheet .number')) expect(words).toContain(own(number));
    expect(words).not.toMatch(/https?:|www\.|\.\w{2,}\//);
    const [, side] = /viewBox="\S+ \S+ (\d+)/i.exec(drawing) ?? [];
    expect(Number(side) - 8).toBeLessThanOrEqual(41);
  });

  it.each(taken)('has what its card says of it beside it on the sheet: $path', ({ take, country, carried }) => {
    const sheet = take.querySelectorAll('.number-sheet > ul > li');
    expect(sheet).toHaveLength(carried.length);
    for (const [index, { number }] of carried.entries()) {
      const beside = plain(sheet[index] ?? take);
      const card = country.querySelectorAll('article.line').find((one) => own(one.querySelector('.number')) === number);
      const hedges = card?.querySelectorAll('.tells, .warning, [data-age]') ?? [];
      expect(hedges.length > 0 || country.querySelector('.danger') !== null).toBe(true);
      for (const hedge of hedges) expect(beside).toContain(plain(hedge));
      expect(sheet[index]?.querySelectorAll('[data-age]')).toHaveLength(1);
    }
  });

  it.each(taken)(
    'is said in the booklet to stand on no page that we cite where none prints it, and of no other: $path',
    ({ locale, code, carried }) => {
      if (!isLocale(locale)) return;
      const booklet = parse(pageAt(href('booklet', locale)).html).querySelectorAll(`[data-of="${code}"] .carried`);
      expect(booklet).toHaveLength(carried.length);
      const notSeen = string(locale, 'print', 'sheet.notSeen');
      for (const { number, line } of carried) {
        const said = booklet.find((one) => own(one.querySelector('.dial')) === number);
        expect(said && plain(said).includes(notSeen), number).toBe(printingSource(line) === undefined);
      }
    },
  );
});
