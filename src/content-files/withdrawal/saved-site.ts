import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NamedContent } from '#/domain/named-content.ts';
import { checkContent, report, type Findings } from '../check.ts';
import { Repository } from './repository.ts';

/** What is never taken from an earlier day: there, what was taken away since would stand again, a story or a number. */
const NEVER_OLDER = [
  'content/stories',
  'content/series',
  'content/facts',
  'content/withdrawn',
  'content/hotlines',
  'content/media',
  'content/sources.yaml',
  'public',
];

/** How many commits are tried, from the last one back. */
const MOST_TRIED = 20;

/** The site as it was saved, in a folder of its own, ready to be built. */
export interface SavedSite {
  folder: string;
  /** The day on which it was saved so, `YYYY-MM-DD`. */
  day: string;
  /** Files that were saved later and are not in it, for with them the content has mistakes. */
  later: string[];
  /** Files of the project's folder that were never saved, and are not in it. */
  unsaved: string[];
  /** Deletes the folder. */
  dispose: () => void;
}

const WITHDRAWN = /^\s*withdrawnOn:/m;

/** Brings along what the folder takes away and nobody has saved yet: a story that is paused or deleted there is never published again. */
const takeAway = (root: string, site: string, unsaved: readonly string[]): void => {
  for (const file of unsaved.filter((name) => /^content\/(?:stories|series|withdrawn)\//.test(name))) {
    const here = join(root, file);
    if (!existsSync(here)) rmSync(join(site, file), { force: true });
    else if (WITHDRAWN.test(readFileSync(here, 'utf8'))) cpSync(here, join(site, file));
  }
};

/**
 * Writes the site as it was last saved into a folder of its own: of the last commits the newest whose content has no mistake,
 * so that a text that is half-written holds nothing up. Stories, numbers and pictures are always the last saved ones.
 * @param root the project's folder
 * @param today the build's day, `YYYY-MM-DD`
 * @returns nothing where there is no repository; where each commit has mistakes, those of the last one, as staff read them
 */
export const writeSavedSite = async (root: string, today: string, named?: NamedContent): Promise<SavedSite | { mistakes: string } | undefined> => {
  const repository = Repository.at(root);
  if (!repository) return undefined;
  const unsaved = repository.unsaved();
  let last: Findings | undefined;
  for (const commit of repository.row(repository.head, MOST_TRIED)) {
    const folder = mkdtempSync(join(tmpdir(), 'telar saved '));
    const dispose = (): void => {
      rmSync(folder, { recursive: true, force: true });
    };
    const site = repository.placeIn(folder);
    repository.writeInto(commit, folder);
    if (commit !== repository.head) {
      for (const name of NEVER_OLDER) rmSync(join(site, name), { recursive: true, force: true });
      repository.writeInto(repository.head, folder, NEVER_OLDER);
    }
    takeAway(root, site, unsaved);
    const findings = await checkContent(site, today, named);
    if (findings.problems.length === 0) {
      const isNew = (file: string): boolean => !NEVER_OLDER.some((name) => file === name || file.startsWith(`${name}/`));
      const later = repository.changed(commit, repository.head).filter(isNew);
      symlinkSync(join(root, 'node_modules'), join(site, 'node_modules'), 'junction');
      return { folder: site, day: repository.dayOf(commit), later, unsaved, dispose };
    }
    last ??= findings;
    dispose();
  }
  return last && { mistakes: report(last) };
};
