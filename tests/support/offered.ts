import type { HistoryRow } from './kept-on-disk.ts';

/** The browsers whose address bar was asked for every beginning of two letters, typed into it (docs/quick-exit.md). */
export type Bar = 'chromium' | 'firefox';

// In Firefox an accent is no other letter; in Chromium it is.
const folded = (words: string, bar: Bar): string =>
  bar === 'firefox' ? words.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '') : words.toLowerCase();

// Chromium does not look at what ends the name of a host.
const asSeen = (url: string, bar: Bar): string => {
  const address = url.replace(/^https?:\/\//, '');
  return bar === 'firefox' ? address : address.replace(/^([^/:]+)\.[^./:]+/, '$1');
};

/**
 * Whether an address bar offers a row for a beginning: Chromium where a word of the title or of the address begins so, Firefox where the
 * letters stand anywhere in them.
 */
export const isOffered = ({ url, title }: HistoryRow, beginning: string, bar: Bar): boolean => {
  const words = folded(`${asSeen(url, bar)} ${title}`, bar);
  const asked = folded(beginning, bar);
  return bar === 'firefox' ? words.includes(asked) : words.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(asked));
};

const LETTERS = { en: 'abcdefghijklmnopqrstuvwxyz', es: 'abcdefghijklmnñopqrstuvwxyzáéíóúü' } as const;

/** Every beginning of two letters that can be typed in a language. */
export const beginningsIn = (locale: 'en' | 'es'): string[] => {
  const letters = Array.from(LETTERS[locale]);
  return letters.flatMap((one) => letters.map((other) => one + other));
};
