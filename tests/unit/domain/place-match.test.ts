import { describe, expect, it } from 'vitest';
import { folded, placeMatches, type PlaceFacts, type PlaceWish } from '#/domain/place-match.ts';

const place: PlaceFacts = { names: folded('Mexico México'), notPolice: true, whatsapp: true, text: false, languages: ['es'], open: true };
const wish = (change: Partial<PlaceWish> = {}): PlaceWish => ({
  name: '',
  notPolice: false,
  whatsapp: false,
  text: false,
  openNow: false,
  language: '',
  ...change,
});

describe('a place of the list', () => {
  it('is found by its name in either language, with or without accents and capitals', () => {
    for (const name of ['mexico', 'MÉXICO', ' méx ']) expect(placeMatches(place, wish({ name }))).toBe(true);
    expect(placeMatches(place, wish({ name: 'chile' }))).toBe(false);
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
