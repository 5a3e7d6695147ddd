import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkNumbersLock } from '#/kinds/hotlines/checks/numbers-lock.ts';
import type { Exits } from '#/content-files/number-lock/lock.ts';
import type { Problem } from '#/content-files/read/problem.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { exitAddresses } from '../../site.config.ts';

/** A copy of this site's lock, of Mexico's lines, and of those of each country that a test asks for, which it may break. */
export interface LinesTree {
  root: string;
  read: (file: string) => string;
  write: (file: string, text: string) => void;
  /** Copies every country's lines. */
  copyAll: () => void;
  /** Puts other words in the place of all like these; throws where the file has none. */
  change: (file: string, from: string | RegExp, to: string) => void;
  /** What stops the build of what is in the copy's lines. */
  problems: (exits?: Exits) => Problem[];
  dispose: () => void;
}

/** Copies this site's lock, and Mexico's lines. */
export const linesTree = (): LinesTree => {
  const root = mkdtempSync(join(tmpdir(), 'telar lines '));
  const at = (file: string): string => join(root, 'content/hotlines', file);
  const copy = (file: string): void => cpSync(join('content/hotlines', file), at(file));
  for (const file of ['mx.yaml', 'numbers.lock']) copy(file);
  const read = (file: string): string => {
    if (!existsSync(at(file))) copy(file);
    return readFileSync(at(file), 'utf8');
  };
  const write = (file: string, text: string): void => writeFileSync(at(file), text);
  return {
    root,
    read,
    write,
    copyAll: () => {
      for (const file of readdirSync('content/hotlines')) read(file);
    },
    change: (file, from, to) => {
      const before = read(file);
      const after = typeof from === 'string' ? before.replaceAll(from, () => to) : before.replace(from, to);
      if (after === before) throw new Error(`${file} does not hold ${String(from)}.`);
      write(file, after);
    },
    problems: (exits = exitAddresses()) => {
      const content = readContent(root);
      return [...content.problems, ...checkNumbersLock(content, exits)];
    },
    dispose: () => rmSync(root, { recursive: true }),
  };
};
