import { z } from '#/schemas/zod-words.ts';
import { WEEKDAYS } from '#/domain/opening-hours.ts';
import { say } from '#/staff-words/messages.ts';

/** A time of day, `HH:MM`. */
export const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, { error: () => say('clock') });
const span = z
  .tuple([clock, clock], { error: (issue) => (issue.input === undefined ? undefined : say('clock')) })
  .refine(([open, close]) => open < close, { error: () => say('clock') });

/** The spans of one day: at least one, each beginning when the one before has ended, or later. */
const spans = z
  .array(span)
  .min(1)
  .refine((list) => list.every(([open], index) => open >= (list[index - 1]?.[1] ?? open)), { error: () => say('hoursOverlap') });

const exists = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

/** Zones that were found: asking takes long, and every line of a country names the same. */
const known = new Set<string>();

/** An IANA zone that exists. */
export const zone = z.string().refine(
  (name) => {
    if (!known.has(name) && exists(name)) known.add(name);
    return known.has(name);
  },
  { error: () => say('zone') },
);

/** When a line answers: always, unknown, or spans of at least one day in a zone. */
export const hours = z.union(
  [
    z.enum(['always', 'unknown']),
    z.strictObject({
      zone,
      week: z.partialRecord(z.enum(WEEKDAYS), spans).refine((week) => Object.keys(week).length > 0, {
        error: () => say('weekEmpty'),
        when: ({ issues }) => issues.length === 0,
      }),
      notOnHolidays: z.boolean().default(false),
    }),
  ],
  { error: ({ input }) => (input === undefined ? undefined : say('hours')) },
);
