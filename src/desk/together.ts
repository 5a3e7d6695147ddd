import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { git } from '#/content-files/read/git.ts';
import { asStory, rawFiles } from '#/content-files/read/raw-files.ts';
import { entriesIn, withoutEntries } from '#/content-files/read/yaml-edit.ts';
import { Repository, whoCommits } from '#/content-files/withdrawal/repository.ts';
import { forgetSavedSites, newSavedFolder } from '#/content-files/withdrawal/saved-site.ts';
import { planWithdrawal } from '#/content-files/withdrawal/withdraw.ts';
import { KINDS } from '#/kinds/index.ts';
import { gitOnline, runIn, type Ended } from './git-online.ts';

/*
 * Brings together what is kept here and what somebody else sent first, in a folder of its own: whatever stops it, what is kept here and what stands
 * in the folder of the site is as it was. A story that either side took down stays taken down.
 */

/** What came of it: a commit that may be sent, or what keeps the two apart. */
export type Together =
  | {
      commit: string;
      /** Files that somebody wrote of a story that the other side took down: they went with it. */
      left: string[];
    }
  | { clash: string[] }
  | { mistakes: string }
  | { failed: string };

const SOURCES = KINDS.sources.at.entries;

/** What goes with a story: of such a file, where one side deleted it, the other one’s words do not bring it back. */
const GOES = /^(?:content\/(?:stories|series|facts|media)|public\/audio)\//;
const RECORD = /^content\/withdrawn\//;

/** The stories of a site, and each of their parts, by the names under which they are taken down. */
const storiesAt = (site: string): Set<string> =>
  new Set(
    rawFiles(site).flatMap((raw) => {
      const [, series] = /^content\/series\/(.+)\.yaml$/.exec(raw.file) ?? [];
      const parts = asStory(raw).flatMap(({ series: of, part }) => (of === undefined || part === undefined ? [] : [`${of}/${String(part)}`]));
      return series === undefined ? parts : [series, ...parts];
    }),
  );

/** The stories, and parts, that one of the sides no longer has: a whole one before its parts. */
const takenDownIn = (repository: Repository, folder: string, base: string, sides: readonly string[]): string[] => {
  const at = (commit: string): Set<string> => {
    const place = join(folder, commit);
    repository.writeInto(commit, place, ['content/series', 'content/stories']);
    return storiesAt(repository.placeIn(place));
  };
  const before = [...at(base)];
  return sides
    .map(at)
    .flatMap((now) => before.filter((one) => !now.has(one)))
    .sort();
};

/** The files that git could not bring together, each with the sides that hold it: 1 is what both began with, 2 is here, 3 is there. */
const apartIn = (site: string): Map<string, Set<string>> => {
  const files = new Map<string, Set<string>>();
  for (const row of git(site, 'ls-files', '--unmerged', '-z').split('\0')) {
    const [, stage = '', file = ''] = /^\d+ [0-9a-f]+ (\d)\t([^]+)$/.exec(row) ?? [];
    if (file !== '') files.set(file, (files.get(file) ?? new Set()).add(stage));
  }
  return files;
};

/** The list of sources, where one side did nothing but take entries out; nothing otherwise. */
const sourcesTogether = (base: string, ours: string, theirs: string): string | undefined => {
  const names = (yaml: string): string[] => entriesIn(yaml).map(({ name }) => name);
  for (const [one, other] of [
    [ours, theirs],
    [theirs, ours],
  ] as const) {
    const lost = names(base).filter((name) => !names(one).includes(name));
    if (lost.length > 0 && withoutEntries(base, lost) === one) return withoutEntries(other, lost);
  }
  return undefined;
};

/** Brings a file together that git could not. @param site the folder of the site @returns whether it could be done */
const isSettled = (site: string, file: string, sides: ReadonlySet<string>): boolean => {
  const path = join(site, file);
  const isBoth = sides.has('2') && sides.has('3');
  const held = (side: number): string => git(site, 'show', `:${String(side)}:./${file}`);
  if (GOES.test(file) && !isBoth) rmSync(path, { force: true });
  // Both took it down: the day that was sent first stays.
  else if (RECORD.test(file) && isBoth) writeFileSync(path, held(3));
  else if (file === SOURCES && isBoth) {
    const words = sourcesTogether(held(1), held(2), held(3));
    if (words === undefined) return false;
    writeFileSync(path, words);
  } else return false;
  return true;
};

