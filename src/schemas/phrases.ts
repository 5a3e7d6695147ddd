import { text } from './fields.ts';
import { z } from './zod-words.ts';

/** What people type, in each language: one entry of `content/phrases.yaml`. Its key is the page that answers. */
export const phrasesSchema = z.strictObject({ en: z.array(text).min(1), es: z.array(text).min(1) });

/** The words of one language that mean the same where someone searches, a group a line: one entry of `content/same-words.yaml`, whose key is the language. */
export const sameWordsSchema = z.strictObject({ groups: z.array(text) });
