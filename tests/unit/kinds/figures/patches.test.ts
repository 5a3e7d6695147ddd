import { describe, expect, it } from 'vitest';
import { clothsOf, countOf } from '#/kinds/figures/domain/patches.ts';

type Line = Parameters<typeof clothsOf>[0][number];

const line = (more: Partial<Line> = {}): Line => ({
  tells: { police: 'unknown', immigration: 'unknown' },
  anonymous: 'unknown',
  sources: [],
  heard: undefined,
  ...more,
});

describe('the patches of all lines', () => {
  it('have the stitch that the card has: it says no; yes or sometimes; not known', () => {
    const [police] = clothsOf([
      line({ tells: { police: { answer: 'says-no', source: 'a' }, immigration: 'unknown' } }),
      line({ tells: { police: { answer: 'yes', source: 'a' }, immigration: 'unknown' } }),
      line({ tells: { police: { answer: 'sometimes', when: 'in danger', source: 'a' }, immigration: 'unknown' } }),
      line(),
    ]);
    expect(police?.stitches).toEqual(['no', 'yes', 'yes', 'unknown']);
  });

  it('turn the question of the name round: who may call without one is not asked for it', () => {
    const name = clothsOf([line({ anonymous: 'yes' }), line({ anonymous: 'no' }), line()]).find(({ question }) => question === 'name');
    expect(name?.stitches).toEqual(['no', 'yes', 'unknown']);
  });

  it('have each line in the same place of every cloth, and come to all of them', () => {
    const cloths = clothsOf([line(), line({ anonymous: 'yes' }), line()]);
    for (const cloth of cloths) {
      expect(cloth.stitches).toHaveLength(3);
      expect(countOf(cloth, 'no') + countOf(cloth, 'yes') + countOf(cloth, 'unknown')).toBe(3);
    }
  });
});
