/** The doors of home by worry: each leads to a heading of a guide. */
export const WORRIES = ['photos', 'hits', 'silent'] as const;

/**
 * Where beside its list the site leads to a guide: the foot of every page; the page for a class, or the menu where a site has no lessons, for
 * whoever leads a group; the first card of a country's page, for whoever is under 18.
 */
export const LED_FROM = ['foot', 'class', 'card'] as const;

/**
 * The same with something behind it: the place among the guides that countries' pages lead to, from 1; the country whose law it is about, by
 * its code; the number of the heading that helps with a worry.
 */
export const LED_FROM_WITH = ['country', 'law', ...WORRIES] as const;

/** How many of those with a place a country's page leads to, the first. The search leads to all. */
export const ON_COUNTRY_PAGES = 2;

/**
 * What stands behind one of them in a guide's `ledFrom`; nothing where the site does not lead to it from there.
 * @example behind(['foot', 'law-us'], 'law') // 'us'
 */
export const behind = (names: readonly string[], where: (typeof LED_FROM_WITH)[number]): string | undefined =>
  names.find((name) => name.startsWith(`${where}-`))?.slice(where.length + 1);
