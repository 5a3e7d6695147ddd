import { article, cover } from '#/schemas/articles.ts';
import { day, key, text } from '#/schemas/fields.ts';
import { z } from '#/schemas/zod-words.ts';

/** A news post, `content/posts/<language>/<slug>.md`. */
export const postSchema = z.strictObject({
  ...article,
  date: day,
  updated: day.optional(),
  author: text,
  /** What it is about, by names of content/tags.yaml. */
  tags: z.array(key).default([]),
  /** The day on which it was taken down; in one language is enough. Readers of the Atom feed are told (RFC 6721). */
  withdrawnOn: day.optional(),
  cover,
});
