import { PROFESSIONS } from '#/domain/readings.ts';
import { day, emblem, key, text, titles, words } from '#/schemas/fields.ts';
import { z } from '#/schemas/zod-words.ts';
import { AGES } from './domain.ts';

/** How many letters a title, a cell of the board, a line, and what is said or done may have in one language. */
const [TITLE, CELL, LINE, PASSAGE] = [60, 70, 320, 700];

const upTo = (most: number) => z.strictObject({ en: text.max(most), es: text.max(most) });

const lines = z.array(upTo(LINE)).min(1);

/** What is copied on the blackboard: two or three columns, each with what stands above it. */
const board = z.strictObject({
  columns: z
    .array(z.strictObject({ head: upTo(CELL), lines: z.array(upTo(CELL)).default([]) }))
    .min(1)
    .max(3),
});

const step = z.strictObject({
  title: titles(TITLE),
  minutes: z.number().int().min(1),
  /** What whoever teaches does. */
  does: upTo(PASSAGE).optional(),
  /** What is said aloud, without quotation marks around it. */
  says: upTo(PASSAGE).optional(),
  board: board.optional(),
  /** Questions to the class, about somebody in a story, each with what is likely to be answered. */
  asks: z.array(z.strictObject({ ask: upTo(LINE), answers: z.array(upTo(LINE)).min(1) })).default([]),
  /** What whoever teaches adds at its end. */
  adds: upTo(PASSAGE).optional(),
  /** What of this site it uses, as a guide's `tries` names it, or `thread`. */
  uses: z.array(text).default([]),
});

/** A lesson for a class, `content/lessons/<name>.yaml`: its steps, what to do when somebody tells, and a letter for those at home, both languages side by side. */
export const lessonSchema = z.strictObject({
  /** Its place in the list. */
  order: z.number().int(),
  age: z.enum(AGES),
  title: titles(TITLE),
  description: z.strictObject({ en: text.min(40).max(180), es: text.min(40).max(180) }),
  /** The last part of its address in each language. */
  address: z.strictObject({ en: key, es: key }),
  drawing: emblem,
  /** Who has not read it yet and should: the page says so, and `npm run texts:waiting` lists it. */
  waitsFor: z.array(z.enum(PROFESSIONS)).default([]),
  /** The day on which a specialist in child protection has read it; until then it waits for one, if pupils are under 18. */
  readByChildProtection: day.optional(),
  /** What the class can do at its end. */
  aim: words,
  /** What has to be there before it begins. */
  needed: lines,
  /** What holds all the time. */
  rules: lines,
  steps: z.array(step).min(3),
  /** What to do, and not to do, when somebody tells something. */
  told: z.strictObject({ do: lines, not: lines }),
  /** The letter for those at home, where pupils are under 18; it is printed on one sheet. */
  letter: z.strictObject({ title: titles(TITLE), lines: z.array(upTo(PASSAGE)).min(2) }).optional(),
  /** The guides that say more, by their translationKey. */
  guides: z.array(key).default([]),
  sources: z.array(key).min(1),
});
