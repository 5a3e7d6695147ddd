import { z } from './zod-words.ts';
import { isFragment } from '#/domain/fragments.ts';
import { DRAWING_NAMES, EMBLEMS, ROOMS } from '#/drawings/names.ts';
import { isCalendarDay, PARTIAL_DATE } from '#/domain/partial-date.ts';
import { say } from '#/staff-words/messages.ts';

/** Dates in YAML arrive as text, as a number (a bare year) or, from a reader such as Astro's own, as a `Date` at UTC midnight. */
const dateText = (value: unknown): unknown =>
  value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : typeof value === 'number' ? String(value) : value;

const MIDNIGHT = 'T00:00:00.000Z';

/**
 * Data as the checks read it from YAML. Astro's own reader makes a `Date` of each word that looks like a day, also of a title or of
 * `publishedWhen: 2017-11-01`, which is words: such a text would pass the checks and stop the build.
 * @param data what Astro read: text, groups and lists
 */
export const asWritten = (data: unknown): unknown => {
  if (data instanceof Date) {
    const text = data.toISOString();
    return text.endsWith(MIDNIGHT) ? text.slice(0, -MIDNIGHT.length) : text.slice(0, 19).replace('T', ' ');
  }
  if (Array.isArray(data)) return data.map(asWritten);
  return typeof data === 'object' && data !== null ? Object.fromEntries(Object.entries(data).map(([name, value]) => [name, asWritten(value)])) : data;
};

/** A calendar day, `YYYY-MM-DD`. */
export const day = z.preprocess(
  dateText,
  z.string({ error: (issue) => (issue.input === undefined ? undefined : say('day')) }).refine(isCalendarDay, { error: () => say('day') }),
);

/** How many signs a date has that names its day, `2025-12-19`. */
const WHOLE_DAY = 10;

/** A date as exactly as its source gives it: year, month, day that exists, or `undated`. */
export const partialDate = z.preprocess(
  dateText,
  z
    .string({ error: (issue) => (issue.input === undefined ? undefined : say('partialDate')) })
    .regex(PARTIAL_DATE, { error: () => say('partialDate'), abort: true })
    // Of 30 February pages would say that it is 2 March.
    .refine((date) => date.length < WHOLE_DAY || isCalendarDay(date), { error: () => say('day') }),
);

/** A name used between files: small letters, numbers, hyphens. */
export const key = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: () => say('key') });

/** The name of a hard passage: the number that `npm run fragments` gives it, which YAML reads as one, or the word that stood there before. */
export const fragment = z.preprocess((value) => (typeof value === 'number' ? String(value) : value), key);

/** The highest number that was given in a text, which only `npm run fragments` writes. */
export const highestFragment = z
  .number({ error: (issue) => (issue.input === undefined ? undefined : say('fragmentHighest')) })
  .refine((value) => isFragment(String(value)), { error: () => say('fragmentHighest') });

/** The name of one of the site's own drawings (docs/drawings.md). */
export const drawing = z.enum(DRAWING_NAMES, {
  error: ({ input }) => say('drawingUnknown', { name: String(input), names: DRAWING_NAMES.join(', ') }),
});

/** The name of an emblem: the drawings that a guide has within itself. */
export const emblem = z.enum(EMBLEMS, {
  error: ({ input }) => say('drawingUnknown', { name: String(input), names: EMBLEMS.join(', ') }),
});

/** The name of a room, which stands beside a story in one of its lights. */
export const room = z.enum(ROOMS, {
  error: ({ input }) => say('drawingUnknown', { name: String(input), names: ROOMS.join(', ') }),
});

/** A line of text that is not empty. */
export const text = z
  .string()
  .trim()
  .min(1, { error: () => say('tooShort', { count: 1 }) });

/**
 * How many letters a title of ours may have: half as many again as the longest that there is (59, a guide's), which is about three rows on a
 * card of a small phone, and more than a search engine shows of one.
 */
const TITLE = 90;

/** A letter, and not that of "1º": signs and digits alone are read aloud as nothing or as a sum, and say nothing in a list, a tab or a search. */
const SAYS_A_WORD = /(?![ªº])\p{L}/u;

/** A title of ours; that of a source stays as it was published. @param most how many letters it may have */
export const title = (most = TITLE) =>
  z
    .string()
    .trim()
    // One that is empty is told of as such.
    .refine((value) => value === '' || SAYS_A_WORD.test(value), { error: () => say('titleNoWord'), abort: true })
    .min(1, { error: () => say('tooShort', { count: 1 }) })
    .max(most);

/** A title of ours in both languages. @param most how many letters it may have */
export const titles = (most = TITLE) => z.strictObject({ en: title(most), es: title(most) });

/** The same words in both languages. */
export const words = z.strictObject({ en: text, es: text });

/** A web address. */
export const url = z
  .url({ protocol: /^https?$/, error: (issue) => (issue.input === undefined ? undefined : say('url')) })
  .refine((value) => !/^https?:\/\/[^/?#]*@/i.test(value), { error: () => say('urlPassword') });
