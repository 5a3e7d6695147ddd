import fs from 'node:fs';
import { join } from 'node:path';

/**
 * Copies a folder without writing its files a second time, where the disk can do that (hard links); by writing them
 * where it cannot.
 */
export const copyTree = (from: string, to: string, disk: typeof fs = fs): void => {
  let links = true;
  const copy = (source: string, target: string): void => {
    if (links) {
      try {
        disk.linkSync(source, target);
        return;
      } catch (error) {
        if (error instanceof Error && 'code' in error && ['ENOSPC', 'EROFS', 'EDQUOT', 'EEXIST', 'ENOENT'].includes(String(error.code))) throw error;
        links = false;
      }
    }
    disk.copyFileSync(source, target, fs.constants.COPYFILE_EXCL);
  };
  disk.mkdirSync(to, { recursive: true });
  for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyTree(source, target, disk);
    else copy(source, target);
  }
};
