import { describe, expect, it } from 'vitest';
import { spansOf } from '#/kinds/series/domain/spans.ts';

describe('the pieces of a panel', () => {
  it('fill each row to its end, however many there are, at most three in one', () => {
    for (let count = 1; count <= 20; count += 1) {
      const spans = spansOf(count);
      expect(spans).toHaveLength(count);
      let row = 0;
      for (const span of spans) {
        expect(span, String(count)).toBeGreaterThanOrEqual(4);
        row += span;
        expect(row, String(count)).toBeLessThanOrEqual(12);
        if (row === 12) row = 0;
      }
      expect(row, String(count)).toBe(0);
    }
  });

  it('are of five: two and three', () => {
    expect(spansOf(5)).toEqual([7, 5, 4, 4, 4]);
  });
});
