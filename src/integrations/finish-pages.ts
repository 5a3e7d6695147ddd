import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPages, type BuiltPage } from './built-pages.ts';
import { readPage, spliced, type Change, type Page } from './read-page.ts';

/** What one concern does to every page. */
export interface PageStep {
  /** What it changes in a page as Astro made it; nothing, if it only looks. @param path the page's address */
  changesIn: (page: Page, path: string) => readonly Change[] | Promise<readonly Change[]>;
  /** What is left to do once every page is written. */
  end?: () => Promise<void>;
}

/** Begins a step. @param folder the built folder @param pages every page as Astro made it */
export type BeginStep = (folder: string, pages: readonly BuiltPage[]) => PageStep;

/**
 * Does all that is done to the pages that Astro made. Each page is read once, whatever the number of steps, and what they change is put
 * into its text together: a step does not see what another changes.
 */
export const finishPages = (steps: readonly BeginStep[]): AstroIntegration => ({
  name: 'telar-finish-pages',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      const pages = await builtPages(folder);
      const begun = steps.map((begin) => begin(folder, pages));
      for (const { file, path, html } of pages) {
        const page = readPage(html);
        const changes: Change[] = [];
        for (const { changesIn } of begun) changes.push(...(await changesIn(page, path)));
        if (changes.length > 0) await writeFile(join(folder, file), spliced(html, changes));
      }
      for (const { end } of begun) await end?.();
    },
  },
});
