import { describe, expect, it } from 'vitest';
import { mutantScore, percentOf } from '../../support/mutant-score.ts';

const mutant = (status: string, start: [line: number, column: number] = [1, 1], end = start) => ({
  status,
  replacement: 'false',
  location: { start: { line: start[0], column: start[1] }, end: { line: end[0], column: end[1] } },
});
const report = (...mutants: unknown[]) => ({ files: { 'src/domain/a.ts': { source: 'const a = 1;\nif (a > 1)\n  b();\n', mutants } } });

describe('the score of a file that was changed in one place after another', () => {
  it('is what tests noticed, what hung among it, of all that could run', () => {
    const { files } = mutantScore(
      report(...['Killed', 'Timeout', 'Survived', 'NoCoverage', 'CompileError', 'RuntimeError', 'Ignored'].map((status) => mutant(status))),
    );
    expect(files).toEqual([{ file: 'src/domain/a.ts', noticed: 2, all: 4 }]);
    expect(percentOf(files)).toBe(50);
  });

  it('is none where there was nothing to change', () => {
    expect(mutantScore(report()).files).toEqual([]);
    expect(mutantScore(undefined)).toEqual({ files: [], survivors: [] });
    expect(percentOf([])).toBe(100);
  });

  it('counts every change the same, in whatever file', () => {
    expect(
      percentOf([
        { noticed: 1, all: 1 },
        { noticed: 2, all: 3 },
      ]),
    ).toBe(75);
  });
});

describe('a change that no test noticed', () => {
  it('is told with its place, what stood there, over several lines too, and what took its place', () => {
    const { survivors } = mutantScore(report(mutant('Killed'), mutant('Survived', [2, 5], [2, 10]), mutant('NoCoverage', [2, 11], [3, 7])));
    expect(survivors).toEqual([
      { file: 'src/domain/a.ts', line: 2, column: 5, was: 'a > 1', became: 'false', unreached: false },
      { file: 'src/domain/a.ts', line: 2, column: 11, was: '\n  b();', became: 'false', unreached: true },
    ]);
  });
});
