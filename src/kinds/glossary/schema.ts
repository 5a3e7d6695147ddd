import { key, text, words } from '#/schemas/fields.ts';
import { z } from '#/schemas/zod-words.ts';

/** One entry of `content/glossary.yaml`: a word of this site. Its key is its id, by which texts lead to it. */
export const termSchema = z.strictObject({
  term: words,
  /** What else is said for it, in a language or in both. */
  also: z.strictObject({ en: text.optional(), es: text.optional() }).optional(),
  /** What it means, in one to three sentences. */
  means: words,
  /** What to say, and what not. A word that we do not say stands between quotation marks. */
  say: words.optional(),
  /** Where it was read; nothing where it is our own word. */
  sources: z.array(key).default([]),
});
