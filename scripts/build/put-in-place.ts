import fs from 'node:fs';
import { join } from 'node:path';
import { say } from '#/staff-words/messages.ts';
import { copyTree } from './copy-tree.ts';
import { liveBuild, pointTo } from './live.ts';
import { BuildStopped, buildFolder, buildNumbers, namesIn, type Places } from './places.ts';
import { readRecord } from './record.ts';

/** Beside the builds: what dist will be, what it was, and, while the two change places, the number of the build that comes in. */
export const beside = ({ builds }: Places): { next: string; former: string; note: string } => ({
  next: join(builds, 'dist-new'),
  former: join(builds, 'dist-old'),
  note: join(builds, 'changing'),
});

const isThere = (path: string): boolean => fs.lstatSync(path, { throwIfNoEntry: false }) !== undefined;

const PATIENCE = { tries: 25, milliseconds: 200 };
const HELD = ['EBUSY', 'EPERM', 'EACCES', 'EXDEV'];
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** Renames a folder. On Windows none can be renamed while a program reads in it, which mostly passes. */
const move = (from: string, to: string, disk: typeof fs): void => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      disk.renameSync(from, to);
      return;
    } catch (error) {
      if (process.platform !== 'win32' || attempt === PATIENCE.tries || !HELD.includes(codeOf(error) ?? '')) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PATIENCE.milliseconds);
    }
  }
};

/** Makes ready what servers of ours read beside the site. Gives what puts it into deploy/, each file at one stroke. */
const deployFiles = (places: Places, from: string, disk: typeof fs): (() => void) => {
  const ready = join(places.builds, 'deploy-new');
  disk.rmSync(ready, { recursive: true, force: true });
  disk.mkdirSync(ready, { recursive: true });
  disk.mkdirSync(places.deploy, { recursive: true });
  const names = namesIn(from);
  for (const name of names) disk.copyFileSync(join(from, name), join(ready, name));
  return () => {
    for (const name of names) disk.renameSync(join(ready, name), join(places.deploy, name));
    disk.rmSync(ready, { recursive: true, force: true });
  };
};

/** @throws BuildStopped where `dist/` is a link that someone made: what it leads to is not ours, and to replace it would leave whoever serves that with the old site */
export const refuseLink = ({ dist }: Places): void => {
  if (fs.lstatSync(dist, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new BuildStopped(say('publishedLink', { folder: 'dist', target: fs.readlinkSync(dist), live: '.builds/live' }));
};

/**
 * Puts a whole build in place: into `dist/`, by two renames, and under the link that is served, by one. All that takes room on
 * the disk is made ready before; if a step fails, what was there before is put back. If the process is killed between
 * the renames, the note lets the next start finish them (mend.ts).
 * @param number the build's
 * @throws BuildStopped where staff can do something about it
 */
export const putInPlace = (places: Places, number: number, disk: typeof fs = fs): void => {
  const { dist } = places;
  refuseLink(places);
  const build = buildFolder(places, number);
  const { next, former, note } = beside(places);

  disk.rmSync(next, { recursive: true, force: true });
  copyTree(build.site, next, disk);
  const switchLive = pointTo(places, number, disk);
  const switchDeploy = deployFiles(places, build.deploy, disk);
  const hadDist = isThere(dist);
  if (hadDist) disk.rmSync(former, { recursive: true, force: true });
  disk.writeFileSync(`${note}-new`, String(number));
  disk.renameSync(`${note}-new`, note);

  try {
    if (hadDist) move(dist, former, disk);
    move(next, dist, disk);
    switchLive();
  } catch (error) {
    if (!isThere(next)) disk.renameSync(dist, next);
    if (!isThere(dist) && isThere(former)) disk.renameSync(former, dist);
    disk.rmSync(note, { force: true });
    const code = codeOf(error);
    throw code !== undefined && HELD.includes(code) ? new BuildStopped(say('publishedHeld', { folder: 'dist', code })) : error;
  }
  switchDeploy();
  disk.rmSync(note, { force: true });
};

/** Whether a build may stay beside the one that is served: not one that still tells a story that has been taken down since. */
export const mayStay = (places: Places, number: number): boolean => {
  const live = liveBuild(places);
  const kept = readRecord(buildFolder(places, number));
  return kept !== undefined && (live ? (readRecord(live)?.gone ?? []) : []).every((address) => kept.gone.includes(address));
};

/**
 * Deletes what is no longer needed: what dist was, and all builds but the one that is served and the one that was served
 * before it, if that may stay.
 * @param lastGood the number of the build that was served before; requests may still be reading in it
 */
export const tidy = (places: Places, lastGood: number | undefined): void => {
  const { former, next } = beside(places);
  const live = liveBuild(places);
  if (!live) return;
  for (const number of buildNumbers(places))
    if (number !== live.number && !(number === lastGood && mayStay(places, number)))
      fs.rmSync(buildFolder(places, number).folder, { recursive: true, force: true });
  for (const leftover of [former, next]) if (isThere(places.dist)) fs.rmSync(leftover, { recursive: true, force: true });
  clearMaking(places);
};

/** Deletes what builds that were stopped had begun to make: it takes room. Only under the lock. */
export const clearMaking = ({ builds }: Places): void => {
  for (const name of namesIn(builds))
    // A process that ends with the one that was killed may still be writing.
    if (name.startsWith('making-')) fs.rmSync(join(builds, name), { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
};
