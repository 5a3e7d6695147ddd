import type { Locale } from './locale.ts';
import type { PageKind } from './page-kinds.ts';

/** The picture of a preview: its size in pixels, as chats and feeds ask for it (Open Graph, 1.91 to 1), and its type. */
export const SHARE_PICTURE = { width: 1200, height: 630, type: 'image/png' } as const;

/** Kinds of page whose picture is that of another, so that it is drawn and kept once: both have its drawing and its ground. */
export const SAME_PICTURE: Readonly<Partial<Record<PageKind, PageKind>>> = {
  home: 'gateway',
  walk: 'try',
  booklet: 'try',
  game: 'try',
  print: 'try',
  learn: 'thread',
};

/** Where the picture of a kind of page lies: it says nothing of the page. */
export const sharePicture = (kind: PageKind, locale: Locale): string => `/share/${SAME_PICTURE[kind] ?? kind}-${locale}.png`;
