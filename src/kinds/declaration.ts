import type { z } from '#/schemas/zod-words.ts';
import type { RouteName } from '#/routing/routes.ts';
import type { FieldsOf, Said } from './form.ts';

/** A source that is named by its id, and the way to where it is named. */
export interface NamedSource {
  id: string;
  path: readonly (string | number)[];
}

/** How the names of texts end. */
type Ending = '.md' | '.mdx';

/** A folder with a folder for each language, and in that a file for each text. */
export interface TextPlace {
  texts: string;
  /** How their names end, the usual one first: where that is `.mdx`, all of them are read as MDX. */
  endings: readonly [Ending, ...Ending[]];
}

/** Where staff write data: a folder with a file for each, one file with an entry for each name, or one file that is one thing. */
export type DataPlace = { folder: string } | { entries: string } | { file: string };

/** Where staff write a kind. */
export type Place = DataPlace | TextPlace;

/**
 * What becomes of the words of a kind. `printed`: they stand on pages, in both languages, so that no number is typed in them, no word
 * stands there that texts avoid, no false promise, no mark-up. `kept`: no page shows them as they are. Both are read for what tells who
 * someone is. `lists`: what staff say of words and addresses themselves, which is none of that.
 */
export type WordsOf = 'printed' | 'kept' | 'lists';

/**
 * How long an address is to last, the longest first: that of a text whose name cannot change, of one that people come back to, of one
 * that is of its day. Of two texts to which chance gave the same the one whose address lasts longer keeps it.
 */
export const LASTING = ['fixed', 'standing', 'of its day'] as const;

/** One of them. */
export type Lasting = (typeof LASTING)[number];

/** The form in which staff fill in a kind: what it says beside each field, in the order in which they are asked. */
export interface Form<Written extends z.ZodType> {
  fields: FieldsOf<z.output<Written>>;
}

/** No form: nobody fills in such a file with one, and why. */
export interface NoForm {
  none: string;
}

/** What every kind says, whatever it is. Without one of these it does not compile: nobody can forget to say where its words stand. */
interface Declared<Schema extends z.ZodType, Written extends z.ZodType> {
  schema: Schema;
  /** What stands in its file, where reading adds something to that. */
  written?: Written;
  /** Whether pages ask Astro for it, so that it is one of its collections (src/content.config.ts). */
  collection: boolean;
  /** Its pages: the address of each as Astro writes it, and its file in `pages` of this folder, from the project's (src/integrations/kind-pages.ts). */
  pages?: Readonly<Record<string, string>>;
  form: Form<Written> | NoForm;
}

/** A kind of content that is written as data. */
export interface Declaration<Schema extends z.ZodType = z.ZodType, Written extends z.ZodType = z.ZodType> extends Declared<Schema, Written> {
  at: DataPlace;
  words: WordsOf;
  /** The sources of `content/sources.yaml` that one of its files names. */
  sources(data: z.infer<Schema>): readonly NamedSource[];
}

/**
 * A kind of text: a front matter, and words below it. All of them stand on pages: numbers, links, false promises, what tells who someone
 * is are looked for in each.
 */
export interface TextDeclaration<Schema extends z.ZodType = z.ZodType, Loose extends z.ZodType = z.ZodType> extends Declared<Schema, Schema> {
  at: TextPlace;
  words: 'printed';
  collection: true;
  /** What other checks take of a front matter with a mistake, as it stands, so that one mistake is not told as many. */
  loose: Loose;
  /** The sources of `content/sources.yaml` that one of its texts names, as far as its front matter can be read. */
  sources(data: z.infer<Loose>): readonly NamedSource[];
  /** The fields that have to be the same in both languages. */
  same: readonly (keyof z.infer<Loose>)[];
  /** The page that lists its texts, below which each stands; nothing where a text is in the table of addresses itself, or stands below its series. */
  list: RouteName | undefined;
  /** Whether a text is published only when its day has come. A standing page is not held back: the menu leads to it. */
  waits: boolean;
  /** The boxes that its texts may use, as `:::note` … `:::`. */
  boxes: readonly string[];
  /** Whether they may use figures (docs/forms.md). */
  figures: boolean;
  /** Whether the computer numbers its headings; otherwise whoever writes it does, since other lines name them. */
  numbered: boolean;
  /** Whose words stand in `>`: those of others, which are left as they are, or ours. */
  quotes: 'theirs' | 'ours';
  /** How long the quiet address of each is to last, which is made of its `translationKey`; nothing where it has none of its own. */
  quiet: Lasting | undefined;
  /** Whether a phrase that people type may lead to it (content/phrases.yaml). */
  answers: boolean;
  /** Whether some of its texts speak of this site, so that each of their sentences says what it promises (content/promises.yaml). */
  promises: boolean;
  form: (Form<Schema> & { body: Said }) | NoForm;
}

/** Declares a kind of data. */
export const declare = <Schema extends z.ZodType, At extends DataPlace, const Collection extends boolean, Written extends z.ZodType = Schema>(
  kind: Declaration<Schema, Written> & { at: At; collection: Collection },
): Declaration<Schema, Written> & { at: At; collection: Collection } => kind;

/** Declares a kind of text. */
export const declareText = <Schema extends z.ZodType, Loose extends z.ZodType, const Numbered extends boolean>(
  kind: TextDeclaration<Schema, Loose> & { numbered: Numbered },
): TextDeclaration<Schema, Loose> & { numbered: Numbered } => kind;
