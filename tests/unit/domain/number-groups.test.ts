import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { groupsOf, signsInWords, spokenGroups, type SignWords } from '#/domain/number-groups.ts';
import { LOCALES } from '#/domain/locale.ts';

const ES: SignWords = {
  digits: 'cero uno dos tres cuatro cinco seis siete ocho nueve'.split(' '),
  star: 'asterisco',
  hash: 'gato',
  plus: 'más',
};

/** Every number of this site's lines, as its files print it. */
const numbers = [
  ...new Set(
    readdirSync('content/hotlines')
      .filter((file) => file.endsWith('.yaml'))
      .flatMap((file) => [...readFileSync(`content/hotlines/${file}`, 'utf8').matchAll(/\b(?:dial|number|fromAbroad): "([^"]+)"/g)])
      .map(([, number = '']) => number),
  ),
];

describe('the groups of a number', () => {
  it.each([
    ['145', ['145']],
    ['*765', ['*765']],
    ['*4242', ['*4242']],
    ['116 111', ['116', '111']],
    ['2919-9000', ['2919', '9000']],
    ['800 5533 000', ['800', '5533', '000']],
    ['01 800 5533 000', ['01', '800', '5533', '000']],
    ['55 5533 5533', ['55', '5533', '5533']],
    ['01 8000 52 20 20', ['01', '8000', '52', '20', '20']],
    ['(011) 5275-1135', ['011', '5275', '1135']],
    ['+34 615 430 452', ['+34', '615', '430', '452']],
  ])('are those in which %s is printed', (number, groups) => {
    expect(groupsOf(number)).toEqual(groups);
  });

  it.each([
    ['1-888-373-7888', ['1888', '373', '7888']],
    ['0-800-664-2273', ['0800', '664', '2273']],
    ['0800-2-3232', ['0800', '23', '232']],
    ['2-3', ['23']],
    ['233-4-5', ['233', '45']],
    ['233-4', ['2334']],
    ['2334-6', ['23', '346']],
    ['1-2-3-4', ['12', '34']],
    ['1-2-3', ['123']],
    ['1', ['1']],
  ])('have no digit alone: %s', (number, groups) => {
    expect(groupsOf(number)).toEqual(groups);
  });

  it.each([
    ['19696', ['19', '696']],
    ['686868', ['686', '868']],
    ['0800-6853737', ['0800', '685', '3737']],
    ['88887777', ['8888', '7777']],
    ['*1234567#', ['*123', '4567#']],
    ['12345678901', ['123', '4567', '8901']],
    ['1234567890', ['123', '456', '7890']],
    ['+5491131331000', ['+549', '113', '133', '1000']],
  ])('are cut where %s is printed in one piece that is too long for a breath', (number, groups) => {
    expect(groupsOf(number)).toEqual(groups);
  });

  it('are those of the keys where a number is printed in letters', () => {
    expect(groupsOf('1-800-RUNAWAY')).toEqual(['1800', '786', '2929']);
  });

  it('are none of what has no digit, which is told', () => {
    expect(() => groupsOf('*')).toThrow('"*"');
    expect(() => groupsOf('')).toThrow('There is no digit to say in "".');
    expect(() => groupsOf('+*#')).toThrow('There is no digit');
  });

  it('joined give exactly the number back, each with two to four digits, for every number of this site', () => {
    expect(numbers.length).toBeGreaterThan(100);
    for (const number of numbers) {
      const groups = groupsOf(number);
      expect(groups.join(''), number).toBe(number.replace(/[^\d*#+]/g, ''));
      for (const group of groups)
        expect(group.replace(/\D/g, '').length, `${group} of ${number}`).toSatisfy((count: number) => count >= 2 && count <= 4);
    }
  });
});

describe('a number for a voice', () => {
  it('is a word for each sign, so that nobody hears “ciento cuarenta y cinco”, or a date', () => {
    expect(spokenGroups('145', ES)).toEqual(['uno, cuatro, cinco']);
    expect(spokenGroups('01 02 2025', ES)).toEqual(['cero, uno', 'cero, dos', 'dos, cero, dos, cinco']);
    expect(spokenGroups('*765', ES)).toEqual(['asterisco, siete, seis, cinco']);
    expect(spokenGroups('+34 615#', ES)).toEqual(['más, tres, cuatro', 'seis, uno, cinco, gato']);
  });

  it('has no digit in it, and as many words as signs, for every number of this site', () => {
    for (const number of numbers) {
      const said = spokenGroups(number, ES).join(', ');
      expect(said, number).not.toMatch(/\d/);
      expect(said.split(', ').length, number).toBe(number.replace(/[^\d*#+]/g, '').length);
    }
  });

  it('is told to lack a word where a language has not all ten', () => {
    expect(() => signsInWords('19', { ...ES, digits: ES.digits.slice(0, 9) })).toThrow('There is no word for "9".');
  });
});

describe.each(LOCALES)('the words of the interface for a number, in %s', (locale) => {
  const { hear, learn } = JSON.parse(readFileSync(`locales/${locale}/help.json`, 'utf8')) as Record<'hear' | 'learn', Record<string, string>>;

  it('are ten different ones for the digits, from zero on, and a picture for each', () => {
    expect(new Set((hear['digits'] ?? '').split(' ')).size).toBe(10);
    expect(hear['digits']).toMatch({ en: /^zero one .* nine$/, es: /^cero uno .* nueve$/ }[locale]);
    expect(new Set((learn['pictures'] ?? '').split(' ')).size).toBe(10);
  });
});
