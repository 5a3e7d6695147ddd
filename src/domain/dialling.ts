import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Phone, Sms, WhatsApp } from './hotlines.ts';

/** The digits of a number, separators removed. */
export const digitsOf = (number: string): string => number.replace(/\D/g, '');

/**
 * Whether a number as it is dialled at home may be the international one beside it; false only where they are clearly two numbers.
 * What has letters, or less than seven digits, is not compared ("1-888-3737-HELP", "079 option 1"); nor is an international one that is none.
 */
export const sameNumber = (dial: string, e164: string): boolean => {
  const home = digitsOf(dial);
  const known = parsePhoneNumberFromString(e164);
  if (/\p{L}/u.test(dial) || home.length < 7 || !known?.isValid()) return true;
  if (parsePhoneNumberFromString(dial, { defaultCallingCode: known.countryCallingCode })?.number === known.number) return true;
  // With or without a prefix for the country, or one that is dialled before a call within it (01 800 in Mexico).
  return home.endsWith(known.nationalNumber);
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

/** The `sms:` of a text line, with its keyword as the message. */
export const smsHref = (sms: Pick<Sms, 'number' | 'keyword'>): string => {
  const digits = digitsOf(sms.number);
  const address = digits.length > 6 ? `+${digits}` : digits;
  return `sms:${address}${sms.keyword === undefined ? '' : `?body=${encodeURIComponent(sms.keyword)}`}`;
};

/** The `wa.me` address of a WhatsApp line. It carries no message: nothing about her is put into a link. */
export const whatsAppHref = (whatsapp: Pick<WhatsApp, 'number'>): string => `https://wa.me/${digitsOf(whatsapp.number)}`;
