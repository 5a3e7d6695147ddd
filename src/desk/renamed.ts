import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DESK_FOLDER } from '#/content-files/whole-file.ts';
import { z } from '#/schemas/zod-words.ts';
import { writeAll } from './whole-files.ts';

/*
 * Under which names pictures were dropped into a text, and what they are called since: their own names tell too much, and the editor goes on
 * using them. By text, since two photos may have come under one name.
 */

const FILE = `${DESK_FOLDER}/renamed.json`;
const named = z.record(z.string(), z.record(z.string(), z.string()));

/** The names, by text and by those under which the pictures came, from the folder of pictures on. */
export type Renamed = z.infer<typeof named>;

/** What is kept of them. */
export const renamedIn = (root: string): Renamed => {
  const path = join(root, FILE);
  return existsSync(path) ? named.parse(JSON.parse(readFileSync(path, 'utf8'))) : {};
};

/** Forgets what came into texts that are there no more: the own name of a picture may be hers. */
export const forgetRenamed = (root: string): void => {
  const all = Object.entries(renamedIn(root));
  const kept = all.filter(([text]) => existsSync(join(root, text)));
  if (kept.length < all.length) writeAll(root, [{ file: FILE, bytes: Buffer.from(JSON.stringify(Object.fromEntries(kept))) }]);
};

/** Keeps what came into some texts. */
export const keepRenamed = (root: string, texts: readonly string[], names: Readonly<Record<string, string>>): void => {
  const all = renamedIn(root);
  for (const text of texts) all[text] = { ...all[text], ...names };
  writeAll(root, [{ file: FILE, bytes: Buffer.from(JSON.stringify(all)) }]);
};
