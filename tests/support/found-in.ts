import { foundBy, seeFile, type Look, type Seen } from '#/integrations/look-through.ts';

const known = new Map<string, Seen>();

/** What a look finds in a built site of which a test changes one file at a time: all other files are read once. */
export const foundIn = (folder: string, look: Look): Promise<string[]> =>
  foundBy(folder, look, (file, bytes) => {
    const key = `${file} ${bytes.toString('latin1')}`;
    const seen = known.get(key) ?? seeFile(file, bytes);
    known.set(key, seen);
    return seen;
  });
