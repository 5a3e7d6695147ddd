/** All of them, from the largest. */
export const LETTERS = ['few', 'some', 'many', 'most'] as const;

/** How much is said on a card: the more, the smaller its letters (`--letter` in sheets.css). */
export type Letters = (typeof LETTERS)[number];

/** The most letters of each, measured on a card of 88 × 50.8 mm in Roboto, with room for a wider face. */
const STEPS: readonly [Letters, number][] = [
  ['few', 280],
  ['some', 370],
  ['many', 520],
];

/** The size in which some words fit on every sheet. @param count their letters and spaces */
export const lettersFor = (count: number): Letters => STEPS.find(([, most]) => count <= most)?.[0] ?? 'most';
