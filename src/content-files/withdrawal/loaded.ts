import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * What Astro keeps from one run to the next of every text that it read, all of its words and the names of its files: of the site in development, which the
 * desk opens too, in the first folder, and of the look at its types before a test in the second. A build keeps none of it (docs/decisions.md, 29).
 */
const LOADED = ['.astro/data-store.json', '.astro/content-modules.mjs', '.astro/content-assets.mjs', 'node_modules/.astro/data-store.json'];

/**
 * Deletes what Astro keeps where files that are deleted stand in it: it makes all of it anew of what is there, at once where it runs at the moment.
 * @param root the project's folder
 * @param files those that are deleted
 */
export const forgetLoaded = (root: string, files: readonly string[]): void => {
  for (const path of LOADED.map((one) => join(root, one))) {
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    if (files.some((file) => text.includes(basename(file)))) rmSync(path);
  }
};
