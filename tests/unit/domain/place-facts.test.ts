import { describe, expect, it } from 'vitest';
import { placeOffers, type PlaceFacts } from '#/domain/place-facts.ts';

const place: PlaceFacts = { offers: ['number', 'notPolice', 'whatsapp', 'es'], open: true };
const without = (offer: string): PlaceFacts => ({ ...place, offers: place.offers.filter((one) => one !== offer) });

describe('a place of the list', () => {
  it('offers what is known of it, and not what it lacks', () => {
    expect(placeOffers(place, ['notPolice', 'whatsapp', 'openNow', 'es'])).toBe(true);
    expect(placeOffers(place, ['text'])).toBe(false);
    for (const wish of ['notPolice', 'whatsapp', 'es']) expect(placeOffers(without(wish), [wish]), wish).toBe(false);
    expect(placeOffers({ ...place, open: false }, ['openNow'])).toBe(false);
    expect(placeOffers(place, ['pt'])).toBe(false);
  });

  it('may offer what nobody knows: hours, and a language where its lines name none or speak others too', () => {
    expect(placeOffers({ ...place, open: undefined }, ['openNow'])).toBeUndefined();
    expect(placeOffers({ ...place, others: true }, ['pt'])).toBeUndefined();
    expect(placeOffers({ ...place, others: true }, ['es'])).toBe(true);
  });

  it('does not offer what is not known together with what it is known to lack', () => {
    expect(placeOffers({ ...place, open: undefined }, ['openNow', 'text'])).toBe(false);
    expect(placeOffers({ ...place, others: true }, ['pt', 'text'])).toBe(false);
  });

  it('lacks what others of its lines could not make up for: only a language may be spoken by somebody', () => {
    for (const wish of ['notPolice', 'text', 'whatsapp'])
      expect(placeOffers({ offers: ['number'], open: true, others: true }, [wish]), wish).toBe(false);
    expect(placeOffers({ offers: ['number'], open: true, others: true }, ['mam'])).toBeUndefined();
  });

  it('offers enough where nothing is asked but a number', () => {
    expect(placeOffers(place, [])).toBe(true);
  });

  it('offers nothing without any number', () => {
    expect(placeOffers({ ...without('number'), open: undefined, others: true }, ['openNow', 'pt'])).toBe(false);
  });
});
