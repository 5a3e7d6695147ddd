import { describe, expect, it } from 'vitest';
import { folded } from '#/domain/place-match.ts';
import { foldedTyped, placesBegun } from '#/domain/place-typed.ts';

describe('what someone types into the search', () => {
  const places = [
    { name: 'Estados Unidos', also: ['United States', 'EE UU', 'USA'] },
    { name: 'México', also: ['Mexico', 'CDMX'] },
    { name: 'Perú', also: [] },
    { name: 'Puerto Rico', also: ['PR'] },
  ];
  const all = places.map(({ name, also }) => ({ name, called: [name, ...also].map(folded) }));
  const names = (typed: string): string[] => placesBegun(typed, all).map(({ name }) => name);

  it('is read as the list of numbers reads it', () => {
    for (const typed of ['MÉXICO', ' EE. UU. ', 'São Paulo', '¿Perú?', '']) expect(foldedTyped(typed)).toBe(folded(typed));
  });

  it('means a country from the third letter of a name on, with or without accents and capitals', () => {
    for (const typed of ['méx', 'MEX', 'Mexico']) expect(names(typed), typed).toEqual(['México']);
    expect(names('united s')).toEqual(['Estados Unidos']);
    expect(names('me')).toEqual([]);
  });

  it('means no country by a word from within its name, or by a word that it begins', () => {
    expect(names('unidos')).toEqual([]);
    expect(names('mexicana')).toEqual([]);
  });

  it('means a country that is called just so, however short, and no other', () => {
    expect(names('pr')).toEqual(['Puerto Rico']);
    expect(names('EE. UU.')).toEqual(['Estados Unidos']);
  });

  it('means none before something is typed', () => {
    expect(names(' ')).toEqual([]);
  });
});
