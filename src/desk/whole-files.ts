import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DESK_FOLDER, written } from '#/content-files/whole-file.ts';

/* Several files, all of them or none: written beside first, then put in their places. What the power took away within that is done at the next start. */

/** A file as it is to be: its bytes, or nothing where it goes. */
export interface Change {
  file: string;
  bytes: Buffer | undefined;
}

interface Step {
  /** Where the new bytes lie, in the desk's folder; nothing where the file goes. */
  from: string | undefined;
  to: string;
}

const PLAN = 'plan.json';

const isStep = (step: unknown): step is Step => typeof step === 'object' && step !== null && 'to' in step && typeof step.to === 'string';

/** Does what is left to do of a plan; each step may have been done already. */
const carryOut = (root: string, steps: readonly Step[]): void => {
  const desk = join(root, DESK_FOLDER);
  for (const { from, to } of steps) {
    const target = join(root, to);
    if (from === undefined) rmSync(target, { force: true });
    else if (existsSync(join(desk, from))) {
      mkdirSync(dirname(target), { recursive: true });
      renameSync(join(desk, from), target);
    }
  }
  rmSync(join(desk, PLAN), { force: true });
};

/** Finishes a save in which the power went: all of its files were written then, and some are not in their places yet. */
export const finishSave = (root: string): void => {
  const plan = join(root, DESK_FOLDER, PLAN);
  if (!existsSync(plan)) return;
  const steps: unknown = JSON.parse(readFileSync(plan, 'utf8'));
  if (Array.isArray(steps) && steps.every(isStep)) carryOut(root, steps);
};

/** Writes files, all or none. @throws what the disk says, before any file is another one */
export const writeAll = (root: string, changes: readonly Change[]): void => {
  const desk = join(root, DESK_FOLDER);
  const steps: Step[] = [];
  try {
    for (const [index, { file, bytes }] of changes.entries()) {
      const from = bytes === undefined ? undefined : `new-${String(index)}`;
      if (from !== undefined && bytes !== undefined) written(join(desk, from), bytes);
      steps.push({ from, to: file });
    }
    written(join(desk, `${PLAN}.part`), JSON.stringify(steps));
    renameSync(join(desk, `${PLAN}.part`), join(desk, PLAN));
  } catch (error) {
    for (const [index] of changes.entries()) rmSync(join(desk, `new-${String(index)}`), { force: true });
    rmSync(join(desk, `${PLAN}.part`), { force: true });
    throw error;
  }
  carryOut(root, steps);
};
