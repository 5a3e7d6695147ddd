import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { EXIT_FILES, isExitRow } from '../../../scripts/exit-rows.ts';

const SPECS = globSync('tests/{browser,webkit}/*.spec.ts').map((file) => file.replaceAll('\\', '/'));
/** What presses the exit, or waits for where it leads: its link by what marks it or by its words, its keys, its address. */
const LEAVES = /\[data-exit\][^;]*click|\.leave\(|'exit\.label'\)|site\.exit\[|press\(['"`]Shift/;
const TITLE = /^\s*test(?:\.describe)?\(\s*(?:'([^']*)'|"([^"]*)"|`([^`]*)`)/;

/** The parts of a file: what stands before its tests, then each test to where the next one begins. */
const parts = (file: string): string[] => readFileSync(file, 'utf8').split(/^(?=\s*test(?:\.describe)?\()/m);

test('each file that is named as the exit’s own is there', () => {
  expect(EXIT_FILES.filter((name) => !SPECS.some((file) => basename(file) === name))).toEqual([]);
});

test('no test that leaves is forgotten: each is one of the exit’s own rows, by its file or by its title', () => {
  const leaving = SPECS.flatMap((file) =>
    parts(file)
      .filter((part) => LEAVES.test(part))
      .map((part) => ({ file, title: TITLE.exec(part)?.slice(1).join('') ?? '' })),
  );
  expect(leaving.length).toBeGreaterThan(30);
  expect(leaving.filter(({ file, title }) => !isExitRow(file, [title]))).toEqual([]);
});

test('a new file of the exit is its own by its name, and a file of something else is not', () => {
  for (const file of [
    'exit.spec.ts',
    '../webkit/exit.spec.ts',
    'exit-hands.phone.spec.ts',
    'left.phone.spec.ts',
    'page-left.spec.ts',
    '../webkit/back.spec.ts',
  ])
    expect(isExitRow(file, ['a tap']), file).toBe(true);
  for (const file of ['offline.spec.ts', 'quiet-history.spec.ts', '../webkit/kept.spec.ts', 'leftovers.spec.ts'])
    expect(isExitRow(file, ['a tap']), file).toBe(false);
  expect(isExitRow('offline.spec.ts', ['kept numbers', 'the exit removes them'])).toBe(true);
  expect(isExitRow('offline.spec.ts', ['nothing exits by itself'])).toBe(false);
});
