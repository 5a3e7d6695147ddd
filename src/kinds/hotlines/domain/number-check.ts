import { fingerprint } from './fingerprint.ts';
import { bareInternational, typedNumber } from './typed-number.ts';

/** A number of a published line, as the check compares it. */
export interface CheckedWay {
  /** Its digits: first as it is dialled at home; then in full without plus, a North American one with its 1 and without. */
  digits: string[];
  /** As an international number without plus; nothing for a short one. */
  international?: string;
  /** Of a short one its country's calling code, behind which it may be written. Apart from it: together they are a number that nobody has. */
  code?: string;
}

/** A number that is not shown: nothing that it could be read from. */
export interface RefusedNumber {
  /** The fingerprints of its forms. */
  prints: string[];
}

/** What the check knows. */
export interface CheckKnown<Way extends CheckedWay, Refused extends RefusedNumber> {
  /** The calling codes of the countries of this site, without plus. */
  codes: readonly string[];
  ways: readonly Way[];
  refused: readonly Refused[];
}

/** What is said of a typed number. */
export type CheckAnswer<Way, Refused> =
  { is: 'found'; ways: Way[] } | { is: 'refused'; refused: Refused[] } | { is: 'none' } | { is: 'short' } | { is: 'long' };

/** Fewer digits are no number anybody calls, and more are several numbers. */
const [FEWEST, MOST] = [3, 18];

/** What stands between numbers, or between one and its hours: "888-373-7888 (24/7)", "911 o 088". */
const BETWEEN = /[/,;|\n(]|\s(?:o|u|y|or|and|text|texto|al)\s/i;

const digitsIn = (text: string): string => text.normalize('NFKC').replace(/\D/g, '');

/** What it says of what was typed as one number. */
const checkWhole = <Way extends CheckedWay, Refused extends RefusedNumber>(
  text: string,
  { codes, ways, refused }: CheckKnown<Way, Refused>,
): CheckAnswer<Way, Refused> => {
  const typed = typedNumber(text, codes);
  const has = (digits: readonly string[], forms: readonly string[]): boolean => digits.some((one) => forms.includes(one));
  const found = (one: Way[]): CheckAnswer<Way, Refused> | undefined => (one.length > 0 ? { is: 'found', ways: one } : undefined);
  const barred = (digits: readonly string[]): CheckAnswer<Way, Refused> | undefined => {
    const prints = digits.filter(({ length }) => length >= FEWEST && length <= MOST).map(fingerprint);
    const those = refused.filter((one) => has(prints, one.prints));
    return those.length > 0 ? { is: 'refused', refused: those } : undefined;
  };
  const answer =
    found(ways.filter(({ digits }) => has(typed.digits, digits))) ??
    found(ways.filter(({ digits: [short = ''], code }) => code !== undefined && typed.digits.includes(code + short))) ??
    barred(typed.digits) ??
    found(ways.filter(({ international = '' }) => typed.international.includes(bareInternational(international)))) ??
    barred(typed.international);
  if (answer) return answer;
  const [length = 0] = typed.digits.map((one) => one.length);
  const written = digitsIn(text).length;
  if (length < FEWEST || written === 0) return { is: 'short' };
  return written > MOST ? { is: 'long' } : { is: 'none' };
};

/**
 * What this site says of a number that somebody typed. What was published just so comes first, then what is refused just so, then the
 * same in other forms: 01 before Mexico's number is a form that is refused, while the number itself is published.
 */
export const checkNumber = <Way extends CheckedWay, Refused extends RefusedNumber>(
  text: string,
  known: CheckKnown<Way, Refused>,
): CheckAnswer<Way, Refused> => {
  const whole = checkWhole(text, known);
  if (whole.is !== 'none' && whole.is !== 'long') return whole;
  const pieces = text.split(BETWEEN).filter((piece) => digitsIn(piece).length >= FEWEST);
  const [first = ''] = pieces;
  if (pieces.length === 1) return checkWhole(first, known);
  // Of several one may be true and another not: neither answer is that of all.
  return pieces.some((piece) => ['found', 'refused'].includes(checkWhole(piece, known).is)) ? { is: 'long' } : whole;
};
