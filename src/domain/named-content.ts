/**
 * The content that code names by its id: what the menu, home, the list of numbers and every country's page lead to.
 * `npm run check:content` stops where one of them is missing, was renamed, or may not be shown.
 */
export const NAMED_CONTENT = {
  /** The countries that stand first, on home and in the list, each with a number to call. */
  firstCountries: ['us', 'mx'],
  /** The one line that has answered people in other countries: offered where a country has none that may be shown. */
  generalLine: 'mx-consejo-ciudadano-general',
  /** The standing pages of the menu, by translationKey; their addresses stand in src/routing/routes.ts. */
  pages: ['the-problem', 'the-solution', 'our-approach', 'survivor-leadership', 'about', 'privacy', 'line-changes', 'accessibility'],
  /** Of these, those that speak of this site itself: what each of their sentences promises stands in content/promises.yaml. */
  promisingPages: ['about', 'accessibility', 'line-changes', 'our-approach', 'privacy'],
  /** The guides to be read before and after a call, the one that fits most first: the search leads to them, a country's page to three of them. */
  countryGuides: ['when-you-call', 'watched-phone', 'under-18', 'worried'],
  /** The guides that stand at the foot of every page, by translationKey. */
  footGuides: ['when-you-call', 'watched-phone'],
  /** The guide for whoever leads a class or a group: the menu leads to it. */
  classGuide: 'facilitate',
  /** The guide on the law of a country, by the country's code: the first of its page's guides. */
  rightsGuides: { us: 'rights-us', mx: 'rights-mexico' },
  /** Where home's doors by worry lead: a guide, by translationKey, and the number of its heading that helps. */
  worries: {
    photos: { guide: 'online', heading: '3' },
    hits: { guide: 'leaving', heading: '2' },
    silent: { guide: 'worried', heading: '8' },
  },
} as const satisfies NamedContent;

/** Content that code names. */
export interface NamedContent {
  firstCountries: readonly string[];
  generalLine: string;
  pages: readonly string[];
  /** Nothing where no sentence is asked what it promises. */
  promisingPages?: readonly string[];
  countryGuides: readonly string[];
  footGuides: readonly string[];
  classGuide: string;
  rightsGuides: Readonly<Record<string, string>>;
  worries: Readonly<Record<'photos' | 'hits' | 'silent', { guide: string; heading: string }>>;
}
