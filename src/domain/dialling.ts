import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { fullNumber } from './full-numbers.ts';
import type { Line, Phone, Sms } from './hotlines.ts';

/** The digits of a number, separators removed. */
export const digitsOf = (number: string): string => number.replace(/\D/g, '');

/**
 * Whether a number as it is dialled in a country is the international one beside it. A short number is never: it has no international form.
 * @param country two letters
 */
export const sameNumber = (dial: string, e164: string, country: string): boolean => {
  const form = fullNumber(e164, country)?.e164;
  return form !== undefined && fullNumber(dial, country)?.e164 === form;
};

/**
 * The `tel:` of a number, or nothing where it must be dialled by hand.
 * The international form is used wherever there is one: Mexico's 800 5533 000 as plain digits is another, valid
 * number on a US phone. A number without one is linked only if its digits are not a valid US number, and a star
 * code never is, since phones differ in what they do with it.
 */
export const telHref = (phone: Pick<Phone, 'dial' | 'e164'>): string | undefined => {
  if (phone.e164 !== undefined) return `tel:${phone.e164}`;
  if (/[*#]/.test(phone.dial)) return undefined;
  const digits = digitsOf(phone.dial);
  return parsePhoneNumberFromString(digits, 'US')?.isValid() ? undefined : `tel:${digits}`;
};

/** An international number as it is read out: `+502 2424 1717`; as it stands where it is none. */
export const inGroups = (number: string): string => parsePhoneNumberFromString(number)?.formatInternational() ?? number;

/**
 * A number in full as it is written where the same is dialled at home, so that nobody takes it for another one: `+52 800 5533 000` beside
 * `800 5533 000`; else as `inGroups` writes it.
 * @param phones those beside which it stands
 */
export const inGroupsOf = (number: string, phones: readonly Pick<Phone, 'dial' | 'e164'>[]): string => {
  const code = parsePhoneNumberFromString(number)?.countryCallingCode ?? '';
  const home = phones.find(({ dial, e164 }) => e164 === number && digitsOf(code + dial) === digitsOf(number));
  return home ? `+${code} ${home.dial}` : inGroups(number);
};

/** The `sms:` of a text line, in its international form where it has one, with its keyword as the message. */
export const smsHref = (sms: Pick<Sms, 'number' | 'e164' | 'keyword'>): string => {
  const digits = digitsOf(sms.number);
  const address = sms.e164 ?? (digits.length > 6 ? `+${digits}` : digits);
  return `sms:${address}${sms.keyword === undefined ? '' : `?body=${encodeURIComponent(sms.keyword)}`}`;
};

/** The `wa.me` address of a WhatsApp line. It carries no message: nothing about her is put into a link. */
export const whatsAppHref = (whatsapp: Pick<Line['whatsapp'][number], 'number'>): string => `https://wa.me/${digitsOf(whatsapp.number)}`;
