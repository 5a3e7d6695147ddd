import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { forgetCompiled } from '#/content-files/withdrawal/loaded.ts';
import { say } from '#/staff-words/messages.ts';
import { forbiddenSigns } from './folder-name.ts';
import { liveBuild } from './live.ts';
import { takeLock } from './lock.ts';
import { makeSite, type Making } from './make-site.ts';
import { mend, needsMending } from './mend.ts';
import { BuildStopped, buildFolder, buildNumbers, placesIn, type Places } from './places.ts';
import { progressOn, type Progress } from './progress.ts';
import { beside, clearMaking, codeOf, mayStay, putInPlace, refuseLink, tidy } from './put-in-place.ts';
import { filesIn, wholeBuild, writeRecord } from './record.ts';
import { projectState } from './stamp.ts';
import { ofOneState } from './steady.ts';

/** What a build may be told. */
export interface BuildWishes {
  /** Nothing is built where the built site is that of the files as they are now. */
  onlyIfNeeded?: boolean;
  /** The settings from the environment. */
  env?: NodeJS.ProcessEnv;
  /** Where the site's files stand, where not in the project's own folder: what was last saved. */
  source?: string;
}

/** Whether the site that is served is whole, and that of the files as they are now. */
const isUpToDate = (places: Places, env: NodeJS.ProcessEnv): boolean => {
  const live = liveBuild(places);
  return live !== undefined && wholeBuild(live)?.state === projectState(places.root, env) && !needsMending(places);
};

/** What a failure is called before staff; nothing where it is none that they can mend. */
const inWords = (error: unknown): string | undefined => {
  if (error instanceof BuildStopped) return error.message;
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return say('diskFull');
  const file = error instanceof Error && 'path' in error ? String(error.path) : '';
  return code === 'EROFS' || code === 'EACCES' || code === 'EPERM' ? say('readOnly', { file }) : undefined;
};

/** Less than this is no room for a site: a program that meets a full disk may die without a word of it. */
const LEAST_ROOM = 4 << 20;

const hasRoom = ({ builds }: Places): boolean => {
  const { bavail, bsize } = fs.statfsSync(builds);
  return bavail * bsize >= LEAST_ROOM;
};

/** In a process of its own, so that the lock goes on showing that this one lives. */
const checkContent = (source: string, places: Places, env: NodeJS.ProcessEnv): Promise<boolean> =>
  new Promise((done, fail) => {
    const program = join(import.meta.dirname, '..', 'check-content.ts');
    spawn(process.execPath, [program], { cwd: source, stdio: 'inherit', env: { ...env, TELAR_KEPT: places.kept } })
      .once('error', fail)
      .once('close', (code) => {
        done(code === 0);
      });
  });

/** Milliseconds. */
const LET_REQUESTS_END = 2000;

/** Deletes what nothing needs any longer. The site is in its place by then: where Windows keeps a file that is being read, the next build tries again. */
const tidyUp = async (places: Places, lastGood: number | undefined): Promise<void> => {
  // A request that was answered from it may be about to open a file there.
  if (lastGood !== undefined && !mayStay(places, lastGood)) await wait(LET_REQUESTS_END);
  try {
    tidy(places, lastGood);
  } catch (error) {
    console.log(say('notTidied', { code: codeOf(error) ?? String(error) }));
  }
};

const buildUnderLock = async (
  places: Places,
  progress: Progress,
  { env = process.env, source = places.root }: BuildWishes,
  isOurs: () => boolean,
): Promise<boolean> => {
  const began = performance.now();
  const number = (buildNumbers(places).at(-1) ?? 0) + 1;
  const making = buildFolder(places, number, `making-${number}-${process.pid}`);
  const checkAndMake = async (): Promise<Making | undefined> => {
    if (!(await checkContent(source, places, env))) return undefined;
    fs.rmSync(making.folder, { recursive: true, force: true });
    fs.mkdirSync(making.site, { recursive: true });
    const site = await makeSite(source, places, making, progress, env);
    progress.end();
    return site;
  };
  try {
    const { state, made } = await ofOneState(() => projectState(source, env), checkAndMake);
    if (made === undefined) return false;
    const { isMade, said, gone } = made;
    if (!isMade) {
      if (!/ENOSPC|EDQUOT/.test(said) && hasRoom(places)) console.error(said.trim());
      else console.error(say('diskFull'));
      return false;
    }
    if (!gone) throw new Error('The site was made, and nobody said which addresses are gone.');
    progress.step('stepSwitch');
    fs.rmSync(join(making.folder, 'cache'), { recursive: true, force: true });
    const files = filesIn(making.site);
    writeRecord(making, { state, gone, files });
    if (!isOurs()) throw new BuildStopped(say('lockLost'));
    const whole = buildFolder(places, number);
    const lastGood = liveBuild(places)?.number;
    fs.renameSync(making.folder, whole.folder);
    try {
      putInPlace(places, number);
    } catch (error) {
      // Unless the next start can finish it, it would only take room.
      if (!fs.existsSync(beside(places).note)) fs.rmSync(whole.folder, { recursive: true, force: true });
      throw error;
    }
    await tidyUp(places, lastGood);
    progress.end();
    const seconds = Math.round((performance.now() - began) / 1000);
    console.log(say('built', { seconds, folder: 'dist', count: Object.keys(files).filter((file) => file.endsWith('.html')).length }));
    return true;
  } finally {
    fs.rmSync(making.folder, { recursive: true, force: true, maxRetries: 5 });
  }
};

const buildOnce = async (places: Places, progress: Progress, wishes: BuildWishes): Promise<boolean> => {
  const { onlyIfNeeded = false, env = process.env } = wishes;
  const signs = forbiddenSigns(places.root);
  if (signs !== '') throw new BuildStopped(say('folderName', { signs, folder: places.root }));
  refuseLink(places);
  // Without the lock, since a site that is there may be shown from where nothing can be written.
  if (onlyIfNeeded && isUpToDate(places, env)) return true;
  const lock = await takeLock(places, (pid) => progress.step('stepWaits', { process: pid }));
  if ('stuck' in lock) throw new BuildStopped(say('lockStuck', { process: lock.stuck }));
  progress.end();
  try {
    for (const told of mend(places)) console.log(told);
    clearMaking(places);
    forgetCompiled();
    const live = liveBuild(places);
    if (live && !wholeBuild(live)) console.log(say('buildDamaged'));
    if (onlyIfNeeded && isUpToDate(places, env)) return true;
    return await buildUnderLock(places, progress, wishes, lock.isOurs);
  } finally {
    lock.release();
  }
};

/**
 * Builds the site beside the one that is there, looks through it, and only then puts it in its place. Says what it does, and why it failed.
 * @returns whether the site is built
 */
export const build = async (wishes: BuildWishes = {}, root = process.cwd()): Promise<boolean> => {
  const progress = progressOn();
  try {
    if (await buildOnce(placesIn(root), progress, wishes)) return true;
    progress.end();
  } catch (error) {
    progress.end();
    const words = inWords(error);
    if (words === undefined) console.error(error);
    else {
      console.error(words);
      return false;
    }
  }
  console.error(say('notBuilt'));
  return false;
};
