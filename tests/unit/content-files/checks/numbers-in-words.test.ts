import { describe, expect, it } from 'vitest';
import { numbersIn } from '#/kinds/hotlines/checks/numbers-in-words.ts';

const OWN = new Set(['145', '8005533000', '1800335486']);
const CODES = new Set(['911', '2020']);
const allowed = { isOwn: (digits: string) => OWN.has(digits), isCode: (digits: string) => CODES.has(digits), isName: false };
const inText = (words: string): string[] => numbersIn(words, allowed);
const inName = (words: string): string[] => numbersIn(words, { ...allowed, isName: true });

describe('a telephone number typed in words', () => {
  it.each([
    ['Ring 55 1234 5678.', '55 1234 5678'],
    ['55-1234-5678', '55-1234-5678'],
    ['(55) 1234.5678', '(55) 1234.5678'],
    ['55_1234_5678', '55_1234_5678'],
    ['５５１２３４５６７８', '5512345678'],
    ['55\u200b12345678', '5512345678'],
    ['55•1234•5678', '55•1234•5678'],
    ['55, 1234, 5678', '55, 1234, 5678'],
    ['cinco cinco uno dos tres cuatro cinco seis', 'cinco cinco uno dos tres cuatro cinco seis'],
    ['+52 55 1234 5678', '+52 55 1234 5678'],
    ['https://wa.me/525512345678', '525512345678'],
  ])('is found in "%s"', (words, number) => {
    expect(inText(words)).toEqual([number]);
  });

  it('is found where it is short, behind a word that says to dial it, or where it is one of the country', () => {
    expect(inText('Llama al 126.')).toEqual(['126']);
    expect(inText('Or text: 233733')).toEqual(['233733']);
    expect(inText('They pass it to 911.')).toEqual(['911']);
  });

  it('is one of the country even where it looks like a year', () => {
    expect(inText('Marca 2020.')).toEqual(['2020']);
  });

  it('is every group of three digits and more in a name', () => {
    expect(inName('Line 146')).toEqual(['146']);
    expect(inName('126 ISDEMU')).toEqual(['126']);
  });
});

describe('what may stand in a line’s words', () => {
  it.each([
    'Line 145 (since 2024)',
    'National line 800 5533 000',
    '1800-DELITO',
    'Since about 30 September 2025, for people from 12 to 21, 24 hours.',
    'In 2019–2023 and on 2025-11-26 it took calls in 200 languages.',
    'ocho cero cero, cinco cinco tres tres, cero cero cero',
    '5,000 women, 24/7/365',
  ])('is "%s"', (words) => {
    expect(inText(words)).toEqual([]);
  });

  it('is, in a name, its own number, an hour and a year', () => {
    expect(inName('Línea 145, 24 horas (2024)')).toEqual([]);
    expect(inName('A21')).toEqual([]);
  });
});
