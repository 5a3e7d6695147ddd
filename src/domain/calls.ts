import type { Line } from './hotlines.ts';

/** How many of some lines staff have called, and whether that is none, some or all of them. */
export interface CallsMade {
  are: 'none' | 'some' | 'all';
  called: number;
  count: number;
}

/** How many of some lines staff have called; lines that are only written to do not count. */
export const callsMade = (lines: readonly { phones: readonly unknown[]; dialledOn?: Line['dialledOn'] }[]): CallsMade => {
  const callable = lines.filter(({ phones }) => phones.length > 0);
  const called = callable.filter(({ dialledOn }) => dialledOn !== undefined).length;
  const { length: count } = callable;
  return { are: called === 0 ? 'none' : called < count ? 'some' : 'all', called, count };
};
