import { key, words } from '#/schemas/fields.ts';
import { z } from '#/schemas/zod-words.ts';

/** One entry of `content/numbers-not-used.yaml`: a number that is often said, and why it stands nowhere on this site as true. Its key is its id. */
export const numberNotUsedSchema = z.strictObject({
  /** Its place among the others, from 1. */
  order: z.int().positive(),
  /** The number as it is said. */
  number: words,
  /** What it is said of. */
  claim: words,
  why: words,
  /** Who found out. */
  tracedBy: words,
  sources: z.array(key).min(1),
});
