import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { zip, type AsyncZippable } from 'fflate';
import { DESK_FOLDER, written } from '#/content-files/whole-file.ts';
import { slugOf } from './slug.ts';

/* A site as one file, in the desk’s own folder: whoever puts it online, or reads it first, takes it from there. */

/** Where they lie. */
const FOLDER = `${DESK_FOLDER}/zips`;

/** What a file becomes in the one that is packed; nothing where it is left out. @param path from the folder that is packed, with `/` */
export type Change = (path: string, bytes: Buffer) => Uint8Array | undefined;

/** Whether a name is that of a file that was packed here. */
const isZip = (name: string): boolean => /^[a-z0-9-]+\.zip$/.test(name);

/** The file of a name that was packed here; nothing where it is none, however it is spelt. */
export const zipAt = (root: string, name: string): string | undefined => {
  const path = join(root, FOLDER, name);
  return isZip(name) && existsSync(path) ? path : undefined;
};

/** Deletes what was packed: a story that is taken down stands in none of them any more. @param kept the one that stays */
export const forgetZips = (root: string, kept?: string): void => {
  const folder = join(root, FOLDER);
  for (const name of existsSync(folder) ? readdirSync(folder) : []) if (name !== kept) rmSync(join(folder, name), { force: true });
};

/** What is packed already, so that doing it again costs time and gains nothing. */
const PACKED = /\.(?:br|gz|png|jpe?g|webp|avif|woff2|mp3|m4a|ogg|pagefind|pf_\w+)$/;

const filesOf = (folder: string, change: Change, day: string): AsyncZippable => {
  const files: AsyncZippable = {};
  // Noon, so that it is that day in every zone.
  const mtime = new Date(`${day}T12:00:00`);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = file.slice(folder.length + 1).replaceAll('\\', '/');
    const bytes = change(path, readFileSync(file));
    if (bytes) files[path] = [bytes, { level: PACKED.test(path) ? 0 : 6, mtime }];
  }
  return files;
};

const zipped = (files: AsyncZippable): Promise<Uint8Array> =>
  new Promise((done, fail) => {
    zip(files, (error, bytes) => {
      if (error) fail(error);
      else done(bytes);
    });
  });

/**
 * Packs a folder as one file, which is written whole before it has its name. Those that were packed before go.
 * @param folder what is packed
 * @param name of the site, as its file begins; with the day
 * @returns the name of the file, and where it lies
 */
export const pack = async (
  root: string,
  folder: string,
  { name, day, change = (_, bytes) => bytes }: { name: string; day: string; change?: Change },
): Promise<{ name: string; path: string }> => {
  const slug = slugOf(name);
  const file = `${slug === '' ? 'site' : slug}-${day}.zip`;
  const bytes = await zipped(filesOf(folder, change, day));
  const path = join(root, FOLDER, file);
  const part = `${path}.part`;
  try {
    written(part, bytes);
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
  forgetZips(root, file);
  return { name: file, path };
};
