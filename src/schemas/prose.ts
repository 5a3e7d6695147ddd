/** The boxes that a text may use, as `:::note` … `:::`. */
export const CALLOUTS = ['note', 'warning'] as const;

/** The components that a text in `.mdx` may use, without an import. */
export const COMPONENTS = ['Passage'] as const;

/** The mark of a glossary entry, as `:term[a word]`: it may be a word that the site does not use. */
export const TERM = 'term';
