import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DESK_FOLDER, putInPlace, written } from '#/content-files/whole-file.ts';
import { isObject } from '#/content-files/read/file-form.ts';

/*
 * Several files, all of them or none: written beside first, then put in their places. What the power took away within that is done at the next
 * start, unless somebody changed one of them meanwhile; what the disk refused is undone at once, and waits for nothing.
 */

/** A file as it is to be: its bytes, or nothing where it goes. */
export interface Change {
  file: string;
  bytes: Buffer | undefined;
}

interface Step {
  /** Where the new bytes lie, in the desk's folder; nothing where the file goes. */
  from?: string;
  to: string;
  /** What the file held when this was planned, by its name (`nameOf`). */
  was: string;
}

const PLAN = 'plan.json';

/** Files of the desk's folder that hold words of a save: those that are to be, and those that were. */
const ITS = /^(?:plan\.json\.part|(?:new|old)-\d+)$/;

const isStep = (step: unknown): step is Step =>
  isObject(step) && typeof step['to'] === 'string' && typeof step['was'] === 'string' && ['string', 'undefined'].includes(typeof step['from']);

/** Some files of a save are others now and some are not, or none is where it was cut off; what was there could not be put back. */
export class HalfSaved extends Error {
  /** The files that are others now. */
  readonly done: readonly string[];
  /** Those that are as they were. */
  readonly left: readonly string[];

  constructor(done: readonly string[], left: readonly string[], cause?: unknown) {
    super(`Saved: ${done.join(', ')}. Not saved: ${left.join(', ')}.`, { cause });
    this.done = done;
    this.left = left;
  }
}

const heldIn = (path: string): Buffer | undefined => (existsSync(path) ? readFileSync(path) : undefined);

/** Bytes by a short name; empty where there is no file. */
const nameOf = (bytes: Buffer | undefined): string => (bytes ? createHash('sha1').update(bytes).digest('hex') : '');

/** Forgets a save that was begun: the plan first, without which the rest is nothing. Its words may be of a story that was taken down since. */
export const forgetSave = (root: string): void => {
  const desk = join(root, DESK_FOLDER);
  rmSync(join(desk, PLAN), { force: true });
  const names = existsSync(desk) ? readdirSync(desk) : [];
  for (const name of names) if (ITS.test(name)) rmSync(join(desk, name), { recursive: true, force: true });
};

const carryOut = (root: string, { from, to }: Pick<Step, 'from' | 'to'>): void => {
  const target = join(root, to);
  if (from === undefined) rmSync(target, { force: true });
  else putInPlace(join(root, DESK_FOLDER, from), target);
};

const planned = (words: string): Step[] => {
  const steps: unknown = JSON.parse(words);
  // A plan that does not say what was there is of a desk before December 2026, which left one lying where a save had failed.
  return Array.isArray(steps) && steps.every(isStep) ? steps : [];
};

/** Whether a step of a plan is still to be done. */
const isLeft = (root: string, { from, to }: Step): boolean => {
  const held = heldIn(join(root, to));
  if (from === undefined) return held !== undefined;
  const bytes = heldIn(join(root, DESK_FOLDER, from));
  return bytes !== undefined && held?.equals(bytes) !== true;
};

/**
 * Finishes a save in which the power went: all of its files were written then, and some are not in their places yet. Where one of these was changed
 * since, none is touched.
 * @throws HalfSaved where it could not be finished
 */
export const finishSave = (root: string): void => {
  const plan = join(root, DESK_FOLDER, PLAN);
  const steps = existsSync(plan) ? planned(readFileSync(plan, 'utf8')) : [];
  const left = steps.filter((step) => isLeft(root, step));
  const named = (some: readonly Step[]): string[] => some.map(({ to }) => to);
  try {
    for (const { to, was } of left) if (nameOf(heldIn(join(root, to))) !== was) throw new Error(`${to} was changed meanwhile.`);
    for (const step of left) carryOut(root, step);
  } catch (error) {
    const open = left.filter((step) => isLeft(root, step));
    throw new HalfSaved(named(steps.filter((step) => !open.includes(step))), named(open), error);
  } finally {
    forgetSave(root);
  }
};

/** Puts back what files held, where they are others now. @returns those of which that could not be done */
const putBack = (root: string, before: readonly Change[]): string[] =>
  before.flatMap(({ file, bytes }, index) => {
    try {
      if (nameOf(heldIn(join(root, file))) === nameOf(bytes)) return [];
      const from = `old-${String(index)}`;
      if (bytes) written(join(root, DESK_FOLDER, from), bytes);
      carryOut(root, bytes ? { from, to: file } : { to: file });
      return [];
    } catch (error) {
      console.error(error);
      return [file];
    }
  });

/**
 * Writes files, all or none.
 * @throws what the disk says, where each file is as it was; HalfSaved where that could not be done
 */
export const writeAll = (root: string, changes: readonly Change[]): void => {
  const desk = join(root, DESK_FOLDER);
  const before = changes.map(({ file }): Change => ({ file, bytes: heldIn(join(root, file)) }));
  const steps = changes.map(({ file, bytes }, index): Step => {
    const was = nameOf(before[index]?.bytes);
    return bytes ? { from: `new-${String(index)}`, to: file, was } : { to: file, was };
  });
  try {
    for (const [index, { bytes }] of changes.entries()) if (bytes) written(join(desk, `new-${String(index)}`), bytes);
    written(join(desk, `${PLAN}.part`), JSON.stringify(steps));
    renameSync(join(desk, `${PLAN}.part`), join(desk, PLAN));
    for (const step of steps) carryOut(root, step);
    rmSync(join(desk, PLAN), { force: true });
  } catch (error) {
    // First of all: what is put back would be taken for what is still to be done.
    rmSync(join(desk, PLAN), { force: true });
    const others = putBack(root, before);
    forgetSave(root);
    if (others.length === 0) throw error;
    const left = changes.map(({ file }) => file).filter((file) => !others.includes(file));
    throw new HalfSaved(others, left, error);
  }
};
