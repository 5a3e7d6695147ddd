import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AT_NIGHT, DESK, HERS, HISTORY, LATER, NEVER } from '../support/asked-when.ts';

const files = readdirSync('tests/browser').map((name) => `/tests/browser/${name}`);
const named = (pattern: RegExp): string[] => files.filter((file) => pattern.test(file));

describe('npm test', () => {
  it('asks every file about the exit, a discreet visit and her journeys, but for what stays on a disk', () => {
    expect(named(/exit|discreet|journeys/).filter((file) => !HERS.test(file))).toEqual(
      ['discreet-lasts.history', 'offline-exit.phone'].map((name) => `/tests/browser/${name}.spec.ts`),
    );
  });

  it('names files that are there', () => {
    const names = /\(\?:(.*?)\)\\\./.exec(HERS.source)?.[1]?.split('|') ?? [];
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) expect(named(new RegExp(`/${name}\\.(?:phone\\.)?spec\\.ts$`)), name).not.toEqual([]);
  });

  it('asks axe of the pages on her way, and of what her scripts do in Spanish; her journeys in both languages', () => {
    const asked = [
      'access.spec.ts axe finds nothing on help in es, in either theme',
      'exit.spec.ts leaves in es',
      'journeys.spec.ts finds a number in en',
    ];
    for (const one of asked) expect(LATER.test(one), one).toBe(false);
    const later = ['access.spec.ts axe finds nothing on post in es, in either theme', 'exit.spec.ts leaves in en'];
    for (const one of later) expect(LATER.test(one), one).toBe(true);
  });

  it('leaves nothing of the exit and of a discreet visit in Chromium to the night, but for English on wide screens and what never comes', () => {
    const atNight = (test: string): boolean => [...AT_NIGHT, ...NEVER].some((pattern) => pattern.test(test));
    for (const file of ['exit', 'exit-hands.phone', 'discreet', 'discreet-early.phone', 'offline.phone'])
      for (const locale of ['en', 'es']) expect(atNight(`more-hers ${file}.spec.ts something happens in ${locale}`), file).toBe(false);
    expect(atNight('more-desktop exit.spec.ts leaves in es')).toBe(false);
    expect(atNight('more-desktop exit.spec.ts leaves in en')).toBe(true);
    expect(atNight('more left.phone.spec.ts nothing goes on, and it comes late')).toBe(false);
    expect(atNight('more left.phone.spec.ts nothing goes on, and it never comes')).toBe(true);
  });

  it('leaves what staff write with, and profiles with a history, to the suites behind it', () => {
    expect([...named(DESK), ...named(HISTORY)].filter((file) => HERS.test(file) && !HISTORY.test(file))).toEqual([]);
  });
});
