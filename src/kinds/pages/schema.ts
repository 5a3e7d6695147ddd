import { article } from '#/schemas/articles.ts';
import { day } from '#/schemas/fields.ts';
import { z } from '#/schemas/zod-words.ts';

/** A page of its own, `content/pages/<language>/<slug>.md`: its `translationKey` names its place in the table of addresses. */
export const pageSchema = () =>
  z.strictObject({
    ...article,
    date: day,
    /** Whether it speaks of this site itself: what each of its sentences promises stands in content/promises.yaml. */
    promises: z.boolean().default(false),
  });
