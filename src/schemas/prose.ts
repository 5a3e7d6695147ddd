import { LOCALES } from '#/domain/locale.ts';
import { EMBLEMS } from '#/drawings/names.ts';

/** The box of a guide that holds what must not be read after its review date (how long, how many, who may be told), and is then left out. */
export const SPECIFICS = 'specifics';

/**
 * The boxes of a guide or of a part of a story into which lines come, by country, from the data: `crisis` where it speaks to somebody who
 * does not want to live, `violence` where it speaks to somebody who is hit.
 */
export const LINE_BOXES: readonly string[] = ['crisis', 'violence'];

/** The boxes that a text may use, as `:::note` … `:::`. `specifics` is no box to look at, and for guides alone; `LINE_BOXES` are for guides and stories. */
export const CALLOUTS = ['note', 'warning', ...LINE_BOXES, SPECIFICS];

/**
 * The boxes of a guide beside these, around what stands in every guide: the list of what someone may notice, each point with a drawing
 * (`:::signs`), what she can do (`:::steps`), what can make it worse (`:::worse`), the one step for today (`:::today`), and, with
 * four colons, what to do beside what makes it worse (`::::pair`); and the place of the table that is made from the data of the lines,
 * what a call leaves by country (`:::traces`).
 */
export const GUIDE_BOXES = ['signs', 'steps', 'worse', 'today', 'pair', 'traces'] as const;

/** The mark at the beginning of a point of `:::signs`, with the name of an emblem: `:drawing[ring]`. */
export const DRAWING = 'drawing';

/** The drawings that a sign may have: emblems. */
export const SIGN_DRAWINGS: readonly string[] = EMBLEMS;

/** The components that a text in `.mdx` may use, without an import. */
export const COMPONENTS = ['Passage'] as const;

/** The mark of a glossary entry, as `:term[a word]`: it may be a word that the site does not use. */
export const TERM = 'term';

/** The marks of words in another language than the text's, by its code, as `:es[Hablo mam]`: read aloud by a voice of that language (WCAG 3.1.2). */
export const SPOKEN: readonly string[] = LOCALES;

/** What a link of a text may name beside an address: a source of the text (`[Polaris, 2018](source:polaris-latin-america-2018)`), or an entry of the glossary (`[coyote](term:smuggler)`). */
export const NAMING = ['source', 'term'] as const;

/** One of them. */
export type Naming = (typeof NAMING)[number];

/** What a link names, as it is written; nothing where it is an address. @example namedBy('term:smuggler') // { what: 'term', id: 'smuggler' } */
export const namedBy = (link: string): { what: Naming; id: string } | undefined => {
  const what = NAMING.find((one) => link.startsWith(`${one}:`));
  return what && { what, id: link.slice(what.length + 1) };
};

/** How Markdown is read here, by the build and by the checks alike: boxes as `:::note`, and a heading's number behind it, `## Heading {#3}`. */
export const MARKDOWN_FEATURES = { headingAttributes: true, directive: true } as const;
