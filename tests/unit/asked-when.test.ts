import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DESK, HERS, HISTORY, LATER } from '../support/asked-when.ts';

const files = readdirSync('tests/browser').map((name) => `/tests/browser/${name}`);
const named = (pattern: RegExp): string[] => files.filter((file) => pattern.test(file));

describe('npm test', () => {
  it('asks every file about the exit, a discreet visit and her journeys, but for what stays on a disk', () => {
    expect(named(/exit|discreet|journeys|left/).filter((file) => !HERS.test(file))).toEqual(
      ['discreet-lasts.history', 'offline-exit.phone'].map((name) => `/tests/browser/${name}.spec.ts`),
    );
  });

  it('names files that are there', () => {
    const names = /\(\?:(.*?)\)\\\./.exec(HERS.source)?.[1]?.split('|') ?? [];
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) expect(named(new RegExp(`/${name}\\.(?:phone\\.)?spec\\.ts$`)), name).not.toEqual([]);
  });

  it('asks axe of the pages on her way, and every answer that comes late as she leaves', () => {
    for (const asked of ['axe finds nothing on help in es, in either theme', 'nothing goes on while a copy is kept, and it comes late'])
      expect(LATER.test(asked), asked).toBe(false);
    for (const later of ['axe finds nothing on help in en, in either theme', 'axe finds nothing on post in es, in either theme'])
      expect(LATER.test(later), later).toBe(true);
  });

  it('leaves what staff write with, and profiles with a history, to the suites behind it', () => {
    expect([...named(DESK), ...named(HISTORY)].filter((file) => HERS.test(file) && !HISTORY.test(file))).toEqual([]);
  });
});
