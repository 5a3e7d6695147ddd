import { foundBy, type Look } from '#/integrations/look-through.ts';
import { readPage, type Page } from '#/integrations/read-page.ts';

const known = new Map<string, Page>();

/** What a look finds in a built site of which a test changes one file at a time: all other pages are read once. */
export const foundIn = (folder: string, look: Look): Promise<string[]> =>
  foundBy(folder, look, (html) => {
    const page = known.get(html) ?? readPage(html);
    known.set(html, page);
    return page;
  });
