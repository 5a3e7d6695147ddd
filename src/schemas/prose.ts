/**
 * The boxes that a text may use, as `:::note` … `:::`. `specifics` is no box to look at: in a guide it holds what must not
 * be read after the guide's review date (how long, how many, who may be told), and is then left out.
 */
export const CALLOUTS = ['note', 'warning', 'specifics'] as const;

/** The components that a text in `.mdx` may use, without an import. */
export const COMPONENTS = ['Passage'] as const;

/** The mark of a glossary entry, as `:term[a word]`: it may be a word that the site does not use. */
export const TERM = 'term';
