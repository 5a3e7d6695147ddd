import { key, partialDate, words } from '#/schemas/fields.ts';
import { z } from '#/schemas/zod-words.ts';

/** One entry of `content/years.yaml`: what happened against trafficking. Its key is its id. */
export const yearSchema = z.strictObject({
  /** Its day, month or year, as exactly as the source gives it. */
  date: partialDate.refine((date) => date !== 'undated'),
  place: words,
  /** What happened, in a sentence or two. */
  what: words,
  sources: z.array(key).min(1),
});
