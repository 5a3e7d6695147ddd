/** The boxes that a text may use, as `:::note` … `:::`. */
export const CALLOUTS = ['note', 'warning'] as const;

/** The components that a text in `.mdx` may use, without an import. */
export const COMPONENTS = ['Passage'] as const;
