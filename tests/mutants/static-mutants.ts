import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { at, listAt, numberAt, wordsAt } from '../../scripts/read-json.ts';

/*
 * What is made once when a file is read (a table, a pattern) Stryker can change only by starting all tests anew for each change: five hours. Here
 * each such change is put into a copy of the project, of which the tests of that file are asked first, and all others where those saw nothing.
 */

const CONFIG = 'tests/mutants/vitest.config.ts';
/** Milliseconds after which a change counts as one that hangs. All tests together take some ten seconds. */
const HANGS = 120_000;
/** What a copy does without: packages are shared, the rest is made anew. */
const LEFT_OUT = /^(?:node_modules|dist|test-results|playwright-report|taken-down|\..*)$/;

/** The part of a mutant that is asked for here; `mutant` is the report's own, which is told how it ended. */
interface StaticMutant {
  file: string;
  source: string;
  mutant: object;
}

const copyOfProject = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'telar-mutant-'));
  for (const name of readdirSync('.').filter((one) => !LEFT_OUT.test(one)))
    cpSync(name, join(folder, name), { recursive: true, filter: (path) => basename(path) !== 'node_modules' });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  return folder;
};

/**
 * Whether tests in a folder pass. In threads, which end with their process where a change hangs.
 * @param names parts of the names of those to ask; all without one
 */
const pass = async (folder: string, ...names: string[]): Promise<boolean> => {
  const { promise, resolve, reject } = Promise.withResolvers<boolean>();
  const running = spawn('vitest', ['run', '--config', CONFIG, '--bail', '1', '--passWithNoTests', '--pool', 'threads', ...names], {
    cwd: folder,
    stdio: 'ignore',
    timeout: HANGS,
    killSignal: 'SIGKILL',
    shell: process.platform === 'win32',
  });
  running.once('error', reject);
  running.once('close', (code) => {
    resolve(code === 0);
  });
  return promise;
};

/** Where a place in a text stands, in letters from its start. @param place lines and columns from 1 */
const offsetOf = (source: string, place: unknown): number =>
  source
    .split('\n')
    .slice(0, numberAt(place, 'line') - 1)
    .reduce((sum, line) => sum + line.length + 1, 0) +
  numberAt(place, 'column') -
  1;

const changed = ({ source, mutant }: StaticMutant): string =>
  source.slice(0, offsetOf(source, at(mutant, 'location', 'start'))) +
  wordsAt(mutant, 'replacement') +
  source.slice(offsetOf(source, at(mutant, 'location', 'end')));

/** The mutants that Stryker left out as static. */
const staticIn = (report: unknown): StaticMutant[] =>
  Object.entries(at(report, 'files') ?? {}).flatMap(([file, found]) =>
    listAt(found, 'mutants').flatMap((mutant) =>
      typeof mutant === 'object' && mutant !== null && wordsAt(mutant, 'status') === 'Ignored' && /static/i.test(wordsAt(mutant, 'statusReason'))
        ? [{ file, source: wordsAt(found, 'source'), mutant }]
        : [],
    ),
  );

const askOne = async (folder: string, one: StaticMutant): Promise<boolean> => {
  const place = join(folder, one.file);
  writeFileSync(place, changed(one));
  const itsTests = join('tests/unit/domain', basename(one.file, '.ts'));
  const unnoticed = (await pass(folder, itsTests)) && (await pass(folder));
  writeFileSync(place, one.source);
  return unnoticed;
};

/**
 * Makes each change that Stryker left out as static, and writes into its report how that ended (`Killed`, `Survived`).
 * @param report as Stryker writes it with `ignoreStatic` (mutation-testing-report-schema)
 * @throws {Error} if the tests fail before anything is changed
 */
export const tryStatic = async (report: unknown): Promise<void> => {
  const left = staticIn(report);
  if (left.length === 0) return;
  const all = left.length;
  let made = 0;
  console.log(`${all} changes of what is made once when a file is read:`);
  const folders = Array.from({ length: Math.min(availableParallelism(), all) }, copyOfProject);
  try {
    await Promise.all(
      folders.map(async (folder) => {
        if (!(await pass(folder))) throw new Error(`The tests fail in a copy in which nothing is changed (${folder}).`);
        for (let one = left.shift(); one; one = left.shift()) {
          Reflect.set(one.mutant, 'status', (await askOne(folder, one)) ? 'Survived' : 'Killed');
          made += 1;
          if (made % 100 === 0 || made === all) console.log(`${made} of ${all} made`);
        }
      }),
    );
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
};
