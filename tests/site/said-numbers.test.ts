import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import { digitsOf } from '#/domain/dialling.ts';
import { onKeys } from '#/domain/full-numbers.ts';
import { shownLine } from '#/domain/line-order.ts';
import { LOCALES } from '#/domain/locale.ts';
import type { CheckData } from '#/kinds/hotlines/browser/check/check-data.ts';
import { pages } from '../support/built.ts';
import { DIST, SITE } from '../support/site.ts';

/* A number in other forms than printed: as it is heard, and as somebody who was given one looks it up. */

/** How the signs of a number are heard. */
const HEARD = {
  en: {
    '0': 'zero',
    '1': 'one',
    '2': 'two',
    '3': 'three',
    '4': 'four',
    '5': 'five',
    '6': 'six',
    '7': 'seven',
    '8': 'eight',
    '9': 'nine',
    '+': 'plus',
    '*': 'star',
    '#': 'pound',
  },
  es: {
    '0': 'cero',
    '1': 'uno',
    '2': 'dos',
    '3': 'tres',
    '4': 'cuatro',
    '5': 'cinco',
    '6': 'seis',
    '7': 'siete',
    '8': 'ocho',
    '9': 'nueve',
    '+': 'más',
    '*': 'asterisco',
    '#': 'numeral',
  },
} as const satisfies Record<string, Record<string, string>>;

describe.each(LOCALES)('a number that is heard, in %s', (locale) => {
  it('is heard sign by sign as it is printed', () => {
    const said = pages.flatMap(({ path, html }) =>
      path.startsWith(`/${locale}/`) && html.includes('data-hear=')
        ? parse(html)
            .querySelectorAll('[data-hear]')
            .flatMap((box) => Object.entries(JSON.parse(box.getAttribute('data-hear') ?? '{}') as Record<string, string[]>))
            .map(([number, groups]) => ({ path, number, words: groups.join(', ') }))
        : [],
    );
    expect(said.length).toBeGreaterThan(10);
    const names: Readonly<Record<string, string>> = HEARD[locale];
    const asPrinted = (number: string): string => (number.match(/[\d+*#]/g) ?? []).flatMap((sign) => names[sign] ?? []).join(', ');
    expect(said.filter(({ number, words }) => words !== asPrinted(number))).toEqual([]);
  });
});

describe.each(LOCALES)('a number that somebody looks up, in %s', (locale) => {
  it('is said to be the line of which it is, and of no other', () => {
    const countries = readContent(SITE).data.hotlines.map(({ data }) => data);
    const file = JSON.parse(readFileSync(join(DIST, 'check', `${locale}.json`), 'utf8')) as CheckData;
    const digits = (number: string): string => digitsOf(onKeys(number));
    /** The lines that have a number, by name and country. */
    const owners = new Map<string, Set<string>>();
    for (const country of countries)
      for (const line of country.lines.flatMap((one) => shownLine(one) ?? [])) {
        const numbers = [
          ...line.phones.flatMap(({ dial, e164, fromAbroad }) => [dial, e164, fromAbroad]),
          ...line.sms.flatMap(({ number, e164 }) => [number, e164]),
          ...line.whatsapp.map(({ number }) => number),
          ...line.tty.map(({ number }) => number),
        ].filter((number) => number !== undefined);
        for (const number of numbers.map(digits))
          owners.set(number, (owners.get(number) ?? new Set()).add(`${line.name[locale]}, ${country.name[locale]}`));
      }
    const wrong = file.ways.filter((way) => {
      const line = file.lines[way.line];
      return !way.digits.some((number) => owners.get(number)?.has(`${line?.name ?? ''}, ${line?.country ?? ''}`));
    });
    expect(wrong.map(({ digits: its, line }) => `${its.join()}: ${file.lines[line]?.name ?? 'no line'}`)).toEqual([]);
    expect(file.ways.length).toBeGreaterThan(countries.length / 2);
  });
});
