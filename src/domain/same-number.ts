import { fullNumber, onKeys } from './full-numbers.ts';

/** What people write between the signs of a number; dashes of every length are among it. */
const BETWEEN = /[\s().·/_‐-―−-]/g;

/** Signs of every keyboard as the plain ones, without those that nobody sees. */
export const plainSigns = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim();

/**
 * A number as everything that dials it has in common: in international form where it is one in full, else its digits with its star or hash.
 * @param country the country in which it is dialled, two letters
 */
export const bareNumber = (number: string, country: string): string => {
  const plain = plainSigns(number);
  return fullNumber(plain, country)?.e164 ?? onKeys(plain).replace(BETWEEN, '');
};

/**
 * Whether a page prints a number: the same digits, whatever stands between them, with or without the country's code before them, letters
 * as their keys. Argentina's mobile numbers have a 9 behind the country's code from abroad, and on WhatsApp, that nobody prints at home
 * (ITU-T E.164, national numbering plan of Argentina). A zero, a prefix or a digit more or less is another number.
 * @param country two letters
 */
export const isPrinted = (number: string, print: string, country: string): boolean => {
  const [left, right] = [number, print].map((one) => bareNumber(one, country).replace(/^\+549/, '+54'));
  return left === right;
};

/** Whether a page prints an address: the same but for `https://`, `www.` and a last slash, and for capitals in the host's name. */
export const isAddressPrinted = (address: string, print: string): boolean => {
  const [left, right] = [address, print].map((one) => {
    const text = plainSigns(one).replace(/^https?:\/\//i, '');
    const url = URL.canParse(`https://${text}`) ? new URL(`https://${text}`) : undefined;
    return url ? `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}${url.search}${url.hash}` : text;
  });
  return left === right;
};
