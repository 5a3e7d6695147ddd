import { key, words } from '#/schemas/fields.ts';
import { z } from '#/schemas/zod-words.ts';

/** One entry of `content/tags.yaml`; its key is the name by which posts name it. */
export const tagSchema = z.strictObject({
  /** What readers call it. */
  name: words,
  /** One sentence on what stands under it. */
  about: words,
  /** The last part of its address in each language; for good once it is published. */
  address: z.strictObject({ en: key, es: key }),
});
