/** What `/terms/<language>.json` holds: by the place of a word in the glossary, the word and what it means. */
export type TermsInPlace = Readonly<Record<string, readonly [term: string, means: string]>>;
