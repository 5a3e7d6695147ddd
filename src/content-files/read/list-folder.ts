import { existsSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

/** What stands in a folder, at any depth. */
export interface Entry {
  /** From the project's folder, with `/`. */
  file: string;
  /** Closed: nothing that can be read or listed. */
  kind: 'file' | 'folder' | 'link' | 'closed';
}

/** What stands right in a folder; nothing where it cannot be listed, or is not there. */
export const listed = (path: string): Dirent[] | undefined => {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return undefined;
  }
};

const kindOf = (entry: Dirent): Entry['kind'] =>
  entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'closed';

/**
 * Everything below a folder, by name; nothing where it is not there. Links are not followed: Node's own way of reading
 * folders within folders does, and one link to `/` would lead through the whole disk.
 * @param root the project's folder
 */
export const entriesUnder = (root: string, folder: string): Entry[] => {
  const inside = listed(join(root, folder));
  if (!inside) return existsSync(join(root, folder)) ? [{ file: folder, kind: 'closed' }] : [];
  return inside
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = `${folder}/${entry.name}`;
      const kind = kindOf(entry);
      const below = kind === 'folder' ? entriesUnder(root, file) : [];
      // A folder that cannot be listed tells of itself.
      return below.some((one) => one.file === file) ? below : [{ file, kind }, ...below];
    });
};

/** The bytes of a file; nothing where it may not or cannot be read. */
export const bytesOf = (path: string): Buffer | undefined => {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
};
