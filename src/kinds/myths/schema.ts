import { key, words } from '#/schemas/fields.ts';
import { z } from '#/schemas/zod-words.ts';

/** One entry of `content/myths.yaml`: what is said of trafficking and is not so. Its key is its id. */
export const mythSchema = z.strictObject({
  /** Its place in the list: the lower, the earlier. */
  order: z.number(),
  /** A sentence, as people say it. */
  said: words,
  /** What is known, in a sentence or two. */
  known: words,
  sources: z.array(key).min(1),
});
