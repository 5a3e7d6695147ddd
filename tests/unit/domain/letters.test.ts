import { describe, expect, it } from 'vitest';
import { byLetter, onPages } from '#/domain/letters.ts';

const lettersOf = (...names: string[]): [string, string[]][] => byLetter(names, (one) => one).map(({ letter, all }) => [letter, all]);

describe('a list by its letters', () => {
  it('puts a name with an accent under the plain letter, and one in quotation marks under its first', () => {
    expect(lettersOf('Ácido', 'asa', '“Boda”', 'ñandú')).toEqual([
      ['A', ['Ácido', 'asa']],
      ['B', ['“Boda”']],
      ['N', ['ñandú']],
    ]);
  });

  it('looks at the beginning alone, past signs that are no letters', () => {
    expect(lettersOf('¿Zas?', '«(Yo)»', '1 a')).toEqual([
      ['Z', ['¿Zas?']],
      ['Y', ['«(Yo)»']],
      ['#', ['1 a']],
    ]);
  });

  it('puts what begins with a number under a sign of its own, and loses nothing', () => {
    expect(lettersOf('24 Horas', '32MX', 'ABC')).toEqual([
      ['#', ['24 Horas', '32MX']],
      ['A', ['ABC']],
    ]);
    expect(lettersOf()).toEqual([]);
  });
});

describe('letters on pages', () => {
  const pagesOf = (most: number, ...names: string[]): string[][] =>
    onPages(
      byLetter(names, (one) => one),
      most,
    ).map((page) => page.map(({ letter }) => letter));

  it('stand whole on one page, with as many more as there is room for', () => {
    expect(pagesOf(3, 'a1', 'b1', 'b2', 'c1', 'd1')).toEqual([
      ['A', 'B'],
      ['C', 'D'],
    ]);
  });

  it('stand alone where one has more than a page has, and the next begin another', () => {
    expect(pagesOf(2, 'a1', 'b1', 'b2', 'b3', 'c1')).toEqual([['A'], ['B'], ['C']]);
  });

  it('are one page where there is room for all, and none where there are none', () => {
    expect(pagesOf(9, 'a1', 'b1')).toEqual([['A', 'B']]);
    expect(pagesOf(9)).toEqual([]);
  });
});
