import { day, key, words } from '#/schemas/fields.ts';
import { z } from '#/schemas/zod-words.ts';
import { say } from '#/staff-words/messages.ts';

/** The ways of reaching a line of which it is told when they change. */
export const TOLD_WAYS = ['phones', 'whatsapp', 'sms', 'chat'] as const;

/** What happened to one: it is new, it is another one than before, it is kept back, it was taken out. */
const HAPPENED = ['added', 'changed', 'held', 'removed'] as const;

/** What happened to one way of reaching a line on one day. No number stands in it: an old one must stand nowhere on the site. */
const change = z.strictObject({
  day,
  /** Two letters. */
  country: z.string().regex(/^[a-z]{2}$/, { error: () => say('key') }),
  /** The line’s id. */
  line: key,
  /** What it was called then, without the numbers in its name. */
  name: words,
  what: z.enum(HAPPENED),
  way: z.enum(TOLD_WAYS),
});

/** One of them. */
export type NumberChange = z.output<typeof change>;

/** `content/number-changes.yaml`, which the computer writes (src/content-files/number-lock/history.ts). */
export const numberChangesSchema = z.strictObject({ changes: z.array(change) });
