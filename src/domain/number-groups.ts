import { onKeys } from './full-numbers.ts';

/*
 * A number in the groups in which people say and remember it. Mexico, Central America and the United States group a number as it is
 * printed (`2919-9000`, `800 5533 000`, `1-888-373-7888`): so the printed groups are kept, and only what is too short or too long to be
 * said in one breath is laid together or parted. A voice that is given digits says "a hundred and forty-five", or takes 01 02 2025 for a
 * day: it is given words.
 */

/** How many digits are said in one breath. */
const [LEAST, MOST] = [2, 4];

/** What of a number is dialled: digits, and a star, a hash or a plus. */
const RUNS = /[*#+\d]+/g;

const digitsIn = (run: string): number => run.replace(/\D/g, '').length;

/** Runs of which none stands alone with fewer digits than are said in one breath: it goes with what follows, the last with what precedes. */
const laidTogether = (runs: readonly string[]): string[] => {
  const together: string[] = [];
  let short = '';
  for (const run of runs) {
    short += run;
    if (digitsIn(short) < LEAST) continue;
    together.push(short);
    short = '';
  }
  return short === '' ? together : [...together.slice(0, -1), (together[together.length - 1] ?? '') + short];
};

/** A run in pieces of about the same length, the longer ones last, as seven digits are said: three, then four. Signs stay with their digits. */
const parted = (run: string): string[] => {
  const count = digitsIn(run);
  if (count <= MOST) return [run];
  const pieces = Math.ceil(count / MOST);
  const each = Math.floor(count / pieces);
  const signs = run.match(/\D*\d\D*/g) ?? [];
  let at = 0;
  return Array.from({ length: pieces }, (_, index) => {
    const length = each + (index >= pieces - (count % pieces) ? 1 : 0);
    const piece = signs.slice(at, at + length).join('');
    at += length;
    return piece;
  });
};

/**
 * The groups of a number as it is said: each of two to four digits, with its star, hash or plus; joined, they are the number without what
 * is printed between its digits. Letters stand for the digits of their keys.
 * @param number as it is dialled: `*765`, `2919-9000`
 * @throws where there is no digit in it
 */
export const groupsOf = (number: string): string[] => {
  const runs: string[] = onKeys(number).match(RUNS) ?? [];
  if (digitsIn(runs.join('')) === 0) throw new Error(`There is no digit to say in "${number}".`);
  return laidTogether(runs).flatMap(parted);
};

/** What the signs of a number are called in a language. */
export interface SignWords {
  /** Those of the digits, from zero to nine. */
  digits: readonly string[];
  star: string;
  hash: string;
  plus: string;
}

/** The signs of a group, one word each, in the order in which they are dialled. @throws where a language lacks one */
export const signsInWords = (group: string, { digits, star, hash, plus }: SignWords): string[] =>
  Array.from(group, (sign) => {
    const word = { '*': star, '#': hash, '+': plus }[sign] ?? digits[Number(sign)];
    if (word === undefined) throw new Error(`There is no word for "${sign}".`);
    return word;
  });

/** A number as a voice is given it, group by group, a comma between its signs: `dos, nueve, uno, nueve`. */
export const spokenGroups = (number: string, words: SignWords): string[] => groupsOf(number).map((group) => signsInWords(group, words).join(', '));
