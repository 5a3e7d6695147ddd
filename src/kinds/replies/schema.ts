import { drawing, key, text, titles, words } from '#/schemas/fields.ts';
import { z } from '#/schemas/zod-words.ts';

/** How many turns a conversation has. */
const TURNS = 5;

/** How many replies each turn gives. */
const REPLIES = 3;

/** How many lines there are to remember at its end. */
const REMEMBER = 3;

/** In how many turns of a conversation the reply that keeps the door open may stand in the same place: nobody should find it by its place. */
export const MOST_IN_ONE_PLACE = 2;

/** How many words each piece holds in one language: three replies are taken in at a glance on a small phone, and what one does is read while it is open. */
export const REPLY_WORDS = {
  setting: { least: 8, most: 30 },
  says: { least: 15, most: 50 },
  say: { least: 2, most: 40 },
  does: { least: 10, most: 65 },
} as const;

const reply = z.strictObject({
  /** What one could say, in quotation marks, or do. */
  say: words,
  /** What it does: why it keeps the door open, or what it may close. */
  does: words,
  /** Whether it keeps the door open; one of the three does. */
  opens: z.literal(true).optional(),
});

/** A conversation for those around her, `content/replies/<name>.yaml`: five turns, with three replies each, both languages side by side. */
export const repliesSchema = z.strictObject({
  /** Its place among the others in their list. */
  order: z.number().int(),
  drawing,
  /** Who the reader is in it. */
  title: titles(),
  /** The last part of its address in each language. */
  address: z.strictObject({ en: key, es: key }),
  /** Who speaks with the reader, as the top of a chat says it: a made-up first name, and who she is to the reader. */
  with: z.strictObject({ name: text, who: words }),
  /** A larger drawing, which a wide screen shows beside the chat. */
  scene: drawing.optional(),
  /** Where, and with whom. */
  setting: words,
  turns: z.array(z.strictObject({ says: words, replies: z.array(reply).length(REPLIES) })).length(TURNS),
  remember: z.array(words).length(REMEMBER),
  /** The guide to read next, by its translationKey. */
  guide: key,
  /** What of it was taken from reports and advice, each with its source in `content/sources.yaml`. */
  patterns: z.array(z.strictObject({ shows: words, source: key })).min(1),
});
