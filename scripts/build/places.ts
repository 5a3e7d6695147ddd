import fs from 'node:fs';
import { join } from 'node:path';

/** Where a project keeps what it builds. */
export interface Places {
  root: string;
  /** What hosts take: a plain folder. */
  dist: string;
  /** Whole builds, each in a folder named by a number, and what is being made. */
  builds: string;
  /** A link to the site of the build that is served; on Windows a file with its number. */
  live: string;
  /** Outcomes of single files, kept from build to build. */
  kept: string;
  /** What servers of ours read beside the site. */
  deploy: string;
}

/** The places of a project. @param root its folder */
export const placesIn = (root: string): Places => {
  const builds = join(root, '.builds');
  return { root, dist: join(root, 'dist'), builds, live: join(builds, 'live'), kept: join(builds, 'kept'), deploy: join(root, 'deploy') };
};

/** The folder of a build, and what is in it. */
export interface BuildFolder {
  number: number;
  folder: string;
  site: string;
  deploy: string;
}

/** Where a build lies, whether it is there or not. @param name of its folder; its number by itself once it is whole */
export const buildFolder = ({ builds }: Places, number: number, name = String(number)): BuildFolder => {
  const folder = join(builds, name);
  return { number, folder, site: join(folder, 'site'), deploy: join(folder, 'deploy') };
};

/** What stands in a folder; nothing if it is not there. */
export const namesIn = (folder: string): string[] => {
  try {
    return fs.readdirSync(folder);
  } catch {
    return [];
  }
};

/** The numbers of all builds, the newest last. By number, never by date: clocks are set back. */
export const buildNumbers = ({ builds }: Places): number[] =>
  namesIn(builds)
    .filter((name) => /^[1-9]\d*$/.test(name))
    .map(Number)
    .sort((a, b) => a - b);

/** A failure that staff can do something about: its message is a sentence for them. */
export class BuildStopped extends Error {}
