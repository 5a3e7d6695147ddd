import type { TextKind } from '#/kinds/index.ts';

/**
 * What has a quiet address; `tries` are those that are no texts (a scale, the offer, a conversation), by the name of their page or file; of stories, a series, whose parts follow with their number. `scenarios` is what walks were called when the
 * file of their scenes got its address, which stays (src/routing/walk-file.ts).
 */
export type QuietKind = TextKind | 'scenarios' | 'tries';

/** No vowels, so that no code can be read as a word, and nothing that is taken for another sign. */
const SIGNS = 'bcdfghjkmnpqrstvwxz23456789';
/** 27 signs in five places: 14 million codes. That two of a thousand texts share one happens to one site in thirty; the checks name them. */
const LENGTH = 5;

/** FNV-1a of a text, a whole number of 32 bits: short, the same everywhere, and no secret: whoever opens the address sees the page. */
export const hash = (text: string): number => {
  let sum = 0x811c9dc5;
  for (const sign of text) sum = Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return sum;
};

/**
 * The code of a quiet address: it says nothing of the text, is the same in both languages, and depends on nothing else that
 * the site holds, so that a link that was sent stays good.
 * @param key a text's translationKey; of stories the series' slug, which is all that is kept of one that was withdrawn
 * @example quietCode('guides', 'boyfriend')
 */
export const quietCode = (kind: QuietKind, key: string): string => {
  let rest = hash(`${kind}/${key}`);
  let code = '';
  while (code.length < LENGTH) {
    code += SIGNS.charAt(rest % SIGNS.length);
    rest = Math.floor(rest / SIGNS.length);
  }
  return code;
};
