import { describe, expect, it } from 'vitest';
import { placeMatches, placesMeant, type PlaceFacts, type PlaceWish } from '#/domain/place-match.ts';

const place: PlaceFacts = { name: 'México', notPolice: true, whatsapp: true, text: false, languages: ['es'], open: true };
const wish = (change: Partial<PlaceWish> = {}): PlaceWish => ({
  names: undefined,
  notPolice: false,
  whatsapp: false,
  text: false,
  openNow: false,
  language: '',
  ...change,
});

describe('what someone types', () => {
  const places = [
    { name: 'Estados Unidos', also: ['United States', 'EE UU', 'USA', 'US', 'Houston', 'Nuevo México', 'Queens', 'New York'] },
    { name: 'México', also: ['Mexico', 'CDMX'] },
    { name: 'Perú', also: [] },
    { name: 'Puerto Rico', also: ['PR'] },
    { name: 'Honduras', also: ['Tegucigalpa'] },
  ];
  const names = (typed: string): string[] => placesMeant(typed, places).map(({ name }) => name);

  it('means a place from the third letter of a name, or of a word in it, with or without accents, capitals and stops', () => {
    for (const typed of ['mex', 'MÉXICO', ' méx ', '¿México?']) expect(names(typed), typed).toContain('México');
    for (const typed of ['unidos', 'united st', 'hous', 'EE. UU.', 'eeuu']) expect(names(typed), typed).toEqual(['Estados Unidos']);
    expect(names('rico')).toEqual(['Puerto Rico']);
    for (const typed of ['me', 'p', '', ' ']) expect(names(typed), typed).toEqual([]);
  });

  it('means one that is called just so, however short, and no other', () => {
    expect(names('pr')).toEqual(['Puerto Rico']);
    expect(names('us')).toEqual(['Estados Unidos']);
    expect(names('mexico')).toEqual(['México']);
  });

  it('means it among other words, where its name stands there whole', () => {
    expect(names('me pegan y estoy en queens')).toEqual(['Estados Unidos']);
    expect(names('numero para pedir ayuda honduras')).toEqual(['Honduras']);
    expect(names('from honduras to new york')).toEqual(['Estados Unidos', 'Honduras']);
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
    expect(names('peri')).toEqual([]);
  });
});

describe('a place of the list', () => {
  it('stays when it is among those meant, or when no place was named', () => {
    expect(placeMatches(place, wish())).toBe(true);
    expect(placeMatches(place, wish({ names: ['México'] }))).toBe(true);
    expect(placeMatches(place, wish({ names: ['Chile'] }))).toBe(false);
  });

  it('goes when it lacks what is asked', () => {
    expect(placeMatches(place, wish({ text: true }))).toBe(false);
    expect(placeMatches({ ...place, notPolice: false }, wish({ notPolice: true }))).toBe(false);
    expect(placeMatches({ ...place, whatsapp: false }, wish({ whatsapp: true }))).toBe(false);
    expect(placeMatches(place, wish({ language: 'pt' }))).toBe(false);
  });

  it('stays when nobody knows its hours, and goes when it is known to be closed', () => {
    expect(placeMatches({ ...place, open: undefined }, wish({ openNow: true }))).toBe(true);
    expect(placeMatches({ ...place, open: false }, wish({ openNow: true }))).toBe(false);
  });
});
