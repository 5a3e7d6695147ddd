import { key, text, titles, words } from '#/schemas/fields.ts';
import { z } from '#/schemas/zod-words.ts';
import { ENDS, SECOND } from './domain/people.ts';

/** A place on the map, as coarse as a town's or a region's centre: east and north in degrees. */
const place = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

const sources = z.array(key).min(1);

/** An answer to one of the four questions, with where it was read; or that nobody knows. */
const answer = z.discriminatedUnion('unknown', [
  z.strictObject({ unknown: z.literal(false).optional(), text: words, sources }),
  z.strictObject({ unknown: z.literal(true) }),
]);

const head = {
  /** What its thread is drawn under (content/thread-maps.yaml). */
  id: key,
  place: words,
  when: words,
  title: titles(),
};

const caseStop = z.strictObject({
  ...head,
  kind: z.literal('case').optional(),
  at: place,
  second: z.enum(SECOND),
  end: z.enum(ENDS),
  held: answer,
  broke: answer,
  helped: answer,
  now: answer,
});

/** What did not work: the last stop of each corridor. */
const failedStop = z.strictObject({ ...head, kind: z.literal('did-not-work'), at: place.optional(), text: words, sources });

/** A corridor of the thread, `content/thread/<name>.yaml`: its cases as stops, and at the end what did not work. */
export const corridorSchema = z.strictObject({
  order: z.number().int().min(1),
  /** The last part of its address in each language. */
  slug: z.strictObject({ en: key, es: key }),
  title: titles(),
  /** What it leads from and to, on the map of all corridors. */
  places: z.strictObject({ en: z.array(text).min(2), es: z.array(text).min(2) }),
  lead: words,
  /** That most people there have nothing to do with it. */
  notMost: words,
  /** Whose numbers stand at each stop, by their countries: two letters each. */
  help: z.array(z.string().regex(/^[a-z]{2}$/)).min(1),
  /** As many as the sheet can draw one after another (styles/draws.css). */
  stops: z
    .array(z.discriminatedUnion('kind', [caseStop, failedStop]))
    .min(2)
    .max(12),
});
