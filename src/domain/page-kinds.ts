/** What a kind of page is, to everything that asks. */
interface KindOfPage {
  /** The ground of its share picture, which says the site's name and nothing of the page. */
  ground: string;
  /** The most that it takes over the line with all that it asks for when it opens, in kB of brotli; a test holds it. */
  kB: number;
  /** Much is read before the foot is reached, so that a discreet visit is offered at the top. */
  discreetAtTop?: true;
}

/** The kinds of page: the only list of them. How to add one: docs/architecture.md, "A page kind". */
export const PAGE_KINDS = {
  gateway: { ground: '#0a3b40', kB: 16 },
  home: { ground: '#0a3b40', kB: 44, discreetAtTop: true },
  help: { ground: '#0c504f', kB: 16 },
  guide: { ground: '#4f465c', kB: 21.6 },
  story: { ground: '#960f43', kB: 42.2, discreetAtTop: true },
  news: { ground: '#231a33', kB: 37 },
  page: { ground: '#0a3b40', kB: 40 },
  try: { ground: '#4f465c', kB: 30 },
  walk: { ground: '#4f465c', kB: 28 },
  search: { ground: '#0c504f', kB: 24.6 },
} as const satisfies Record<string, KindOfPage>;

/** A kind of page. */
export type PageKind = keyof typeof PAGE_KINDS;

/** Whether a kind of page offers a discreet visit at its top, and not at its foot. */
export const offersDiscreetAtTop = (kind: PageKind): boolean => 'discreetAtTop' in PAGE_KINDS[kind];

/** The most that some pages themselves take over the line, in bytes of brotli, their padding among them: the rest of their kind's kB are scripts and a drawing. With the heaviest first drawing of a walk, 2.5 kB, `walk` comes to `walkBytes.page`; of the gateway 7.3 kB are its picture. */
export const ownPageBytes = { gateway: 8660, guide: 18_200, search: 10_640, walk: 11_860 } as const;

/** The most that a page with numbers takes over the line, in bytes of brotli: it is complete in this one response. Tests hold it. */
export const helpPageBytes = {
  /** The list of countries. */
  list: 10_400,
  /** "Is this number real?". */
  check: 10_000,
  /** A country, or a card with a page of its own. */
  country: 9140,
} as const;

/** The most that a walk takes over the line, in bytes of brotli, in the order in which it comes: nothing of it hangs on what she chooses. Tests hold it. */
export const walkBytes = {
  /** The page with its styles and the drawing of its first scene. */
  page: 14_400,
  /** All scripts, and the file of its scenes. */
  scripts: 14_000,
  /** The drawings of the other places. */
  drawings: 16_000,
} as const;
