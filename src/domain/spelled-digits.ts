/** Words that stand for digits, in the languages of the site, as people read a number out: one by one, and in pairs. */
const DIGITS: Readonly<Record<string, readonly string[]>> = {
  0: ['cero', 'zero', 'oh'],
  1: ['uno', 'one'],
  2: ['dos', 'two'],
  3: ['tres', 'three'],
  4: ['cuatro', 'four'],
  5: ['cinco', 'five'],
  6: ['seis', 'six'],
  7: ['siete', 'seven'],
  8: ['ocho', 'eight'],
  9: ['nueve', 'nine'],
  10: ['diez', 'ten'],
  11: ['once', 'eleven'],
  12: ['doce', 'twelve'],
  13: ['trece', 'thirteen'],
  14: ['catorce', 'fourteen'],
  15: ['quince', 'fifteen'],
  16: ['dieciséis', 'dieciseis', 'sixteen'],
  17: ['diecisiete', 'seventeen'],
  18: ['dieciocho', 'eighteen'],
  19: ['diecinueve', 'nineteen'],
  20: ['veinte', 'twenty'],
  21: ['veintiuno'],
  22: ['veintidós', 'veintidos'],
  23: ['veintitrés', 'veintitres'],
  24: ['veinticuatro'],
  25: ['veinticinco'],
  26: ['veintiséis', 'veintiseis'],
  27: ['veintisiete'],
  28: ['veintiocho'],
  29: ['veintinueve'],
  30: ['treinta', 'thirty'],
  40: ['cuarenta', 'forty'],
  50: ['cincuenta', 'fifty'],
  60: ['sesenta', 'sixty'],
  70: ['setenta', 'seventy'],
  80: ['ochenta', 'eighty'],
  90: ['noventa', 'ninety'],
};
const DIGITS_OF = new Map(Object.entries(DIGITS).flatMap(([digits, words]) => words.map((word) => [word, digits] as const)));
/** How often the digit behind such a word is meant. */
const TIMES: Readonly<Record<string, number>> = { doble: 2, double: 2, triple: 3 };

// The longest first: "seventy" is no seven.
const WORD = [...DIGITS_OF.keys(), ...Object.keys(TIMES)].sort((a, b) => b.length - a.length).join('|');
/** Seven such words and more, or four pairs, with nothing but blanks, signs and "and" between them. */
const RUN = new RegExp(String.raw`(?<!\p{L})(?:${WORD})(?:[\s,.;:·/‐-―−-]{0,3}(?:(?:y|and)\s)?(?:${WORD})){3,}(?!\p{L})`, 'giu');
const EACH = new RegExp(WORD, 'giu');

/** Some words that stand for a number, with their place and the groups of digits that they stand for. */
export interface SpelledNumber {
  run: string;
  index: number;
  groups: readonly string[];
}

/** The groups of digits that some words stand for: "cincuenta y cinco, doble cero" is 55, 00. */
const groupsOf = (run: string): string[] => {
  const groups: string[] = [];
  let times = 1;
  for (const [word] of run.matchAll(EACH)) {
    const digits = DIGITS_OF.get(word.toLowerCase());
    if (digits === undefined) times = TIMES[word.toLowerCase()] ?? 1;
    else {
      const before = groups.at(-1) ?? '';
      if (times === 1 && digits.length === 1 && digits !== '0' && /^[2-9]0$/.test(before)) groups[groups.length - 1] = `${before.charAt(0)}${digits}`;
      else groups.push(digits.repeat(times));
      times = 1;
    }
  }
  return groups;
};

/** Where words that stand for digits follow each other, as a telephone number is read out. What counts up or down is in it too. */
export const spelledIn = (words: string): SpelledNumber[] =>
  [...words.matchAll(RUN)].map(({ 0: run, index }) => ({ run, index, groups: groupsOf(run) }));
