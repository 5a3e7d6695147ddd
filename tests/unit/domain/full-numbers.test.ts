import { describe, expect, it } from 'vitest';
import { bareCode, belongsTo, callingCodeOf, fullNumber, isCountry, isShortCode, onKeys } from '#/domain/full-numbers.ts';

const owned = (number: string, from: string, codes: readonly string[]): boolean => {
  const found = fullNumber(number, from);
  return found !== undefined && belongsTo(found, codes);
};

describe('a number written in full', () => {
  it('has an international form, as its country dials it', () => {
    expect(fullNumber('800-8000-645', 'cr')?.e164).toBe('+5068008000645');
    expect(fullNumber('0800 4141', 'uy')?.e164).toBe('+5988004141');
    expect(fullNumber('1-800-981-7676', 'pr')?.e164).toBe('+18009817676');
  });

  it.each([
    ['mx', '079'],
    ['us', '911'],
    ['mx', '*765'],
    ['es', '116 000'],
    ['mx', '800 5533 00'],
    ['mx', '01 800 00 854 00'],
    ['us', '1-888-373-7888 ext. 5'],
    ['us', 'Call 1-888-373-7888'],
    ['xx', '800 5533 000'],
  ])('is not, in %s: %s', (country, number) => {
    expect(fullNumber(number, country)).toBeUndefined();
  });

  it('is known by its country, and by what stands before it from abroad', () => {
    expect(fullNumber('55 5533 5533', 'mx')).toEqual({ e164: '+525555335533', country: 'mx', callingCode: '52', price: 'ordinary' });
    // Belongs to no country: an international number.
    expect(fullNumber('+800 1234 5678', 'mx')).toMatchObject({ country: undefined, callingCode: '800' });
    expect(fullNumber('+528005533000', 'xx')?.country).toBe('mx');
  });

  it('says what a call costs by its country’s plan', () => {
    expect(fullNumber('1-900-526-6375', 'us')?.price).toBe('premium');
    expect(fullNumber('900 10 50 90', 'es')?.price).toBe('free');
    expect(fullNumber('902 10 50 90', 'es')?.price).toBe('shared');
    expect(fullNumber('55 5533 5533', 'mx')?.price).toBe('ordinary');
  });

  it('that is not free belongs to its own country alone, whatever calling code it shares', () => {
    expect(owned('+52 55 5533 5533', 'us', ['us', 'gt'])).toBe(false);
    expect(owned('787-722-2977', 'pr', ['us', 'do'])).toBe(false);
    expect(owned('1-833-900-1010', 'ca', [])).toBe(false);
    expect(owned('1-833-900-1010', 'ca', ['xx'])).toBe(false);
  });

  it('belongs to its country, wherever it is written', () => {
    expect(owned('+528005533000', 'us', ['mx'])).toBe(true);
    expect(owned('+528005533000', 'us', ['us'])).toBe(false);
    expect(owned('787-722-2977', 'pr', ['pr'])).toBe(true);
    expect(owned('787-722-2977', 'pr', ['us'])).toBe(false);
  });

  it('that is toll-free under +1 belongs to every country of +1, and to no other', () => {
    for (const code of ['us', 'ca', 'pr', 'do']) expect(owned('1-833-900-1010', 'ca', [code]), code).toBe(true);
    expect(owned('1-833-900-1010', 'ca', ['mx'])).toBe(false);
    expect(owned('1-833-900-1010', 'ca', ['mx', 'pr'])).toBe(true);
  });
});

describe('a short number', () => {
  it.each(['911', '*765', '#765', '116 000', '233733', '9-1-1', '*123#', '12'])('is %s', (number) => {
    expect(isShortCode(number)).toBe(true);
  });

  it.each(['9', '1234567', '*1234567', '12a', 'a12', '12##', '**12', '01 800 00 854 00', '079 option 1', ''])('is not "%s"', (number) => {
    expect(isShortCode(number)).toBe(false);
  });

  it('is the same with and without what stands between its digits, and not without its star', () => {
    expect(bareCode('116 000')).toBe(bareCode('116000'));
    expect(bareCode('*911')).not.toBe(bareCode('911'));
    expect(bareCode(' (0)9-1.1 ')).toBe('0911');
  });
});

describe('letters of a number', () => {
  it('are the keys that they stand on', () => {
    expect(onKeys('1800-DELITO')).toBe('1800-335486');
    expect(onKeys('abc jkl pqrs wxyz')).toBe('222 555 7777 9999');
    expect(onKeys('ABCDEFGHIJKLMNOPQRSTUVWXYZ')).toBe('22233344455566677778889999');
  });
});

describe('a country', () => {
  it('is one that exists: two letters of ISO 3166', () => {
    for (const code of ['mx', 'pr', 'gb', 'MX']) expect(isCountry(code), code).toBe(true);
    for (const code of ['xx', 'uk', 'zz', 'eu', '']) expect(isCountry(code), code).toBe(false);
  });

  it('has what stands before its numbers from abroad, and none where there is no such country', () => {
    expect(callingCodeOf('mx')).toBe('52');
    expect(callingCodeOf('PR')).toBe('1');
    expect(callingCodeOf('xx')).toBeUndefined();
  });
});
