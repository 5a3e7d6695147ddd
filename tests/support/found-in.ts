import { foundBy, seeFile, type Look } from '#/integrations/look-through.ts';

const known = new Map<string, Promise<readonly unknown[]>>();

/** What a look finds in a built site of which a test changes one file at a time: all other files are read once. */
export const foundIn = (folder: string, look: Look): Promise<string[]> =>
  foundBy(folder, look, (file, bytes, looks) => {
    const key = `${look.hangsOn} ${file} ${bytes.toString('latin1')}`;
    const seen = known.get(key) ?? seeFile(file, bytes, looks);
    known.set(key, seen);
    return seen;
  });
