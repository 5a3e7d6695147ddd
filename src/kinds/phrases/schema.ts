import { text } from '#/schemas/fields.ts';
import { z } from '#/schemas/zod-words.ts';

/** What people type, in each language: one entry of `content/phrases.yaml`. Its key is the page that answers. */
export const phrasesSchema = z.strictObject({ en: z.array(text).min(1), es: z.array(text).min(1) });
