import type { Line } from './hotlines.ts';

/** Whether staff have called none, some or all of some lines. */
export type Calls = 'none' | 'some' | 'all';

/** How many of some lines staff have called; lines that are only written to do not count. */
export const callsMade = (lines: readonly { phones: readonly unknown[]; dialledOn?: Line['dialledOn'] }[]): Calls => {
  const callable = lines.filter(({ phones }) => phones.length > 0);
  const called = callable.filter(({ dialledOn }) => dialledOn !== undefined).length;
  return called === 0 ? 'none' : called < callable.length ? 'some' : 'all';
};
