import { createHash } from 'node:crypto';
import { z } from './zod-words.ts';
import { wordsToFollow, type WordsAbove } from '#/domain/translation.ts';
import { say } from '#/staff-words/messages.ts';

/** How many hexadecimal digits name a revision: 48 bits, enough for the few revisions that one text ever has, and short enough to read. */
const DIGITS = 12;

/** A revision as a translation names it: the first twelve digits of a SHA-256. */
export const revision = z
  .string({ error: (issue) => (issue.input === undefined ? undefined : say('revision')) })
  .regex(new RegExp(`^[0-9a-f]{${DIGITS}}$`), { error: () => say('revision') });

/**
 * The revision of a text's words, the same for the checks, which read the file themselves, and for the build, which has it from Astro.
 * @param data the front matter
 */
export const revisionOf = (data: WordsAbove, body: string): string =>
  createHash('sha256').update(wordsToFollow(data, body)).digest('hex').slice(0, DIGITS);
