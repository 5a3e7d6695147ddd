import { z } from '#/schemas/zod-words.ts';
import { text, words } from '#/schemas/fields.ts';
import { say } from '#/staff-words/messages.ts';

/** The parts of a pattern written as `/…/` or `/…/i`; none for a plain word. */
export const REGULAR_EXPRESSION = /^\/(.+)\/(i?)$/s;

const pattern = text.superRefine((written, ctx) => {
  const [, source] = REGULAR_EXPRESSION.exec(written) ?? [];
  if (source === undefined) return;
  try {
    new RegExp(source, 'u');
  } catch {
    ctx.addIssue({ code: 'custom', message: say('wordPattern', { pattern: written }) });
  }
});

/**
 * A language's list of words that its texts do not use, `content/words/<language>.yaml`: prh's own format
 * (https://github.com/prh/prh), with the reason in both languages, since staff may read either.
 */
export const wordListSchema = z.strictObject({
  /** The version of prh's format. */
  version: z.literal(1),
  rules: z.array(
    z.strictObject({
      /** What to write instead; `$1` stands for the first group of the patterns. */
      expected: text,
      /** What is found: a plain word, or a regular expression between two `/`. */
      patterns: z.array(pattern).min(1),
      why: words,
      /** Sentences that prove the entry: one, and what becomes of it. */
      specs: z.array(z.strictObject({ from: text, to: text })).min(1),
    }),
  ),
  /** Promises that nobody can keep, found by what a sentence speaks of and what it claims. */
  promises: z
    .strictObject({
      why: words,
      /** What such a promise is about: the visit, the phone, a line, the police, papers. */
      subjects: z.array(pattern).min(1),
      /** What makes a sentence no promise: a denial, a doubt, a report of what somebody else says. */
      denials: z.array(pattern).min(1),
      claims: z.array(
        z.strictObject({
          says: z.array(pattern).min(1),
          /** Whether it is a promise whatever it is about. */
          alone: z.boolean().optional(),
          /** Sentences that prove the entry: such that are found, and such that are let be. */
          finds: z.array(text).min(1),
          letsBe: z.array(text).min(1),
        }),
      ),
    })
    .optional(),
  /** What is not told where a text says that it is not. */
  excluded: z
    .strictObject({
      why: words,
      /** The notes on a text that promise it. */
      notes: z.array(pattern).min(1),
      /** What such a text then does not say. */
      says: z.array(pattern).min(1),
    })
    .optional(),
  /** What blames her, in what this site itself says about an answer. */
  blame: z.strictObject({ why: words, says: z.array(pattern).min(1) }).optional(),
});

/** A language's list of words. */
export type WordList = z.infer<typeof wordListSchema>;
