import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { entriesUnder } from './read/list-folder.ts';

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

/** Renames a file, where its new place may be on another disk: there it is copied beside that place first. */
const renameAnywhere = (from: string, to: string): void => {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    const near = join(dirname(to), `.${BESIDE}${basename(to)}.part`);
    try {
      written(near, readFileSync(from));
      chmodSync(near, statSync(from).mode);
      renameSync(near, to);
    } catch (why) {
      rmSync(near, { force: true });
      throw why;
    }
    rmSync(from);
  }
};

/**
 * Puts a file in its place at one stroke. Who may read what was there may still, and a link goes on leading where it led.
 * @throws what the disk says, before the file is another one
 */
export const putInPlace = (from: string, target: string): void => {
  mkdirSync(dirname(target), { recursive: true });
  const before = statSync(target, { throwIfNoEntry: false });
  if (before) chmodSync(from, before.mode);
  renameAnywhere(from, before ? realpathSync(target) : target);
};

/**
 * Writes a file of staff beside first, then puts it in its place at one stroke: a full disk or a power cut leaves the one that was there, and
 * not an empty one. Who may read it stays as it was.
 * @param root the project's folder
 * @param file from there
 * @throws what the disk says, before the file is another one
 */
export const writeWhole = (root: string, file: string, bytes: Buffer | string): void => {
  // Its own for each process: the desk writes while a command runs.
  const beside = join(root, DESK_FOLDER, `${BESIDE}${process.pid}`);
  try {
    written(beside, bytes);
    putInPlace(beside, join(root, file));
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
  const near = entriesUnder(root, 'content').filter(({ file }) => basename(file).startsWith(`.${BESIDE}`));
  for (const { file } of near) rmSync(join(root, file), { force: true });
};
