import { day, key, text, url, words } from '#/schemas/fields.ts';
import { say } from '#/staff-words/messages.ts';
import { z } from '#/schemas/zod-words.ts';

const official = url.refine((address) => address.startsWith('https://'), { error: () => say('noticeHttps') });

/** One entry of `content/notices.yaml`: a place where the law asks some to hang an official notice. Its key is its id. */
export const noticeSchema = z.strictObject({
  /** Two letters, as the country's file of lines is called. */
  country: text,
  /** The state, or the whole country. */
  place: words,
  /** Who must hang it, as far as the source says. */
  who: words,
  /** Where in the place, of which size, in which languages, as far as the source says. */
  how: words.optional(),
  /** What is to be known of it: what it is about, or what the source does not say. */
  note: words.optional(),
  /** The name of the law, which is the same in both languages, or said in each. */
  law: words,
  /** The official page: that of the notice, or that of the law. */
  official,
  /** Where this was read. */
  sources: z.array(key).min(1),
  /** The day on which somebody read them. */
  read: day,
});
