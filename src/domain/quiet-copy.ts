/** The name of the tag by which a page says where its copy stands; the build makes the copy and takes the tag out (src/integrations/quiet-copies.ts). */
export const QUIET_COPY = 'telar-quiet-copy';

/** What the copy of a page at its quiet address is made by (docs/decisions.md, 21). */
export interface QuietCopy {
  /** Its address, from the root. */
  at: string;
  /** Links of the page that lead elsewhere from its copy: to the copy in the other language, or to a list. */
  links: Readonly<Record<string, string>>;
}
