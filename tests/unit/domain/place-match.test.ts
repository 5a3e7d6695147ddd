import { describe, expect, it } from 'vitest';
import { folded, isOneOff, lettersBegun, placesBegun, placesFound, wordsIn } from '#/domain/place-match.ts';

const countries = [
  { name: 'Estados Unidos', also: ['United States', 'EE UU', 'USA', 'US'], places: ['Houston', 'Nuevo México', 'Queens', 'New York', 'Colorado'] },
  { name: 'México', also: ['Mexico', 'Méjico'], places: ['CDMX', 'Puerto Vallarta', 'Colima', 'Ciudad de México'] },
  { name: 'Colombia', also: [], places: ['Cali'] },
  { name: 'Perú', also: [], places: ['Puerto Maldonado'] },
  { name: 'Puerto Rico', also: ['PR'], places: [] },
  { name: 'Honduras', also: [], places: ['Tegucigalpa', 'Tegus'] },
];
/** Each country once. */
const names = (typed: string): string[] => [...new Set(placesFound(typed, countries).map(({ country }) => country.name))];
/** As the finder's rows say them. */
const rows = (typed: string): string[] => placesFound(typed, countries).map(({ country, place }) => [country.name, place].filter(Boolean).join(': '));

describe('what someone types', () => {
  it('means a place from the third letter of a name, or of a word in it, with or without accents, capitals and stops', () => {
    for (const typed of ['mex', 'MÉXICO', ' méx ', '¿México?']) expect(names(typed), typed).toContain('México');
    for (const typed of ['unidos', 'united st', 'hous', 'EE. UU.', 'eeuu']) expect(names(typed), typed).toEqual(['Estados Unidos']);
    expect(names('rico')).toEqual(['Puerto Rico']);
    for (const typed of ['p', '', ' ']) expect(rows(typed), typed).toEqual([]);
  });

  it('means one that is called just so, however short, and no other', () => {
    expect(rows('pr')).toEqual(['Puerto Rico']);
    expect(rows('us')).toEqual(['Estados Unidos']);
    expect(rows('mexico')).toEqual(['México']);
    expect(rows('Colima')).toEqual(['México: Colima']);
  });

  it('shows countries whose own name begins so before those with a later word, and both before places', () => {
    expect(rows('mex')).toEqual(['México', 'Estados Unidos: Nuevo México']);
    expect(rows('col')).toEqual(['Colombia', 'Estados Unidos: Colorado', 'México: Colima']);
    expect(rows('puerto')).toEqual(['Puerto Rico', 'México: Puerto Vallarta', 'Perú: Puerto Maldonado']);
    expect(rows('teg')).toEqual(['Honduras: Tegucigalpa', 'Honduras: Tegus']);
    const alike = [
      { name: 'Perú', also: [], places: ['Ricobamba'] },
      { name: 'Puerto Rico', also: [], places: [] },
    ];
    expect(placesFound('rico', alike).map(({ country }) => country.name)).toEqual(['Puerto Rico', 'Perú']);
  });

  it('means countries alone by two letters', () => {
    expect(rows('co')).toEqual(['Colombia']);
    expect(rows('me')).toEqual(['México']);
    expect(rows('pu')).toEqual(['Puerto Rico']);
    for (const typed of ['te', 'ca', 'ny']) expect(rows(typed), typed).toEqual([]);
  });

  it('means it among other words, where its name stands there whole, and says the place', () => {
    expect(names('me pegan y estoy en queens')).toEqual(['Estados Unidos']);
    expect(rows('me pegan y estoy en queens')).toEqual(['Estados Unidos: Queens']);
    expect(names('numero para pedir ayuda honduras')).toEqual(['Honduras']);
    // The country's own name first, then that of a place.
    expect(rows('from honduras to new york')).toEqual(['Honduras', 'Estados Unidos: New York']);
    expect(names('vivo en nuevo mexico')).toEqual(['Estados Unidos']);
  });

  it('means none by the beginning of another word, or by a short form that is a word of the language', () => {
    for (const typed of ['mi novio me pega', 'pero me obliga', 'he hits us', 'lo que usa', 'un hombre rico', 'mexicana', 'xyz']) {
      expect(names(typed), typed).toEqual([]);
    }
    for (const typed of ['trabajo en usa', 'my papers in the US']) expect(names(typed), typed).toEqual(['Estados Unidos']);
  });

  it('means a long name with one letter wrong, missing, too many, or two changed', () => {
    for (const typed of ['hondura', 'onduras', 'hondruas', 'teguzigalpa', 'vivo en honduraz']) expect(names(typed), typed).toEqual(['Honduras']);
    expect(rows('teguzigalpa')).toEqual(['Honduras: Tegucigalpa']);
    expect(names('peri')).toEqual([]);
  });
});

describe('what is marked of a name', () => {
  it('is its beginning as far as it was typed, with or without accents, capitals and blanks, and nothing where it begins otherwise', () => {
    for (const [name, typed, letters] of [
      ['México', 'mex', 3],
      ['México', 'MÉX', 3],
      ['Puerto Rico', 'puertor', 8],
      ['EE. UU.', 'eeu', 5],
      ['Honduras', 'dur', 0],
      ['Honduras', ' ', 0],
      ['Perú', 'peru', 4],
      ['Perú', 'perus', 0],
    ] as const)
      expect(lettersBegun(name, typed), `${name}: ${typed}`).toBe(letters);
  });
});

