/** The picture of a preview: its size in pixels, as chats and feeds ask for it (Open Graph, 1.91 to 1), and its type. */
export const SHARE_PICTURE = { width: 1200, height: 630, type: 'image/png' } as const;
