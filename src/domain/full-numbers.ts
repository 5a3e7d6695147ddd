import { getCountryCallingCode, isSupportedCountry, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';

/** A number written in full: one that exists and can be dialled from elsewhere in its country. */
export interface FullNumber {
  /** In international form: `+528005533000`. */
  e164: string;
  /** The country whose number it is, two small letters; nothing where it belongs to none. Toll-free numbers under +1 are counted as the US's. */
  country: string | undefined;
  /** What stands before it from abroad: `52`. */
  callingCode: string;
  /** What a call costs by the plan of its country: nothing, more than others, a part, or what any call costs. */
  price: 'free' | 'premium' | 'shared' | 'ordinary';
}

const KEYS = ['abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz'];

/** A number with its letters as the keys that they stand on (ITU-T E.161): `1800-DELITO` is `1800-335486`. */
export const onKeys = (number: string): string =>
  number.replace(/[a-z]/gi, (letter) => String(KEYS.findIndex((letters) => letters.includes(letter.toLowerCase())) + 2));

const countryOf = (code: string): CountryCode | undefined => {
  const upper = code.toUpperCase();
  return isSupportedCountry(upper) ? upper : undefined;
};

/** Whether two letters, small or not, are a country of ISO 3166 that has telephone numbers. */
export const isCountry = (code: string): boolean => countryOf(code) !== undefined;

/** What stands before the numbers of a country from abroad, without plus: `52`. @param code two letters */
export const callingCodeOf = (code: string): string | undefined => {
  const country = countryOf(code);
  return country === undefined ? undefined : getCountryCallingCode(country);
};

const PRICES: Readonly<Record<string, FullNumber['price']>> = { TOLL_FREE: 'free', PREMIUM_RATE: 'premium', SHARED_COST: 'shared' };

/**
 * What a number is, as someone in a country dials it or in international form; nothing where it is no number in full: too short, a
 * digit lost, a star code, words beside it.
 * @param code the country, two letters
 */
export const fullNumber = (number: string, code: string): FullNumber | undefined => {
  const country = countryOf(code);
  const found = parsePhoneNumberFromString(onKeys(number), { extract: false, ...(country === undefined ? {} : { defaultCountry: country }) });
  if (!found?.isValid() || found.ext !== undefined) return undefined;
  return {
    e164: found.number,
    country: found.country?.toLowerCase(),
    callingCode: found.countryCallingCode,
    price: PRICES[found.getType() ?? ''] ?? 'ordinary',
  };
};

/** Whether a number is that of one of some countries. A toll-free one belongs to every country with its calling code: 1-800 to Canada and Puerto Rico too. */
export const belongsTo = (number: FullNumber, codes: readonly string[]): boolean =>
  codes.some((code) => {
    if (number.country === code) return true;
    const country = countryOf(code);
    return number.price === 'free' && country !== undefined && getCountryCallingCode(country) === number.callingCode;
  });

/** A short number without what people write between its signs: `9-1-1` is `911`, `116 000` is `116000`; a star or hash stays. */
export const bareCode = (number: string): string => number.replace(/[\s().-]/g, '');

/** Whether something is a short number: two to six digits, with or without a star or a hash. */
export const isShortCode = (number: string): boolean => /^[*#]?\d{2,6}#?$/.test(bareCode(number));