describe('two words that are one letter apart', () => {
  it('are so by a letter more, less or other, or by two that changed places, wherever in the word', () => {
    for (const other of ['abcd', 'xabcd', 'abxcd', 'abcdx', 'bcd', 'acd', 'abc', 'xbcd', 'axcd', 'abcx', 'bacd', 'acbd', 'abdc'])
      expect(isOneOff('abcd', other), other).toBe(true);
  });

  it('are not by two letters, however many others are the same', () => {
    for (const other of ['xxcd', 'axxd', 'abxx', 'ab', 'abcdxx', 'xabcdx', 'badc', 'cbad', 'bxcd', 'xacd', 'dbca', 'cabd'])
      expect(isOneOff('abcd', other), other).toBe(false);
    expect(isOneOff('ab', 'cd')).toBe(false);
    expect(isOneOff('abcde', 'abc')).toBe(false);
    expect(isOneOff('', 'ab')).toBe(false);
  });
});

describe('a text to be compared', () => {
  it('has neither accents nor capitals, blanks nor stops', () => {
    expect(folded('  EE. UU. / México-2 ')).toBe('eeuumexico2');
    expect(wordsIn('¿EE. UU. o México?')).toEqual(['ee', 'uu', 'o', 'mexico']);
    // The accent as a sign of its own, as some keyboards write it.
    expect(wordsIn('Me\u0301xico')).toEqual(['mexico']);
    expect(wordsIn('…')).toEqual([]);
  });
});

describe('a name among other words', () => {
  const found = (typed: string): string[] =>
    placesFound(typed, [
      { name: 'Uno', also: ['UNO', 'Cuat'], places: ['Nueva York Del Norte', 'Nueva York', 'A B C D', 'A B C D E'] },
      { name: 'Seisle', also: [], places: ['Cinco'] },
    ]).map(({ country, place }) => [country.name, place].filter(Boolean).join(': '));

  it('counts from four letters on, and shorter behind a word as "en"', () => {
    expect(found('me voy a cuat mañana')).toEqual(['Uno']);
    expect(found('me voy a uno mañana')).toEqual([]);
    for (const before of ['en', 'in', 'from', 'the', 'de', 'los']) expect(found(`vivo ${before} uno`), before).toEqual(['Uno']);
    expect(found('uno mas')).toEqual([]);
  });

  it('is the longest that begins there, of four words at most', () => {
    expect(found('vivo en nueva york del norte ahora')).toEqual(['Uno: Nueva York Del Norte']);
    expect(found('vivo en nueva york ahora')).toEqual(['Uno: Nueva York']);
    expect(found('x a b c d y')).toEqual(['Uno: A B C D']);
    expect(found('x a b c d e y')).toEqual(['Uno: A B C D']);
  });

  it('is found once for each place that is named, one after the other', () => {
    expect(found('de nueva york a cinco')).toEqual(['Uno: Nueva York', 'Seisle: Cinco']);
    expect(found('cinco nueva york')).toEqual(['Uno: Nueva York', 'Seisle: Cinco']);
  });

  it('may have a letter wrong from six letters on, and the name too', () => {
    expect(found('seisla')).toEqual(['Seisle']);
    expect(found('seisl a b')).toEqual([]);
    expect(found('cinca')).toEqual([]);
    expect(found('sinco y otro')).toEqual([]);
    expect(found('y seislex')).toEqual(['Seisle']);
  });
});

describe('the beginning of a name', () => {
  const begun = (typed: string): string[] =>
    placesBegun(typed, countries).map(({ country, place }) => [country.name, place].filter(Boolean).join(': '));

  it('is none of what is typed among other words', () => {
    expect(begun('me')).toEqual(['México']);
    expect(begun('vivo en mexico')).toEqual([]);
    expect(begun('ciudad de mex')).toEqual(['México: Ciudad de México']);
    expect(begun('de mex')).toEqual(['México: Ciudad de México']);
  });

  it('counts that of a country’s own name before a later word of another, and each country once', () => {
    expect(begun('e')).toEqual([]);
    expect(begun('es')).toEqual(['Estados Unidos']);
    expect(begun('un')).toEqual(['Estados Unidos']);
    expect(begun('est')).toEqual(['Estados Unidos']);
  });

  it('stands alone where it is a whole name: "colima" is no more "colimania"', () => {
    const alike = [
      { name: 'Lima', also: [], places: [] },
      { name: 'Limatambo', also: [], places: ['Lima'] },
    ];
    expect(placesBegun('lima', alike).map(({ country, place }) => [country.name, place])).toEqual([
      ['Lima', undefined],
      ['Limatambo', 'Lima'],
    ]);
    expect(placesBegun('lim', alike).map(({ country, place }) => [country.name, place])).toEqual([
      ['Lima', undefined],
      ['Limatambo', undefined],
    ]);
  });
});
