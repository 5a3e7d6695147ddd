import { key, words } from '#/schemas/fields.ts';
import { z } from '#/schemas/zod-words.ts';
import { say } from '#/staff-words/messages.ts';

/** How a figure is drawn: a hundred squares, bars, a panel of bars for each column, numbers that share no scale, or all lines of the site as patches. */
export const DRAWINGS = ['squares', 'bars', 'multiples', 'counts', 'lines'] as const;

const counted = z.number().nonnegative({ error: () => say('figureNegative') });

/**
 * What stands in a cell: a number; a number with what is to be known of it; or a gap, which is no zero, in the site's words or in those of the
 * source. `doubtful`: our own papers doubt it; `starred`: it counts something else than its neighbours, as the note of its column says;
 * `more`: the source says "more than".
 */
const cell = z.union([
  counted,
  z.literal('gap'),
  z.strictObject({ gap: words }),
  z.strictObject({ value: counted, doubtful: z.literal(true).optional(), starred: z.literal(true).optional(), more: z.literal(true).optional() }),
]);

/** One file of `content/figures`: what was counted, with everything that keeps it from being taken for more than that. */
export const figureSchema = z.strictObject({
  /** Its place on the page, from 1. */
  order: z.int().positive(),
  drawing: z.enum(DRAWINGS),
  /** What leads to it at the top of the page: two or three words. */
  short: words,
  /** Where, when, and what it is not. */
  kicker: words,
  /** What was found. It names no number that is doubtful. */
  headline: words,
  lead: words,
  /** What is counted. */
  unit: words,
  /** Who counted, and where we read it. */
  counter: words,
  place: words,
  year: words,
  cannotSay: words,
  sources: z.array(key),
  /** Of several panels: whether they share a scale. */
  scale: z.enum(['shared', 'own']).optional(),
  /** What the first column comes to: of squares a hundred. */
  total: z.number().positive().optional(),
  /** What each row is, as the head of the table's first column. */
  rowsAre: words,
  columns: z.array(
    z.strictObject({
      label: words,
      as: z.enum(['count', 'percent']),
      /** What a star in this column means. */
      note: words.optional(),
      /** Of bars: whether this column has a ribbon too, on the scale of the first. */
      drawn: z.literal(true).optional(),
    }),
  ),
  rows: z.array(
    z.strictObject({
      label: words,
      /** Of counts: who counted, and what is to be known of it. */
      note: words.optional(),
      values: z.array(cell),
      /** What is left over, which nobody counted: it is not sewn. */
      rest: z.literal(true).optional(),
    }),
  ),
});

/** A figure as its file has it. */
export type FigureData = z.infer<typeof figureSchema>;
