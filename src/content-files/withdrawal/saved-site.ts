import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import type { NamedContent } from '#/domain/named-content.ts';
import { isRunning } from '../is-running.ts';
import { checkContent, report, type Findings } from '../check.ts';
import { publicationOf } from '../read/publication.ts';
import { readContent, type ContentFiles } from '../read/read-content.ts';
import { leaveAway } from './leave-away.ts';
import { Repository } from './repository.ts';
import { leaveStandingAway, standingAway } from './standing-away.ts';

/** What is never taken from an earlier day: there, what was taken away since would stand again, a story or a number. */
const NEVER_OLDER = [
  'content/stories',
  'content/series',
  'content/facts',
  'content/withdrawn',
  'content/hotlines',
  'content/calls',
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
  /** Files of it of which something is left away, since a newer state holds it back, or cannot be read. */
  away: string[];
  /** Guides and walks of it that were deleted or made drafts since, and stand in it all the same: it would have mistakes without them. */
  kept: string[];
  /** Deletes the folder. */
  dispose: () => void;
}

/** Where what the folder no longer holds is deleted from the site, too: a recording or a photograph of hers goes with her words. */
const GONE = /^(?:content\/(?:stories|series|withdrawn|media\/hers)|public\/audio)\//;

/** Brings along what the folder takes away and nobody has saved yet: a story that is paused or deleted there is never published again. */
const takeAway = (here: ContentFiles, site: string, unsaved: readonly string[], today: string): void => {
  const { leftOut } = publicationOf(here, today);
  const paused = new Set([...leftOut.map(({ series }) => series.file), ...here.data.withdrawn].map(({ file }) => file));
  for (const file of unsaved) {
    const [from, to] = [join(here.root, file), join(site, file)];
    if (GONE.test(file) && !existsSync(from)) rmSync(to, { force: true });
    if (!paused.has(file)) continue;
    mkdirSync(dirname(to), { recursive: true });
    cpSync(from, to);
  }
};

/** What the folder of a saved site is called: behind it stands the number of the process that writes it. */
const FOLDER = 'telar saved ';

/** A new folder for what was saved. Whoever asks for it deletes it. */
export const newSavedFolder = (): string => mkdtempSync(join(tmpdir(), `${FOLDER}${process.pid} `));

/** Deletes, of what was saved, the folders whose process was killed before it could: her words may stand there, and what was taken down since. */
export const forgetSavedSites = (): void => {
  for (const name of readdirSync(tmpdir())) {
    const [, pid] = new RegExp(`^${FOLDER}(\\d+) `).exec(name) ?? [];
    if (pid === undefined || isRunning(Number(pid))) continue;
    // On a machine that several people share each has their own.
    const folder = join(tmpdir(), name);
    if (statSync(folder).uid === userInfo().uid) rmSync(folder, { recursive: true, force: true });
  }
};

/**
 * Writes the site as it was last saved into a folder of its own: of the last commits the newest whose content has no mistake,
 * so that a text that is half-written holds nothing up. Stories, numbers, calls and pictures are always the last saved ones, and
 * what was withdrawn, held or deleted since, saved or not, is left away; guides and walks only where the site can be without them.
 * @param root the project's folder
 * @param today the build's day, `YYYY-MM-DD`
 * @returns nothing where there is no repository; where each commit has mistakes, those of the last one, as staff read them
 */
export const writeSavedSite = async (root: string, today: string, named?: NamedContent): Promise<SavedSite | { mistakes: string } | undefined> => {
  const repository = Repository.at(root);
  if (!repository) return undefined;
  forgetSavedSites();
  const unsaved = repository.unsaved();
  const here = readContent(root);
  let saved: ContentFiles | undefined;
  let last: Findings | undefined;
  const attempt = async (commit: string, isLeaving: boolean): Promise<{ site: SavedSite; findings: Findings; standing: string[] }> => {
    const folder = newSavedFolder();
    const dispose = (): void => {
      rmSync(folder, { recursive: true, force: true });
    };
    const site = repository.placeIn(folder);
    repository.writeInto(commit, folder);
    if (commit !== repository.head) {
      for (const name of NEVER_OLDER) rmSync(join(site, name), { recursive: true, force: true });
      repository.writeInto(repository.head, folder, NEVER_OLDER);
    }
    // The first is the last commit.
    saved ??= readContent(site);
    takeAway(here, site, unsaved, today);
    const content = readContent(site);
    const away = leaveAway(content, { saved, here }, today);
    const records = standingAway(content, [saved, here], today);
    if (isLeaving) leaveStandingAway(content, records);
    const standing = records.map(({ text: { file } }) => file);
    const findings = await checkContent(site, today, named);
    const isNew = (file: string): boolean => !NEVER_OLDER.some((name) => file === name || file.startsWith(`${name}/`));
    const later = repository.changed(commit, repository.head).filter(isNew);
    const [left, kept] = isLeaving ? [standing, []] : [[], standing];
    return {
      site: { folder: site, day: repository.dayOf(commit), later, unsaved, away: [...away, ...left], kept, dispose },
      findings,
      standing,
    };
  };
  for (const commit of repository.row(repository.head, MOST_TRIED)) {
    for (const isLeaving of [true, false]) {
      const { site, findings, standing } = await attempt(commit, isLeaving);
      if (findings.problems.length === 0) {
        symlinkSync(join(root, 'node_modules'), join(site.folder, 'node_modules'), 'junction');
        return site;
      }
      // What is left away because of a mistake in the folder may be what the site cannot be without.
      const unread = here.problems.filter(({ file }) => site.away.includes(file));
      if (commit === repository.head) last = { ...findings, problems: [...unread, ...findings.problems] };
      site.dispose();
      if (standing.length === 0) break;
    }
  }
  return last && { mistakes: report(last) };
};
