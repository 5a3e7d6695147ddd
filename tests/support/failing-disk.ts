import fs from 'node:fs';
import { join } from 'node:path';

/** What changes something on a disk. */
const CHANGES = ['renameSync', 'linkSync', 'symlinkSync', 'mkdirSync', 'rmSync', 'writeFileSync', 'copyFileSync'] as const;

/** A disk on which something goes wrong, and how many changes it was asked for. */
export interface FailingDisk {
  disk: typeof fs;
  asked: () => number;
}

/** What a process that is killed in the middle of a change leaves of it: of a deletion a part, of a file nothing but its name. */
const half = (name: string, [path]: unknown[]): void => {
  if (typeof path !== 'string') return;
  if (name === 'writeFileSync') fs.writeFileSync(path, '');
  if (name !== 'rmSync' || !fs.lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  const [first] = fs.readdirSync(path);
  if (first !== undefined) fs.rmSync(join(path, first), { recursive: true });
};

/**
 * A disk that fails at one change, the first being 1.
 * @param how `full`: that one fails as on a full disk, and those after it work. `killed`: that one is left half done, and nothing after it happens.
 */
export const failingDisk = (at: number, how: 'full' | 'killed'): FailingDisk => {
  let asked = 0;
  const wrapped = Object.fromEntries(
    CHANGES.map((name) => {
      return [
        name,
        (...args: unknown[]): unknown => {
          asked += 1;
          if (how === 'killed' && asked === at) half(name, args);
          if (asked === at || (how === 'killed' && asked > at)) throw Object.assign(new Error(`ENOSPC: ${name}`), { code: 'ENOSPC' });
          const done: unknown = Reflect.apply(fs[name], fs, args);
          return done;
        },
      ];
    }),
  );
  return { disk: { ...fs, ...wrapped }, asked: () => asked };
};
