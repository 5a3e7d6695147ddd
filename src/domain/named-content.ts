/**
 * The content that code names by its id: the standing pages, whose addresses are code too (src/routing/routes.ts). All else says itself where
 * the site leads to it from: a guide in `ledFrom`, a country in `first`, a line in `general`, a page that speaks of this site in `promises`.
 * `npm run check:content` stops where one of them is missing, was renamed, or may not be shown.
 */
export const NAMED_CONTENT = {
  /** The standing pages of the menu and the foot, by translationKey. A page that is missing cannot say that it is needed. */
  pages: ['the-problem', 'the-solution', 'our-approach', 'survivor-leadership', 'about', 'privacy', 'line-changes', 'accessibility'],
} as const satisfies NamedContent;

/** Content that code names. */
export interface NamedContent {
  pages: readonly string[];
}
