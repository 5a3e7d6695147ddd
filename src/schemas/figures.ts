import { isDrawing } from '#/drawings/names.ts';

/**
 * The forms that a post or a page may use beside boxes, as `:::bars` … `:::` (docs/forms.md): figures as woven bars, what several reports say
 * side by side, a share as a hundred stitches, what he earns and risks as looms, and points as cards.
 */
export const FIGURES = ['bars', 'reports', 'stitches', 'looms', 'cards'] as const;

/** The name of a form. */
export type Figure = (typeof FIGURES)[number];

/** Whether a word is the name of a form. */
export const isFigure = (word: string): word is Figure => FIGURES.some((name) => name === word);

/** A point of `:::bars`: what is counted, its number as it was typed, and how long its bar is, in parts of a hundred. */
export interface Bar {
  what: string;
  value: string;
  percent: number;
}

/** What a point of `:::bars` says, as "False job: 47%" or "Empleo falso: 30.6 %"; undefined where it says no part of a hundred. */
export const barIn = (words: string): Bar | undefined => {
  const [, what = '', value = '', whole = '', parts = ''] = /^(.*\S)\s*:\s*((\d{1,3})(?:[.,](\d+))?\s?%)$/su.exec(words.trim()) ?? [];
  const percent = Number(`${whole}.${parts}`);
  return what !== '' && percent > 0 && percent <= 100 ? { what, value, percent } : undefined;
};

/** What a point of a report in `:::reports` says: what is counted, and its bar, or the words in the place of a number, as "no figure". */
export interface Counted {
  what: string;
  said: Bar | string;
}

/** What a point of a report says, as "False job: 47%" or "Relatives: no figure"; undefined where there is no colon, or nothing on one side of it. */
export const countedIn = (words: string): Counted | undefined => {
  const bar = barIn(words);
  if (bar) return { what: bar.what, said: bar };
  const [, what, said] = /^([^:]*[^:\s])\s*:\s*(\S.*)$/su.exec(words.trim()) ?? [];
  // What has a number and is no bar was mistyped: "4.7.1%" is no word in its place.
  return what !== undefined && said !== undefined && !/\d/.test(said) ? { what, said } : undefined;
};

/** How many of a hundred stitches lean one way. */
export interface Share {
  count: number;
  /** Whether it is only known that there are more: the next stitch is then a broken one. */
  more: boolean;
}

/**
 * How many of a hundred the words above `:::stitches` say: the first number in digits that is not "100". With "more than" before it
 * only that is known. Undefined where no number from 1 to 99 stands there.
 */
export const shareIn = (words: string): Share | undefined => {
  const [, more, digits] = /(\b(?:more than|over|más de)\s+)?(?<![\d.,])(?!100\b)(\d{1,3})(?![\d%]|[.,]\d)/iu.exec(words) ?? [];
  const count = Number(digits);
  return count >= 1 && count <= 99 ? { count, more: more !== undefined } : undefined;
};

/** The names in `:::cards{drawings="contract ring"}`, in their order; none where nothing is said. */
export const drawingsIn = (attribute: string | null | undefined): string[] => (attribute ?? '').split(/[\s,]+/).filter((name) => name !== '');

/** Those of some names that no drawing has. */
export const unknownDrawings = (names: readonly string[]): string[] => names.filter((name) => !isDrawing(name));

/** What `:::looms` shows: as many points as there are drawings, the first for now and the second for the answer. */
export const LOOMS = ['looms-now', 'looms-then'] as const;
