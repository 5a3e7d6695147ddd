import { text } from '#/schemas/fields.ts';
import { z } from '#/schemas/zod-words.ts';

/** One entry of `content/same-words.yaml`, whose key is a language. */
export const sameWordsSchema = z.strictObject({
  /** Words that mean the same where someone searches, a group a line. */
  groups: z.array(text),
  /** Words of one phrase alone that no text of the site has, and that someone has read: nobody and no place is called so. */
  notNames: z.array(text).default([]),
});
