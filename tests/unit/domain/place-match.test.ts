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
    { name: 'Estados Unidos', also: ['United States', 'EE UU', 'USA', 'Houston'] },
    { name: 'México', also: ['Mexico', 'CDMX'] },
    { name: 'Chile', also: [] },
  ];

  it('means a place by a part of its name, with or without accents, capitals and spaces', () => {
    for (const typed of ['mexico', 'MÉXICO', ' méx ']) expect(placesMeant(typed, places)).toEqual(['México']);
    expect(placesMeant('unidos', places)).toEqual(['Estados Unidos']);
  });

  it('means it by a short form, the name in the other language, or a city where many live', () => {
    for (const typed of ['eeuu', 'EE. UU.', 'usa', 'united st', 'hous']) expect(placesMeant(typed, places), typed).toEqual(['Estados Unidos']);
  });

  it('may mean several, or none', () => {
    expect(placesMeant('e', places)).toEqual(['Estados Unidos', 'México', 'Chile']);
    expect(placesMeant('xyz', places)).toEqual([]);
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
