/*
 * A telephone number as somebody types it, made comparable. It runs in a browser too, so that it knows no numbering plan: only what
 * people write before a number of the countries of this site.
 */

/** The digits behind letters, by the keypad of telephones (ITU-T E.161): abc, def, ghi, jkl, mno, pqrs, tuv, wxyz. */
const KEYS = '22233344455566677778889999';

/** Calling codes of the countries that put a 0 before a number at home. */
const TRUNK_ZERO = /^(?:5[134678]|501|59[1358])$/;

/** What makes a number in full: with fewer digits it works in its own country alone. */
const FULL = 7;

const withoutLetters = (text: string): string => text.replace(/\D/g, '');
const onKeypad = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => KEYS[letter.toLowerCase().charCodeAt(0) - 97] ?? '').replace(/\D/g, '');

/**
 * An international number without what some countries put between their code and a mobile number, or leave there from a call at home:
 * Mexico's 1, 01, 044 and 045, Argentina's 9, a 0 in brackets.
 * @param digits the number, its country's code before it, without plus
 */
export const bareInternational = (digits: string): string =>
  digits
    .replace(/^52(?:01|044|045|1)(?=\d{10}$)/, '52')
    .replace(/^549(?=\d{10}$)/, '54')
    .replace(/^(5[134678]|501|59[1358])0(?=\d{7})/, '$1');

/** How what somebody typed can be read. */
export interface TypedNumber {
  /** Its digits as they stand there, first without its letters, then with them as keys. */
  digits: string[];
  /** As international numbers: the country's code and the rest, without plus. */
  international: string[];
}

/**
 * How a typed number can be read: with spaces, dashes, brackets, a plus or 00 or 011 before it, with its country's code or what is dialled
 * before it at home, with letters that are keys or words beside it, with an extension behind it.
 * @param codes the calling codes of the countries that it may belong to
 * @example typedNumber('+52 1 (800) 5533-000', ['1', '52']).international // ['528005533000', …]
 */
export const typedNumber = (text: string, codes: readonly string[]): TypedNumber => {
  const plain = text.normalize('NFKC').replace(/\p{Cf}/gu, '');
  const whole = plain.replace(/((?:\d\D*){6}\d(?:\D*[^a-z\d])?)(?:ext|x|#)\D{0,10}\d{1,6}\s*$/i, '$1');
  const digits = [...new Set([plain, whole].flatMap((one) => [withoutLetters(one), onKeypad(one)]))].filter((one) => one !== '');
  const found = digits
    .filter(({ length }) => length >= FULL)
    .flatMap((one) => {
      const behind = ['00', '011'].flatMap((prefix) => (one.startsWith(prefix) ? [one.slice(prefix.length)] : []));
      if (behind.length > 0) return behind;
      return [
        one,
        ...codes.flatMap((code) => {
          if (code === '1') return one.length === 10 ? [`1${one}`] : [];
          if (code === '52') return [/^(?:01|044|045)(\d{10})$/.exec(one)?.[1] ?? ''].flatMap((rest) => (rest === '' ? [] : [`52${rest}`]));
          return TRUNK_ZERO.test(code) && /^0\d{7}/.test(one) ? [code + one.slice(1)] : [];
        }),
      ];
    });
  return { digits, international: [...new Set(found.map(bareInternational))] };
};
