import { describe, expect, it } from 'vitest';
import { placeOffers, type PlaceFacts, type PlaceWish } from '#/domain/place-facts.ts';

const place: PlaceFacts = { number: true, notPolice: true, whatsapp: true, text: false, languages: ['es'], others: false, open: true };
const wish = (change: Partial<PlaceWish> = {}): PlaceWish => ({
  notPolice: false,
  whatsapp: false,
  text: false,
  openNow: false,
  language: '',
  ...change,
});

describe('a place of the list', () => {
  it('offers what is known of it, and not what it lacks', () => {
    expect(placeOffers(place, wish({ notPolice: true, whatsapp: true, openNow: true, language: 'es' }))).toBe(true);
    expect(placeOffers(place, wish({ text: true }))).toBe(false);
    expect(placeOffers({ ...place, notPolice: false }, wish({ notPolice: true }))).toBe(false);
    expect(placeOffers({ ...place, whatsapp: false }, wish({ whatsapp: true }))).toBe(false);
    expect(placeOffers({ ...place, open: false }, wish({ openNow: true }))).toBe(false);
    expect(placeOffers(place, wish({ language: 'pt' }))).toBe(false);
  });

  it('may offer what nobody knows: hours, and a language where its lines name none or speak others too', () => {
    expect(placeOffers({ ...place, open: undefined }, wish({ openNow: true }))).toBeUndefined();
    expect(placeOffers({ ...place, others: true }, wish({ language: 'pt' }))).toBeUndefined();
    expect(placeOffers({ ...place, others: true }, wish({ language: 'es' }))).toBe(true);
  });

  it('does not offer what is not known together with what it is known to lack', () => {
    expect(placeOffers({ ...place, open: undefined }, wish({ openNow: true, text: true }))).toBe(false);
  });

  it('offers nothing without any number', () => {
    expect(placeOffers({ ...place, number: false, open: undefined, others: true }, wish({ openNow: true, language: 'es' }))).toBe(false);
  });
});
