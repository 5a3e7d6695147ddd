import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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

/** A page as it is sent, and its copy. */
interface Finished {
  text: string;
  copy?: { at: string; text: string };
}

const finished = async (html: string, steps: readonly PageStep[]): Promise<Finished> => {
  const page = readPage(html);
  const changes: Change[] = [];
  for (const { changesIn } of steps) changes.push(...(await changesIn(page)));
  const copy = quietCopy(page);
  if (!copy) return { text: spliced(html, changes) };
  const own = [...changes, copy.tag];
  return { text: spliced(html, own), copy: { at: copy.at, text: spliced(html, [...own, ...copy.changes]) } };
};

/**
 * Does all that is done to the pages that Astro made, and makes their copies at quiet addresses. Each page is read once, whatever the number of steps,
 * and what they change is put into its text together: a step does not see what another changes. A page of which Astro made the same as before is taken as
 * it was finished then.
 * @param folder the built folder
 * @param keptIn where what was finished is kept; in that of the build (kept-work.ts) unless said
 */
export const finishIn = async (folder: string, begin: readonly BeginStep[], keptIn?: string): Promise<void> => {
  const files = await pageFiles(folder);
  const steps = begin.map((one) => one(folder));
  const kept = keptWork('pages', keptIn);
  const settings = [programsSum(), JSON.stringify(site)];
  for (const file of files) {
    const html = await readFile(join(folder, file), 'utf8');
    const make = async (): Promise<Buffer> => Buffer.from(JSON.stringify(await finished(html, steps)));
    const hangOn = steps.map(({ hangOn: on = () => '' }) => on(html));
    const input = hangOn.filter((one) => one !== undefined);
    const made = input.length < hangOn.length ? await make() : await kept.of([...settings, html, ...input], make);
    const { text, copy } = JSON.parse(made.toString()) as Finished;
    await writeFile(join(folder, file), text);
    if (!copy) continue;
    const beside = join(folder, copy.at, 'index.html');
    await mkdir(dirname(beside), { recursive: true });
    await writeFile(beside, copy.text);
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
