import type { Locale } from './locale.ts';

/** Makes of a word what all its forms share: "amenazas" and "amenazan" become "amenaz". */
export type Stemmer = (word: string) => string;

/** Words that say nothing of what is looked for, in both languages: many people mix them. */
const STOP_WORDS = new Set(
  (
    'a al ante bajo con contra cual cuando de del desde donde durante e el ella ellas ellos en entre era es esa ese eso esta este esto estoy ' +
    'fue ha han hasta hay he la las le les lo los mas me mi mis muy nada ni nos o otra otro para pero por porque pues q que quien se ser si ' +
    'sobre son soy su sus tan te tengo tiene tu tus u un una unas uno unos va vas voy y ya yo xq pq como ke k am an and any are as at be been ' +
    'but by can could did do does for from get had has have her him his how i if im in into is it its just my of on or our she so some that ' +
    'the their them then there they this to was we were what when where which who why will with would you your r ur idk bc'
  ).split(' '),
);

/** The words of a text, without accents, capitals and what says nothing. */
export const searchWordsIn = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    // "AYUDAAAA", "noooo": whoever is afraid holds a letter down.
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !STOP_WORDS.has(word));

/** Letters that sound alike in the Spanish of Latin America and are written for each other, each with the one that stands for all. */
const SOUNDS: readonly [RegExp, string][] = [
  [/(?<!c)h/g, ''],
  [/qu(?=[ei])/g, 'k'],
  [/c(?=[ei])/g, 's'],
  [/c(?!h)/g, 'k'],
  [/[zx]/g, 's'],
  [/v/g, 'b'],
  [/ll/g, 'y'],
  [/g(?=[ei])/g, 'j'],
  [/w/g, 'u'],
  [/(.)\1/g, '$1'],
];

/** A word as it sounds: "hayuda" and "ayuda", "kiero" and "quiero" are one. */
export const asSpoken = (word: string): string => SOUNDS.reduce((text, [letters, one]) => text.replace(letters, one), word);

/** Makes of a word of a language what its forms and its misspellings share. */
export const plainer = (locale: Locale, stem: Stemmer): ((word: string) => string) =>
  locale === 'es' ? (word) => asSpoken(stem(word)) : (word) => stem(word);

/** Cries for help, whole, folded. */
const CRIES = new Set(['helpme', 'ayudame', 'ayudenme', 'auxilio', 'socorro', 'sos', 'emergencia', 'emergency']);

/** Whether nothing but a cry for help was typed: "AYÚDAMEEEE", "sos". */
export const isCry = (typed: string): boolean =>
  CRIES.has(
    typed
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^\p{L}]/gu, '')
      .replace(/(\p{L})\1{2,}/gu, '$1'),
  );
