import { copyFileSync, linkSync, lstatSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { filesIn } from '../promises/copy.ts';

/** A copy of a site of which the built files can be broken; all else in it is the site's own. */
export interface SiteCopy {
  /** The folder of the copy, which tests take for the site's. */
  folder: string;
  /** Its built files. */
  dist: string;
  /** The built files of which it is a copy. */
  from: string;
}

/** Beside the built sites, so that their files can be linked to and need not be copied. */
const COPIES = '.cache/breakages';
/** What stands in a site's folder and nobody reads of it. */
const LEFT_OUT = new Set(['dist', '.cache', '.git', 'test-results']);

const linkOrCopy = (from: string, to: string): void => {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
};

/**
 * Makes a copy of a site: its built files are linked to one by one, so that a broken one can be put in the place of its own, and all
 * else as it stands.
 * @param site the site's folder
 */
export const copySite = (site: string, name: string): SiteCopy => {
  const folder = resolve(COPIES, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(site)) if (!LEFT_OUT.has(entry)) symlinkSync(resolve(site, entry), join(folder, entry));
  const copy = { folder, dist: join(folder, 'dist'), from: join(site, 'dist') };
  mend(copy);
  return copy;
};

/** Whether a file is still the one that it was linked to. */
const isSame = (file: string, original: string): boolean => {
  const there = lstatSync(file, { throwIfNoEntry: false });
  return there !== undefined && there.ino === statSync(original).ino;
};

/** Puts every file of a copy back as it was built, and takes away what was added. */
export const mend = ({ dist, from }: SiteCopy): void => {
  mkdirSync(dist, { recursive: true });
  const files = filesIn(from, /./);
  for (const file of files) {
    if (isSame(join(dist, file), join(from, file))) continue;
    rmSync(join(dist, file), { force: true });
    linkOrCopy(join(from, file), join(dist, file));
  }
  const wanted = new Set(files);
  for (const file of filesIn(dist, /./)) if (!wanted.has(file)) rmSync(join(dist, file));
};

/** Deletes a copy. */
export const discardSite = ({ folder }: SiteCopy): void => {
  rmSync(folder, { recursive: true, force: true });
};
