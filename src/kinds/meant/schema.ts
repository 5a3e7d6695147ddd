import { text } from '#/schemas/fields.ts';
import { z } from '#/schemas/zod-words.ts';

/**
 * Something that looks like what tells who someone is, and is meant to be published: the street of a house that anyone may come to, an
 * organization's own account. One entry of `content/meant.yaml`, under a name of its own.
 */
export const meantSchema = z.strictObject({
  /** As it stands in the text. */
  words: text,
  /** Whose it is, and where they publish it themselves. */
  why: text,
});
