import type { StaffLanguage } from '#/staff-words/messages.ts';
import { HalfSaved } from './whole-files.ts';
import { deskSays, type DeskWords } from './words.ts';

/** Why the desk did not do what it was asked: in words for whoever asked, and as HTTP says it. */
export class Refusal extends Error {
  readonly status: number;
  readonly #words: (words: DeskWords) => string;

  constructor(status: number, words: (words: DeskWords) => string) {
    super(words(deskSays('en')));
    this.status = status;
    this.#words = words;
  }

  /** The sentence, in a language of staff. */
  in(language: StaffLanguage): string {
    return this.#words(deskSays(language));
  }
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** What went wrong while files were written, as a refusal. */
export const refusalOf = (error: unknown): Refusal => {
  if (error instanceof Refusal) return error;
  if (error instanceof HalfSaved) {
    const [done, left] = [error.done.join(', '), error.left.join(', ')];
    return new Refusal(500, ({ halfSaved, saveCut }) => (done === '' ? saveCut(left) : halfSaved(done, left)));
  }
  if (['ENOSPC', 'EDQUOT'].includes(codeOf(error))) return new Refusal(507, ({ diskFull }) => diskFull);
  return new Refusal(500, ({ notSaved }) => notSaved);
};
