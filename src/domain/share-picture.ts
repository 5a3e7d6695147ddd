import type { Locale } from './locale.ts';
import type { PageKind } from './page-kinds.ts';

/** The picture of a preview: its size in pixels, as chats and feeds ask for it (Open Graph, 1.91 to 1), and its type. */
export const SHARE_PICTURE = { width: 1200, height: 630, type: 'image/png' } as const;

/** Where the picture of a kind of page lies: it says nothing of the page. */
export const sharePicture = (kind: PageKind, locale: Locale): string => `/share/${kind}-${locale}.png`;
