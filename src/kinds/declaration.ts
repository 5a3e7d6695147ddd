import type { z } from '#/schemas/zod-words.ts';

/** A source that is named by its id, and the way to where it is named. */
export interface NamedSource {
  id: string;
  path: readonly (string | number)[];
}

/** Where staff write a kind: a folder with a file for each, one file with an entry for each name, or one file that is one thing. */
export type Place = { folder: string } | { entries: string } | { file: string };

/**
 * What becomes of the words of a kind. `printed`: they stand on pages, in both languages, so that no number is typed in them, no word
 * stands there that texts avoid, no false promise, no mark-up. `kept`: no page shows them as they are. Both are read for what tells who
 * someone is. `lists`: what staff say of words and addresses themselves, which is none of that.
 */
export type WordsOf = 'printed' | 'kept' | 'lists';

/** A kind of content that is written as data. Without one of these it does not compile: nobody can forget to say where its words stand. */
export interface Declaration<Schema extends z.ZodType = z.ZodType> {
  at: Place;
  schema: Schema;
  words: WordsOf;
  /** The sources of `content/sources.yaml` that one of its files names. */
  sources(data: z.infer<Schema>): readonly NamedSource[];
}

/** Declares a kind. */
export const declare = <Schema extends z.ZodType, At extends Place>(kind: Declaration<Schema> & { at: At }): Declaration<Schema> & { at: At } => kind;
