/*
 * A thing for each digit, drawn in a few strokes, that has its shape: a plate is round as 0, a candle stands as 1, a swan bends its neck as
 * 2, a butterfly's wing is a 3, a chair turned over is a 4, a cherry hangs on its stalk as 6, a flag flies as 7, glasses are an 8 that lies
 * down, a balloon on its string is a 9. The flower of 5 has five petals. They stand in no file of their own: nothing that is asked for tells of
 * a number. What each is called: `learn.pictures` in locales, in the same order.
 */
/** The strokes of each, in a square of 20. */
export const DIGIT_STROKES: readonly string[] = [
  'M2 10a8 8 0 1 0 16 0 8 8 0 1 0-16 0m3.5 0a4.5 4.5 0 1 0 9 0 4.5 4.5 0 1 0-9 0',
  'M8 8h4v11H8zm2 0V6m0 0c-3-2 0-3 0-5 0 2 3 3 0 5',
  'M3 6l3-1c0-4 6-4 6 0 0 3-6 4-6 9 0 4 10 4 13-3-3-1-6 0-8 2',
  'M10 5v11m0-9c3-7 10-3 6 2 4 5-2 9-6 3-4 6-10 2-6-3-4-5 3-9 6-2m0-2L8 2m2 3 2-3',
  'M5 1v18m0-8h10v8m-10-16h2m-2 4h2',
  'M10 8c-5-9 5-9 0 0 8-6 11 3 1 2 9 4 1 10-1 1-2 9-10 3-1-1-10 1-7-8 1-2',
  'M4 14a5 5 0 1 0 10 0 5 5 0 1 0-10 0m4-5c0-4 2-7 7-8 0 3-2 5-5 5',
  'M15 1 9 19M15 1H3l2 3-3 3h11',
  'M2 11a3.5 3.5 0 1 0 7 0 3.5 3.5 0 1 0-7 0m9 0a3.5 3.5 0 1 0 7 0 3.5 3.5 0 1 0-7 0m-2 0h2M2 11l1-6m15 6-1-6',
  'M4 7a6 6 0 1 0 12 0A6 6 0 1 0 4 7m6 6c2 2-2 4 1 6m-2-6h2',
];
