import fs from 'node:fs';
import { say } from '#/staff-words/messages.ts';
import { liveBuild } from './live.ts';
import { buildFolder, type Places } from './places.ts';
import { beside, putInPlace } from './put-in-place.ts';
import { holdsAll, wholeBuild } from './record.ts';

const noted = (note: string): number | undefined => {
  try {
    return Number(fs.readFileSync(note, 'utf8'));
  } catch {
    return undefined;
  }
};

/** Whether a build was stopped while it put a site in place, or something of the published site is missing. */
export const needsMending = (places: Places): boolean => {
  const { note } = beside(places);
  const live = liveBuild(places);
  const record = live && wholeBuild(live);
  return fs.existsSync(note) || (record !== undefined && !holdsAll(places.dist, record));
};

/**
 * Mends what a build that was killed left behind: first the folder that hosts take is put back at one stroke, then the
 * change that was begun is finished. Only under the lock.
 * @param disk for tests, which let it fail
 * @returns what was done, in sentences for staff
 */
export const mend = (places: Places, disk: typeof fs = fs): string[] => {
  const { former, note } = beside(places);
  const folder = 'dist';
  const live = liveBuild(places);
  const record = live && wholeBuild(live);
  const number = noted(note);
  const isWhole = number !== undefined && Number.isSafeInteger(number) && wholeBuild(buildFolder(places, number)) !== undefined;
  const putBack = !fs.existsSync(places.dist) && fs.existsSync(former) && (number !== undefined || !record);
  if (putBack) disk.renameSync(former, places.dist);
  if (isWhole) {
    putInPlace(places, number, disk);
    return [say('mendedNew', { folder })];
  }
  if (number !== undefined || putBack) {
    // How far it had come is not known: what is served decides.
    if (live && record) putInPlace(places, live.number, disk);
    disk.rmSync(note, { force: true });
    return [say('mendedOld', { folder })];
  }
  if (!live || !record || holdsAll(places.dist, record)) return [];
  putInPlace(places, live.number, disk);
  return [say('mendedMissing', { folder })];
};
