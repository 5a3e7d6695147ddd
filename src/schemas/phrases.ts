import { text } from './fields.ts';
import { z } from './zod-words.ts';

/** What people type, in each language: one entry of `content/phrases.yaml`. Its key is the page that answers. */
export const phrasesSchema = z.strictObject({ en: z.array(text).min(1), es: z.array(text).min(1) });

/** One entry of `content/same-words.yaml`, whose key is a language. */
export const sameWordsSchema = z.strictObject({
  /** Words that mean the same where someone searches, a group a line. */
  groups: z.array(text),
  /** Words of one phrase alone that no text of the site has, and that someone has read: nobody and no place is called so. */
  notNames: z.array(text).default([]),
});
