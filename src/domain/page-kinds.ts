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
  help: { ground: '#0c504f', kB: 15 },
  // Its page is padded to the size of others (docs/decisions.md, 40): up to 15.3 kB, with 3.8 kB of scripts and its drawing.
  guide: { ground: '#4f465c', kB: 19.2 },
  story: { ground: '#960f43', kB: 42, discreetAtTop: true },
  news: { ground: '#231a33', kB: 37 },
  page: { ground: '#0a3b40', kB: 40 },
  // Padded too, with 17.3 kB of scripts.
  search: { ground: '#0c504f', kB: 28 },
} as const satisfies Record<string, KindOfPage>;

/** A kind of page. */
export type PageKind = keyof typeof PAGE_KINDS;

/** Whether a kind of page offers a discreet visit at its top, and not at its foot. */
export const offersDiscreetAtTop = (kind: PageKind): boolean => 'discreetAtTop' in PAGE_KINDS[kind];

/** The most that a page with numbers takes over the line, in bytes of brotli: it is complete in this one response. Tests hold it. */
export const helpPageBytes = {
  /** The list of countries. */
  list: 10_000,
  /** A country, or a card with a page of its own. */
  country: 8000,
} as const;
