import { chmodSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the desk keeps what is its own, in the project's folder: git passes over it, and nothing in it is read as content. */
export const DESK_FOLDER = '.desk';

/** Writes a file, and waits until the disk has it. */
export const written = (path: string, bytes: Uint8Array | string): void => {
  mkdirSync(dirname(path), { recursive: true });
  const open = openSync(path, 'w');
  try {
    writeFileSync(open, bytes);
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
};

/** What the name of a file that is written beside begins with. */
const BESIDE = 'beside-';

/**
 * Writes a file of staff beside first, then puts it in its place at one stroke: a full disk or a power cut leaves the one that was there, and
 * not an empty one. Who may read it stays as it was.
 * @param root the project's folder
 * @param file from there
 * @throws what the disk says, before the file is another one
 */
export const writeWhole = (root: string, file: string, bytes: Buffer | string): void => {
  const target = join(root, file);
  // Its own for each process: the desk writes while a command runs.
  const beside = join(root, DESK_FOLDER, `${BESIDE}${process.pid}`);
  const before = statSync(target, { throwIfNoEntry: false });
  try {
    written(beside, bytes);
    if (before) chmodSync(beside, before.mode);
    mkdirSync(dirname(target), { recursive: true });
    renameSync(beside, target);
  } catch (error) {
    if (existsSync(beside)) rmSync(beside);
    throw error;
  }
};

/** Deletes what a power cut left of files that were written beside: they may hold words of a story that was taken down since. */
export const forgetBeside = (root: string): void => {
  const desk = join(root, DESK_FOLDER);
  const names = existsSync(desk) ? readdirSync(desk) : [];
  for (const name of names) if (name.startsWith(BESIDE)) rmSync(join(desk, name), { force: true });
};
