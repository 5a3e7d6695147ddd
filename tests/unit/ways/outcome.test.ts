import { describe, expect, it } from 'vitest';
import { tableOf, type Outcome } from '../../ways/outcome.ts';

const outcome = (way: string, journey: string, how: Outcome['how'], seconds: number, locale = 'es'): Outcome => ({
  way,
  journey,
  locale,
  how,
  why: [],
  seconds,
});

describe('the table of ways', () => {
  it('says of a journey in two languages the worse, and the seconds of both', () => {
    const table = tableOf(
      [
        outcome('plain', 'help', 'ok', 1.2),
        outcome('plain', 'help', 'FAILED', 2.4, 'en'),
        outcome('plain', 'exit', 'ok', 1),
        outcome('no-scripts', 'help', 'ok', 1),
        outcome('no-scripts', 'exit', 'other end', 2),
      ],
      ['help', 'exit'],
    );
    expect(table.split('\n').map((row) => row.split(/ {2,}/))).toEqual([
      ['', 'help', 'exit'],
      ['plain', 'FAILED 4', 'ok 1'],
      ['no-scripts', 'ok 1', 'other end 2'],
    ]);
  });

  it('leaves empty what was not asked', () => {
    expect(tableOf([outcome('plain', 'help', 'ok', 1)], ['help', 'exit'])).toContain('plain  ok 1');
  });
});
