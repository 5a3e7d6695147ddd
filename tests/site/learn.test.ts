import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import { digitsOf } from '#/domain/dialling.ts';
import { linesFor } from '#/domain/line-order.ts';
import { LOCALES } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { pages } from '../support/built.ts';
import { SITE } from '../support/site.ts';

const countries = readContent(SITE).data.hotlines.map(({ data }) => data);

/** A number as its signs alone. */
const signs = (number: string): string => number.replace(/[^\d*#+]/g, '');

/** The numbers that the lines of a country's page begin with, signs alone. */
const numbersOf = (code: string): Set<string> => {
  const country = countries.find((one) => one.code === code);
  if (!country) throw new Error(`There is no country "${code}".`);
  const { emergency, help, report } = linesFor(country, countries);
  return new Set([...(emergency ? [emergency] : []), ...help, ...report].flatMap(({ phones: [phone] }) => (phone ? [signs(phone.dial)] : [])));
};

/** Every page on which a number can be learnt, with its country. */
const learnt = LOCALES.flatMap((locale) =>
  pages.flatMap(({ path, html }) => {
    const [code = ''] = path.startsWith(href('getHelp', locale)) ? path.slice(href('getHelp', locale).length).split('/') : [];
    return code !== '' && html.includes('data-learn') ? [{ path, code, page: parse(html) }] : [];
  }),
);

describe('what is learnt by heart', () => {
  it('is on the pages on which numbers are taken along', () => {
    expect(learnt.length).toBeGreaterThan(LOCALES.length);
  });

  it('is, its groups joined, exactly the number of a line of that country, the one that stands on its page', () => {
    for (const { path, code, page } of learnt) {
      const numbers = numbersOf(code);
      for (const box of page.querySelectorAll('[data-learn]')) {
        const shown = box
          .querySelectorAll('.digits b')
          .map(({ text }) => text)
          .join('');
        expect([...numbers], path).toContain(shown);
        expect(
          page.querySelectorAll('.number').map(({ text }) => signs(text)),
          path,
        ).toContain(shown);
      }
    }
  });

  it('has a picture and a beat for each sign, in groups of two to four digits, and is heard sign by sign', () => {
    for (const { path, page } of learnt)
      for (const group of page.querySelectorAll('[data-learn] li')) {
        const shown = group
          .querySelectorAll('.digits b')
          .map(({ text }) => text)
          .join('');
        expect(digitsOf(shown).length, path).toSatisfy((count: number) => count >= 2 && count <= 4);
        expect(group.querySelectorAll('.beats i').length, path).toBe(shown.length);
        expect(group.querySelectorAll('.beats path').length, path).toBe(digitsOf(shown).length);
        expect(group.querySelector('p.hidden-visually')?.text.split(', ').length, path).toBe(shown.length);
      }
  });

  it('asks for no file: no picture, no letters', () => {
    for (const { path, page } of learnt) expect(page.querySelectorAll('main img, main image, main use').length, path).toBe(0);
  });
});

describe('what is heard', () => {
  it('has the words of every number that is read, one for each sign, and no digit in them', () => {
    const heard = pages.filter(({ html }) => html.includes('data-hear='));
    expect(heard.length).toBeGreaterThan(LOCALES.length);
    for (const { path, html } of heard)
      for (const box of parse(html).querySelectorAll('[data-hear]')) {
        const said = JSON.parse(box.getAttribute('data-hear') ?? '') as Record<string, string[]>;
        for (const [number, groups] of Object.entries(said)) {
          expect(groups.join(', ').split(', ').length, `${path}: ${number}`).toBe(signs(number).length);
          expect(groups.join(''), path).not.toMatch(/\d/);
        }
        // None of what is read is without its words.
        const around = box.closest('[data-heard]');
        for (const one of around?.querySelectorAll('.number') ?? [])
          expect(
            Object.keys(said).some((number) => one.text.includes(number)),
            `${path}: ${one.text}`,
          ).toBe(true);
      }
  });

  it('is not there without a script: it stands in a template', () => {
    for (const { path, html } of pages.filter((page) => page.html.includes('data-listen-toggle')))
      for (const toggle of parse(html).querySelectorAll('[data-listen-toggle]')) expect(toggle.closest('template'), path).not.toBeNull();
  });
});