/** Takes out of a site what it has of stories that were taken down. @returns the files */
const leaveOut = (site: string, stories: readonly string[]): string[] =>
  stories.flatMap((story) => {
    // Its record is written already: of the day nothing is kept here.
    const plan = planWithdrawal(site, story, '');
    if (!plan) return [];
    for (const file of plan.remove) rmSync(join(site, file), { force: true });
    const listed = join(site, SOURCES);
    if (plan.sources.length > 0 && existsSync(listed)) writeFileSync(listed, withoutEntries(readFileSync(listed, 'utf8'), plan.sources));
    return plan.remove;
  });

/** What the check of the content says of a site that stands in a folder of its own; nothing where it has no mistake. */
const mistakesIn = async (root: string, site: string, env: NodeJS.ProcessEnv): Promise<string | undefined> => {
  symlinkSync(join(root, 'node_modules'), join(site, 'node_modules'), 'junction');
  const { code, said } = await runIn(site, process.execPath, ['scripts/check-content.ts'], env);
  return code === 0 ? undefined : said;
};

/**
 * Brings two commits together. Nothing is sent, and nothing here moves.
 * @param root the project’s folder
 * @param ours the commit that is kept here
 * @param theirs the one that was sent first
 * @param env what the check of the content is told besides
 */
export const broughtTogether = async (root: string, ours: string, theirs: string, env: NodeJS.ProcessEnv): Promise<Together> => {
  const repository = Repository.at(root);
  const base = git(root, 'merge-base', ours, theirs).trim();
  if (!repository || base === '') return { failed: 'no common history' };
  if (base === ours) return { commit: theirs, left: [] };
  forgetSavedSites();
  const folder = newSavedFolder();
  const top = join(folder, 'site');
  const site = repository.placeIn(top);
  const quiet = ['-c', `core.hooksPath=${join(folder, 'none')}`];
  try {
    const added = await gitOnline(root, [...quiet, 'worktree', 'add', '--quiet', '--detach', top, ours]);
    if (added.code !== 0) return { failed: added.said };
    const how = ['-c', 'merge.renames=true', '-c', 'merge.directoryRenames=false', '-c', 'rerere.enabled=false'];
    const merged = await gitOnline(top, [...quiet, ...how, 'merge', '--quiet', '--no-commit', '--no-ff', theirs], whoCommits(root));
    const apart = apartIn(top);
    if (merged.code !== 0 && apart.size === 0) return { failed: merged.said };
    const prefix = git(root, 'rev-parse', '--show-prefix').trim();
    const clash = [...apart].flatMap(([name, sides]) => {
      const file = name.startsWith(prefix) ? name.slice(prefix.length) : `/${name}`;
      return isSettled(site, file, sides) ? [] : [file];
    });
    if (clash.length > 0) return { clash };
    const gone = [...apart.keys()].filter((name) => !existsSync(join(top, name)));
    const left = [...gone, ...leaveOut(site, takenDownIn(repository, folder, base, [ours, theirs]))];
    const asked = (...args: string[]): Promise<Ended> => gitOnline(top, args, whoCommits(root));
    const staged = await asked('add', '--all');
    const tree = git(top, 'write-tree').trim();
    if (staged.code !== 0 || tree === '') return { failed: staged.said };
    const mistakes = await mistakesIn(root, site, env);
    if (mistakes !== undefined) return { mistakes };
    const made = await asked('commit-tree', tree, '-p', ours, '-p', theirs, '-m', 'Bring together what was sent and what is saved');
    return made.code === 0 ? { commit: made.said.trim(), left } : { failed: made.said };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    git(root, 'worktree', 'prune');
  }
};

/**
 * Takes into the folder of the site what was brought together and sent: only where nothing there is saved in other words, which would be lost.
 * @returns whether it was taken in; otherwise it is brought together anew the next time
 */
export const takenIn = async (root: string, ours: string, commit: string): Promise<boolean> => {
  const repository = Repository.at(root);
  if (repository?.head !== ours) return false;
  // git itself would put back a file that was deleted here.
  const unsaved = new Set(repository.unsaved());
  if (repository.changed(ours, commit).some((file) => unsaved.has(file))) return false;
  const { code, said } = await gitOnline(root, ['merge', '--quiet', '--ff-only', '--no-overwrite-ignore', commit]);
  if (code !== 0) console.error(said);
  return code === 0;
};
