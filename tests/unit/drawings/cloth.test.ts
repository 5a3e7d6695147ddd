import { describe, expect, it } from 'vitest';
import { Cloth } from '#/drawings/cloth.ts';
import { inset, points, smooth, tapered } from '#/drawings/geometry.ts';
import { spots } from '#/drawings/spots.ts';

const SQUARE = '0,0 100,0 100,100 0,100';

describe('a cloth', () => {
  it('wanders the same way with the same seed, and another way with another', () => {
    const drawn = (seed: number) => new Cloth(400, 220, seed).piece(SQUARE, 'rosa').marks;
    expect(drawn(5)).toEqual(drawn(5));
    expect(drawn(5)).not.toEqual(drawn(6));
  });

  it('cuts no further off its line than it is told', () => {
    const [mark] = new Cloth(400, 220, 1).piece(SQUARE, 'rosa', { wander: 2 }).marks;
    const outline = mark?.is === 'piece' ? mark.outline : [];
    expect(outline.length).toBeGreaterThan(4);
    for (const [x, y] of outline) expect(Math.min(Math.abs(x), Math.abs(x - 100), Math.abs(y), Math.abs(y - 100))).toBeLessThanOrEqual(2);
  });

  it('keeps what is drawn in a group in that group, and goes on after it', () => {
    const { marks } = new Cloth(960, 400, 1).group('translate(1 2)', (cloth) => cloth.thread('M0 0h9')).line('M0 0h9', 'ink');
    expect(marks.map(({ is }) => is)).toEqual(['group', 'line']);
    expect(marks[0]).toMatchObject({ transform: 'translate(1 2)', marks: [{ is: 'thread' }] });
  });
});

describe('the geometry of pieces', () => {
  it('reads points, and refuses what is none', () => {
    expect(points('1,2 -3,.5')).toEqual([
      [1, 2],
      [-3, 0.5],
    ]);
    for (const wrong of ['1', '1,2,3', 'a,b', '1,']) expect(() => points(wrong), wrong).toThrow('is not a');
  });

  it('sews inside a piece, whichever way it was cut round', () => {
    for (const outline of [points(SQUARE), points(SQUARE).reverse()])
      for (const [x, y] of inset(outline, 6)) expect([6, 94].includes(Math.round(x)) && [6, 94].includes(Math.round(y))).toBe(true);
  });

  it('leads a smooth line through its first and last point', () => {
    const line = smooth(points('0,0 50,40 100,0'), 10);
    expect([line[0], line.at(-1)]).toEqual([
      [0, 0],
      [100, 0],
    ]);
  });

  it('makes a finger as wide at each end as it is told', () => {
    const heights = tapered(points('0,0 100,0'), 40, 20).map(([x, y]) => [x, Math.abs(y)] as const);
    const widest = (from: number, to: number): number => Math.max(...heights.filter(([x]) => x >= from && x <= to).map(([, y]) => y));
    expect(widest(-1, 1)).toBeCloseTo(20, 0);
    expect(widest(99, 101)).toBeCloseTo(10, 0);
  });

  it('reads places with their cloth, and refuses an unknown one', () => {
    expect(spots('1,2,rosa 3,4,sea,5')).toEqual([
      [1, 2, 'rosa'],
      [3, 4, 'sea', 5],
    ]);
    expect(() => spots('1,2,blue')).toThrow('There is no cloth called "blue" (1,2,blue).');
  });
});
