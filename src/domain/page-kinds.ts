/** What a kind of page is, to everything that asks. */
interface KindOfPage {
  /** The ground of its share picture, which says the site's name and nothing of the page. */
  ground: string;
  /** The most that it takes over the line with all that it asks for when it opens, in kB of brotli; a test holds it. */
  kB: number;
  /** Much is read before the foot is reached, so that a discreet visit is offered at the top. */
  discreetAtTop?: true;
}

/**
 * The kinds of page: the only list of them. How to add one: docs/architecture.md, "A page kind".
 * Those of the first page, of pages with numbers and of a guide are a tenth of a kB larger since December 2026: the exit marks what she left,
 * and does not begin anew with each tap (docs/quick-exit.md).
 */
export const PAGE_KINDS = {
  gateway: { ground: '#0a3b40', kB: 16.1 },
  home: { ground: '#0a3b40', kB: 44, discreetAtTop: true },
  help: { ground: '#0c504f', kB: 16.1 },
  guide: { ground: '#4f465c', kB: 23.8 },
  story: { ground: '#960f43', kB: 44.4, discreetAtTop: true },
  news: { ground: '#231a33', kB: 39.2 },
  page: { ground: '#0a3b40', kB: 41.8 },
  try: { ground: '#4f465c', kB: 33 },
  walk: { ground: '#4f465c', kB: 46.3 },
  booklet: { ground: '#4f465c', kB: 30 },
  game: { ground: '#4f465c', kB: 48 },
  thread: { ground: '#0a3b40', kB: 44, discreetAtTop: true },
  search: { ground: '#0c504f', kB: 24.6 },
  print: { ground: '#4f465c', kB: 34 },
  learn: { ground: '#0a3b40', kB: 40.5 },
} as const satisfies Record<string, KindOfPage>;

/** A kind of page. */
export type PageKind = keyof typeof PAGE_KINDS;

/** Whether a kind of page offers a discreet visit at its top, and not at its foot. */
export const offersDiscreetAtTop = (kind: PageKind): boolean => 'discreetAtTop' in PAGE_KINDS[kind];

/** The most that some pages themselves take over the line, in bytes of brotli, their padding among them: the rest of their kind's kB are scripts and a drawing. With the heaviest first drawing of a walk, 2.5 kB, `walk` comes to `walkBytes.page`; of the gateway 7.5 kB are its picture. */
export const ownPageBytes = { gateway: 8580, home: 18_600, guide: 18_700, search: 10_640, walk: 12_200, replies: 16_000, print: 16_000 } as const;

/** The most that “What is known” takes, in bytes of brotli with its styles, without the padding that it shares with other pages. A test holds it. */
export const knownBytes = 18_100;

/** The most that a page with numbers takes over the line, in bytes of brotli: it is complete in this one response. Tests hold it. */
export const helpPageBytes = {
  /** The list of countries. */
  list: 10_500,
  /** "Is this number real?". */
  check: 10_000,
  /** How to leave. */
  leave: 15_000,
  /** A country, or a card with a page of its own. */
  country: 9240,
  /** The numbers of a country, or of all, to take along. */
  take: 12_200,
} as const;

/** The most that a page to take along takes with all that it asks for when it opens, in kB of brotli: what reads aloud, teaches, sends and saves comes later. */
export const takeKB = 18.4;

/** The most that each page of “The thread” takes over the line, in bytes of brotli with its styles, font and scripts apart. Tests hold it. */
export const threadBytes = { cover: 22_000, corridor: 22_000, cloth: 10_000 } as const;

/** The most that a walk takes over the line, in bytes of brotli, in the order in which it comes: nothing of it hangs on what she chooses. Tests hold it. */
export const walkBytes = {
  /** The page with its styles and the drawing of its first scene. */
  page: 14_740,
  /** All scripts, and the file of its scenes. What reads them aloud is 1.1 kB of it. */
  scripts: 15_600,
  /** The drawings of the other places. */
  drawings: 16_000,
} as const;
