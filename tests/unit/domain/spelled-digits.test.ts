import { describe, expect, it } from 'vitest';
import { spelledIn } from '#/domain/spelled-digits.ts';

/** The groups of digits of each number that is read out in some words. */
const groups = (words: string): (readonly string[])[] => spelledIn(words).map((one) => one.groups);

describe('a number that is read out in words', () => {
  it.each<readonly [words: string, digits: string]>([
    ['cero uno dos tres cuatro cinco seis siete ocho nueve', '0 1 2 3 4 5 6 7 8 9'],
    ['zero one two three four five six seven eight nine', '0 1 2 3 4 5 6 7 8 9'],
    ['diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve', '10 11 12 13 14 15 16 17 18 19'],
    ['ten eleven twelve thirteen fourteen fifteen sixteen', '10 11 12 13 14 15 16'],
    ['veinte veintiuno veintidós veintitrés veinticuatro veinticinco', '20 21 22 23 24 25'],
    ['veintiséis veintisiete veintiocho veintinueve treinta', '26 27 28 29 30'],
    ['dieciseis veintidos veintitres veintiseis', '16 22 23 26'],
    ['cuarenta cincuenta sesenta setenta ochenta noventa', '40 50 60 70 80 90'],
    ['ninety eighty seventy sixty fifty forty thirty twenty', '90 80 70 60 50 40 30 20'],
    ['oh one oh two', '0 1 0 2'],
    ['treinta y uno, cuarenta y dos, noventa y nueve', '31 42 99'],
    ['twenty-one, ninety nine, forty two', '21 99 42'],
    ['doble cero, uno, triple siete, dos', '00 1 777 2'],
    ['double nine one one', '99 1 1'],
    ['veinte cero treinta diez', '20 0 30 10'],
    ['OCHO CERO CERO UNO', '8 0 0 1'],
  ])('is the digits that it stands for: %s', (words, digits) => {
    expect(groups(`Llama al ${words}, hoy.`)).toEqual([digits.split(' ')]);
  });

  it.each([' ', ', ', '. ', '; ', ': ', ' · ', '/', '-', ' – ', '\n', ' y ', ' and ', ''])('may have “%s” between its words', (sign) => {
    expect(groups(['uno', 'dos', 'tres', 'cuatro'].join(sign))).toEqual([['1', '2', '3', '4']]);
  });

  it.each(['uno dos tres', 'uno o dos o tres o cuatro', 'uno     dos     tres     cuatro', 'uno, la dos, tres, cuatro', ''])(
    'is none where too few stand together: “%s”',
    (words) => {
      expect(groups(words)).toEqual([]);
    },
  );

  it('is made of whole words, and told with its place', () => {
    expect(spelledIn('Bruno dos tres cuatro cinco.')).toEqual([{ run: 'dos tres cuatro cinco', index: 6, groups: ['2', '3', '4', '5'] }]);
    expect(spelledIn('uno dos tres cuatro cincos')).toEqual([{ run: 'uno dos tres cuatro', index: 0, groups: ['1', '2', '3', '4'] }]);
    expect(groups('ninguno dos tres cuatro')).toEqual([]);
  });
});
