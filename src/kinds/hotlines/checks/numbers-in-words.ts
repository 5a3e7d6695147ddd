import { oddNumbersIn } from '#/content-files/checks/odd-numbers.ts';
import { onKeys } from '#/domain/full-numbers.ts';

/** Digits with what people write between them, and a star or hash before them. */
const RUN = /[*#+]?\(?\d(?:[\s().·/_‐-―−-]{0,3}\d)*/gu;
const YEAR = /^(?:19|20)\d\d$/;
/** A word that says to dial what follows it. */
const DIAL =
  /(?<!\p{L})(?:call|dial|ring|text|phone|number|line|tel|llam[ae]r?|marc[ae]r?|marqu?e|teléfono|número|línea|escrib[ae]|WhatsApp|SMS)[.:]?\s+(?:al?\s+|the\s+|to\s+)?$/iu;

/** Seven digits and more make a telephone number. */
const LONG = 7;

/** What decides which digits in some words are a telephone number. */
export interface NumbersAllowed {
  /** Whether these digits, a star or hash left out, are one of the numbers that the words may name. */
  isOwn: (digits: string) => boolean;
  /** Whether these digits are a short number of the country. */
  isCode: (digits: string) => boolean;
  /** True for a name, in which every group of three digits and more is a number. */
  isName: boolean;
}

/**
 * The telephone numbers in some words that they may not name: of seven digits and more anywhere, and short ones that stand in a name,
 * behind a word that says to dial, or that are a number of the country; also with odd signs between the digits, or spelled out. Years are none.
 */
export const numbersIn = (words: string, { isOwn, isCode, isName }: NumbersAllowed): string[] => {
  // Digits of full width become plain ones, and signs that are not seen go.
  const plain = words
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    // 1800-DELITO is a number as its country writes it.
    .replace(/\d[\d-]*-\p{Lu}{3,}/gu, onKeys);
  const plainly = [...plain.matchAll(RUN)].flatMap((match) => {
    const [run] = match;
    if (isOwn(run.replace(/\D/g, ''))) return [];
    const groups = run.match(/\d+/g) ?? [];
    const left = groups.filter((group) => !isOwn(group) && (!YEAR.test(group) || isCode(group)));
    if (left.join('').length >= LONG) return [run];
    const before = plain.slice(0, match.index);
    return left.filter((group) => group.length > 2 && (isName || isCode(group) || DIAL.test(before)));
  });
  return plainly.length > 0 ? plainly : oddNumbersIn(plain).flatMap(({ run, digits }) => (isOwn(digits) ? [] : [run]));
};
