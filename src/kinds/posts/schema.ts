import { article, cover } from '#/schemas/articles.ts';
import { day, text } from '#/schemas/fields.ts';
import { z } from '#/schemas/zod-words.ts';

/** A news post, `content/posts/<language>/<slug>.md`. */
export const postSchema = z.strictObject({ ...article, date: day, updated: day.optional(), author: text, cover });
