import { z } from '#/schemas/zod-words.ts';
import { key, text } from '#/schemas/fields.ts';

/**
 * The facts of a part that is retold, `content/facts/<series>-<part>.yaml`: under each fact's id what it is, in our own short words,
 * and where it stands. Nothing stands in such a part that is not among them. A file for each part, so that it goes with its part.
 */
export const storyFactsSchema = z.record(
  key,
  z.strictObject({
    /** Keys of `content/sources.yaml`. */
    sources: z.array(key).min(1),
    /** `own`: her own text, or the organisation's own page; `secondhand`: a reprint, the press, an interview that we take to be hers. */
    tag: z.enum(['own', 'secondhand']),
    /** Told only within a passage that has a note. */
    withNote: z.boolean().default(false),
    fact: text,
  }),
);
