import { describe, expect, it } from 'vitest';
import { choicesOn, endlessIn, sharedEndsIn, unreachedIn, waysThrough, type Stop } from '#/kinds/walks/domain/scene-graph.ts';

/** Scenes by their numbers, the first one first; those that lead nowhere are ends. */
const stops = (leads: Record<number, number[]>): Stop[] =>
  Object.entries(leads).map(([number, all]) => ({
    number: Number(number),
    choices: all.map((to) => ({ to })),
    ...(all.length === 0 ? { end: 'open' } : {}),
  }));
const numbersOf = (found: readonly Stop[]): number[] => found.map(({ number }) => number);

describe('a walk', () => {
  it('is walked in every way, the first choices first, no scene twice', () => {
    expect(waysThrough(stops({ 1: [2, 3], 2: [4], 3: [2, 4], 4: [] }), 9)).toEqual([
      [1, 2, 4],
      [1, 3, 2, 4],
      [1, 3, 4],
    ]);
    expect(waysThrough(stops({ 1: [2], 2: [1, 2, 3], 3: [] }), 9)).toEqual([[1, 2, 3]]);
    expect(waysThrough([], 9)).toEqual([]);
  });

  it('is not walked on where a way has one choice too many, so that any story is walked in time', () => {
    expect(waysThrough(stops({ 1: [2, 2], 2: [3, 3], 3: [] }), 1)).toEqual(Array.from({ length: 2 }, () => [1, 2]));
    const all = Array.from({ length: 30 }, (_, index) => index + 1);
    const ways = waysThrough(
      stops(Object.fromEntries(all.map((one) => [one, one === 30 ? [] : [one + 1, (one % 29) + 1, ((one * 7) % 29) + 1]]))),
      9,
    );
    expect(ways.length).toBeGreaterThan(0);
    expect(ways.length).toBeLessThan(3 ** 10);
  });

  it('has a choice where there are two answers and more; one way on is none', () => {
    const story = stops({ 1: [2, 3], 2: [3], 3: [4, 4, 4], 4: [] });
    expect(waysThrough(story, 9).map((way) => choicesOn(way, story))).toEqual([2, 2, 2, 2, 2, 2]);
  });

  it('has scenes that nobody reaches from the first one, those among them that lead to each other', () => {
    expect(numbersOf(unreachedIn(stops({ 1: [2], 2: [], 3: [4], 4: [3, 2] })))).toEqual([3, 4]);
    expect(unreachedIn(stops({ 1: [2], 2: [1, 3], 3: [] }))).toEqual([]);
    expect(unreachedIn([])).toEqual([]);
  });

  it('has scenes from which no end is reached: a loop, and what leads into it alone', () => {
    expect(numbersOf(endlessIn(stops({ 1: [2, 3], 2: [], 3: [4], 4: [5], 5: [4] })))).toEqual([3, 4, 5]);
    expect(endlessIn(stops({ 1: [2], 2: [1, 3], 3: [] }))).toEqual([]);
  });

  it('has ends that share the scenes before them where one scene leads to both', () => {
    const found = sharedEndsIn(stops({ 1: [2, 3, 4], 2: [5, 6], 3: [5, 5], 4: [5, 1], 5: [], 6: [] }));
    expect(found.map(({ before, ends }) => [before.number, ends])).toEqual([[2, [5, 6]]]);
  });
});
