import { say } from '#/staff-words/messages.ts';
import { key, text, url, words } from '#/schemas/fields.ts';
import { z } from '#/schemas/zod-words.ts';

/** How many questions there are: with more, the sheet would not fit on one page. */
export const QUESTIONS = 10;

const sources = z.array(key).default([]);

/** `content/offer.yaml`: what "Look at an offer" asks, and what it puts on the sheet. */
export const offerSchema = z.strictObject({
  opening: z.strictObject({ lead: words, words, sources }),
  questions: z
    .array(
      z.strictObject({
        id: key,
        /** What she is asked. */
        ask: words,
        hint: words,
        /** How she can ask it of whoever makes the offer. */
        send: words,
        /** What she shows to someone where the answer does not sound right. */
        show: words,
        sources,
      }),
    )
    .refine(({ length }) => length === QUESTIONS, { error: () => say('offerQuestions', { questions: QUESTIONS }) }),
  /** What stays with someone she trusts. */
  leave: z.array(words).min(1),
  /** Where an offer can be checked, each in its country. */
  registries: z.array(
    z.strictObject({
      /** Two letters, as the country's file of lines is called. */
      country: text,
      name: words,
      tells: words,
      not: words,
      /** The registry itself, or the page that says how to ask it. */
      url: url.refine((address) => address.startsWith('https://'), { error: () => say('offerHttps') }),
      source: key,
    }),
  ),
  /** The guides that say more, by their translationKey. */
  guides: z.array(key),
});
