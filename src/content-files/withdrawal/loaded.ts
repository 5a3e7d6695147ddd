import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { namesIn } from '../kept-work.ts';

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

/** A module of a site that was being made, as Node names it in what it compiled. */
const MADE = /\/\.builds\/making-\d+-\d+\//;

/**
 * Deletes what Node compiled of the modules of sites that were being made, all texts of a site among it: Astro had that kept for all programs of a
 * computer together, and nothing ever took it away. Our builds leave none since December 2026 (scripts/build/make-site.ts).
 * @param env says where Node keeps it, if not in the folder of this name: https://nodejs.org/docs/latest-v24.x/api/module.html#module-compile-cache
 */
export const forgetCompiled = (env: NodeJS.ProcessEnv = process.env): void => {
  const given = env['NODE_COMPILE_CACHE'] ?? '';
  const folder = given === '' ? join(tmpdir(), 'node-compile-cache') : given;
  const paths = namesIn(folder).flatMap((version) => namesIn(join(folder, version)).map((name) => join(folder, version, name)));
  for (const path of paths) {
    try {
      if (MADE.test(readFileSync(path, 'latin1'))) rmSync(path);
    } catch {
      // It went in the meantime, or is another user's.
    }
  }
};
