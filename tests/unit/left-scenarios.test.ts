import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXEMPT } from '../../eslint.waits.js';
import { LEFT_IN_ANOTHER_TEST, LEFT_SCENARIOS, NOBODY_LEAVES } from '../support/left-scenarios.ts';

const ROOTS = ['src/browser', 'src/kinds'];
const WAIT = /\b(?:stillHere|later)\(|(?:\/\/|\/\*) left: \S/g;

const files = globSync(['src/browser/**/*.{ts,tsx}', 'src/kinds/*/browser/**/*.{ts,tsx}'], { exclude: Object.keys(EXEMPT) });
const shortName = (file: string): string => {
  const [root = '.'] = ROOTS.filter((one) => file.startsWith(join(one)));
  return relative(root, file).split(sep).join('/');
};
/** Each wait of each script of a page: its file, and which of the file's it is. */
const waits = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(WAIT)].map((_, index) => `${shortName(file)} ${String(index + 1)}`));
const elsewhere = Object.entries(LEFT_IN_ANOTHER_TEST);
const named = [
  ...LEFT_SCENARIOS.flatMap((scenario) => scenario.waits),
  ...Object.keys(NOBODY_LEAVES),
  ...elsewhere.flatMap(([file, { waits: count }]) => Array.from({ length: count }, (_, index) => `${file} ${String(index + 1)}`)),
];

describe('the exit', () => {
  it('is tried during every wait of every script', () => {
    const forgotten = waits.filter((wait) => !named.includes(wait));
    expect(
      forgotten,
      'She may leave during these waits, and no test does. Add a scenario for each to tests/support/left-scenarios.ts, with its number among those of its file.',
    ).toEqual([]);
  });

  it('is tried during no wait that is gone', () => {
    expect(
      named.filter((wait) => !waits.includes(wait)),
      'These waits are no more: take them out of tests/support/left-scenarios.ts, or number them as they stand now.',
    ).toEqual([]);
  });

  it('is tried in the other tests that are named', () => {
    expect(elsewhere.filter(([, { test }]) => !existsSync(test))).toEqual([]);
  });

  it('finds the waits of the scripts', () => {
    expect(waits.length).toBeGreaterThan(20);
  });
});
