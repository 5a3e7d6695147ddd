import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { site } from '../../site.config.ts';
import { pageFiles } from './built-pages.ts';
import { keptWork, programsSum } from '#/content-files/kept-work.ts';
import { quietCopy } from './quiet-copies.ts';
import { readPage, spliced, type Change, type Page } from './read-page.ts';

/** What one concern does to every page. */
export interface PageStep {
  /** What it changes in a page as Astro made it. */
  changesIn: (page: Page) => readonly Change[] | Promise<readonly Change[]>;
  /**
   * What those changes hang on beside the page's text and the programs. Without it they hang on nothing else; where it says nothing of a page, files are
   * made with them, and the page is finished anew in each build.
   */
  hangOn?: (html: string) => string | undefined;
  /** What is left to do once every page is written. */
  end?: () => void;
}

/** Begins a step. @param folder the built folder, with every page as Astro made it */
export type BeginStep = (folder: string) => PageStep;

/** What makes of a page as Astro made it the page as it is sent, and its copy. */
interface Finishing {
  changes: readonly Change[];
  /** What else differs in the copy. */
  copy?: { at: string; changes: readonly Change[] };
}

const finishingOf = async (html: string, steps: readonly PageStep[]): Promise<Finishing> => {
  const page = readPage(html);
  const changes: Change[] = [];
  for (const { changesIn } of steps) changes.push(...(await changesIn(page)));
  const copy = quietCopy(page);
  return copy ? { changes: [...changes, copy.tag], copy: { at: copy.at, changes: copy.changes } } : { changes };
};

/**
 * Does all that is done to the pages that Astro made, and makes their copies at quiet addresses. Each page is read once, whatever the number of steps,
 * and what they change is put into its text together: a step does not see what another changes. Of a page of which Astro made the same as before the
 * changes are taken that it had then. Without promises, as what is kept is read (kept-work.ts).
 * @param folder the built folder
 * @param keptIn where what was finished is kept; in that of the build (kept-work.ts) unless said
 */
export const finishIn = async (folder: string, begin: readonly BeginStep[], keptIn?: string): Promise<void> => {
  const files = pageFiles(folder);
  const steps = begin.map((one) => one(folder));
  const kept = keptWork('pages', keptIn);
  const settings = [programsSum(), JSON.stringify(site)];
  for (const file of files) {
    const bytes = readFileSync(join(folder, file));
    const html = bytes.toString();
    const make = async (): Promise<Buffer> => Buffer.from(JSON.stringify(await finishingOf(html, steps)));
    const hangOn = steps.map(({ hangOn: on = () => '' }) => on(html));
    const input = hangOn.filter((one) => one !== undefined);
    const made = input.length < hangOn.length ? await make() : await kept.of([...settings, bytes, ...input], make);
    const { changes, copy } = JSON.parse(made.toString()) as Finishing;
    writeFileSync(join(folder, file), spliced(html, changes));
    if (!copy) continue;
    const beside = join(folder, copy.at);
    mkdirSync(beside, { recursive: true });
    writeFileSync(join(beside, 'index.html'), spliced(html, [...changes, ...copy.changes]));
  }
  kept.forgetRest();
  for (const { end } of steps) end?.();
};

/** Finishes the pages of a build (`finishIn`). */
export const finishPages = (begin: readonly BeginStep[]): AstroIntegration => ({
  name: 'telar-finish-pages',
  hooks: {
    'astro:build:done': async ({ dir }) => finishIn(fileURLToPath(dir), begin),
  },
});
