import fs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { buildFolder, type BuildFolder, type Places } from './places.ts';

/** Links need rights on Windows that staff do not have: there a file holds the number. */
const POINTS_BY_FILE = process.platform === 'win32';

const numberAt = ({ live }: Places, byFile: boolean): number => {
  try {
    return Number(byFile ? fs.readFileSync(`${live}.txt`, 'utf8') : basename(dirname(fs.readlinkSync(live))));
  } catch {
    return Number.NaN;
  }
};

/** The build that is served, if any was ever put in place. */
export const liveBuild = (places: Places, byFile = POINTS_BY_FILE): BuildFolder | undefined => {
  const number = numberAt(places, byFile);
  return Number.isSafeInteger(number) && number > 0 ? buildFolder(places, number) : undefined;
};

/**
 * Makes ready what will point to a build, beside what points to the one before.
 * @returns does the rest, at one stroke: whoever asks gets one build or the other
 */
export const pointTo = (places: Places, number: number, disk: typeof fs = fs, byFile = POINTS_BY_FILE): (() => void) => {
  const [to, from] = byFile ? [`${places.live}.txt`, `${places.live}-new.txt`] : [places.live, `${places.live}-new`];
  disk.rmSync(from, { force: true });
  if (byFile) disk.writeFileSync(from, String(number));
  // Relative, so that the project can be moved.
  else disk.symlinkSync(join(String(number), 'site'), from);
  return () => {
    disk.renameSync(from, to);
  };
};
