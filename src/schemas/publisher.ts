import { say } from '#/staff-words/messages.ts';
import { text, words } from './fields.ts';
import { z } from './zod-words.ts';

/** What no name holds: a bracket with more than initials in it, a comma before a small letter, a word for a copy. */
const NOTES = [
  /\((?![\p{Lu}\d&/.-]+\))/u,
  /,\s+\p{Ll}/u,
  /\b(?:copy (?:of|on|by)|copia (?:de|en)|reprint|reproducido|archived|press release|comunicado)\b/iu,
];

/**
 * The part of a publisher's name that is a note of ours; nothing where it is a name alone.
 * @param name as staff wrote it
 */
export const noteIn = (name: string): string | undefined =>
  NOTES.flatMap((note) => {
    const at = name.search(note);
    return at === -1 ? [] : [name.slice(at).replace(/^,\s+/, '')];
  })[0];

/** Who published a page: a name, and what we say of it, which is in the language of each page of ours. */
export const published = {
  /** A name alone, in its own language. */
  publisher: text.superRefine((name, ctx) => {
    const note = noteIn(name);
    if (note !== undefined) ctx.addIssue({ code: 'custom', message: say('publisherNote', { note }) });
  }),
  /** The language of the name. Left out, it is that of the title; without a title the name has the words of no language. */
  publisherLanguage: z.enum(['en', 'es', 'fr', 'it', 'pt']).optional(),
  /** Said in brackets behind the name: that it is a copy, whose report it is about. */
  note: words.optional(),
};
