import fs from 'node:fs';
import { join, relative, sep } from 'node:path';
import { namesIn, type BuildFolder } from './places.ts';

/** What is known of a whole build. */
export interface BuildRecord {
  /** The state of the project that it was made of (stamp.ts). */
  state: string;
  /** The addresses that answered that their story is no longer here. */
  gone: readonly string[];
  /** Every file of the site with its size in bytes. */
  files: Record<string, number>;
}

const NAME = 'whole.json';

/** Every file of a folder with its size in bytes, by its path from there, with `/`. */
export const filesIn = (folder: string): Record<string, number> =>
  Object.fromEntries(
    fs
      .readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = join(entry.parentPath, entry.name);
        return [relative(folder, file).split(sep).join('/'), fs.statSync(file).size] as const;
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Writes what is known of a build into its folder, once its site has been looked through. */
export const writeRecord = ({ folder }: Pick<BuildFolder, 'folder'>, record: BuildRecord): void => {
  fs.writeFileSync(join(folder, NAME), JSON.stringify(record));
};

const isRecord = (value: unknown): value is BuildRecord => {
  if (typeof value !== 'object' || value === null) return false;
  const { state, gone, files } = value as Partial<Record<keyof BuildRecord, unknown>>;
  return typeof state === 'string' && Array.isArray(gone) && typeof files === 'object' && files !== null;
};

/** What is known of a build; nothing of one that is not there or was never whole. */
export const readRecord = ({ folder }: Pick<BuildFolder, 'folder'>): BuildRecord | undefined => {
  try {
    const read: unknown = JSON.parse(fs.readFileSync(join(folder, NAME), 'utf8'));
    return isRecord(read) ? read : undefined;
  } catch {
    return undefined;
  }
};

/** Whether a folder holds every file of a site in its length. What else it holds does not matter. */
export const holdsAll = (folder: string, { files }: BuildRecord): boolean => {
  if (namesIn(folder).length === 0) return false;
  return Object.entries(files).every(([file, size]) => fs.statSync(join(folder, file), { throwIfNoEntry: false })?.size === size);
};

/** What is known of a build whose site is there, whole; nothing otherwise. */
export const wholeBuild = (build: BuildFolder): BuildRecord | undefined => {
  const record = readRecord(build);
  return record && holdsAll(build.site, record) ? record : undefined;
};
