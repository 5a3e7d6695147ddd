import { z } from './zod-words.ts';
import { partialDate, text, url } from './fields.ts';

/** One entry of `content/sources.yaml`; its key is its id. */
export const sourceSchema = z.strictObject({
  /** As published, in its own language. */
  title: text,
  publisher: text,
  date: partialDate,
  approximate: z.boolean().default(false),
  url: url.optional(),
  /** False where it is named and not linked. */
  link: z.boolean().default(true),
  language: z.enum(['en', 'es', 'pt', 'it']),
});
