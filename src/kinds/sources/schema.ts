import { say } from '#/staff-words/messages.ts';
import { partialDate, text, url, words } from '#/schemas/fields.ts';
import { published } from '#/schemas/publisher.ts';
import { z } from '#/schemas/zod-words.ts';

/** One entry of `content/sources.yaml`; its key is its id. */
export const sourceSchema = z.strictObject({
  /** As published, in its own language; or, where we know of no title, what it is, in our words. */
  title: z.union([text, words], { error: ({ input }) => (input === undefined ? undefined : say('sourceTitle')) }),
  ...published,
  date: partialDate,
  approximate: z.boolean().default(false),
  url: url.optional(),
  /** False where it is named and not linked. */
  link: z.boolean().default(true),
  language: z.enum(['en', 'es', 'pt', 'it']),
});
