import { describe, expect, it } from 'vitest';
import { byLetter } from '#/domain/letters.ts';

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
