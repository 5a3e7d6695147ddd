import { accessSync, constants, mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { freemem } from 'node:os';
import { join } from 'node:path';
import { isRunning } from '#/content-files/is-running.ts';

/** Where Linux keeps files in memory. */
const MEMORY = '/dev/shm';
const NAME = /^telar-(\d+)$/;
/** Bytes that have to be free, there and of the machine's memory; a container often has 64 MB. */
const ROOM = 3 * 2 ** 30;

const remove = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
};

/** Whether programs may be run that stand in a folder: some tests put a `git` of their own there. */
const runsPrograms = (folder: string): boolean => {
  const file = join(folder, 'program');
  try {
    writeFileSync(file, '', { mode: 0o700 });
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(file, { force: true });
  }
};

const madeIn = (memory: string, room: number): string | undefined => {
  try {
    const { bavail, bsize } = statfsSync(memory);
    if (Math.min(bavail * bsize, freemem()) < room) return undefined;
    // What a run left that was killed would hold memory until the machine is started anew.
    for (const name of readdirSync(memory)) {
      const pid = NAME.exec(name)?.[1];
      if (pid !== undefined && !isRunning(Number(pid))) remove(join(memory, name));
    }
    const folder = join(memory, `telar-${process.pid}`);
    mkdirSync(folder, { mode: 0o700 });
    if (runsPrograms(folder)) return folder;
    remove(folder);
  } catch {
    // No such folder, or none that this user may write in: the disk does too.
  }
  return undefined;
};

/**
 * Settings with which tests and the programs that they start write in memory what they need for a moment, and keep there how Node has
 * compiled its modules: they make and delete thousands of small folders, histories and profiles of browsers, on which a disk took more
 * time than the tests. Deleted when this process ends. None where memory is short, or somebody has said where to write.
 * @param env the settings of this process
 */
export const inMemory = (env: NodeJS.ProcessEnv, memory = MEMORY, room = ROOM): NodeJS.ProcessEnv => {
  if ((env['TMPDIR'] ?? '') !== '') return {};
  const folder = madeIn(memory, room);
  if (folder === undefined) return {};
  process.once('exit', () => {
    remove(folder);
  });
  // By itself a process that is interrupted ends without a word to what waits for its end.
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)
    process.once(signal, () => process.exit(code));
  return { TMPDIR: folder, NODE_COMPILE_CACHE: join(folder, 'compiled') };
};
