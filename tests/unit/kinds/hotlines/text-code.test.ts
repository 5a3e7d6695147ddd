import { describe, expect, it } from 'vitest';
import { textCode } from '#/kinds/hotlines/parts/text-code.ts';

describe('a code for a camera', () => {
  it('draws the module at its corner, and nothing outside of its size', () => {
    const { size, path } = textCode('Honduras: 145');
    expect(path.startsWith('M0 .5m0 0h7')).toBe(true);
    let [x, y] = [0, 0];
    for (const [, right = '', down = '', length = ''] of path.matchAll(/m(-?\d+) (\d+)h(\d+)/g)) {
      [x, y] = [x + Number(right), y + Number(down)];
      expect(x).toBeGreaterThanOrEqual(0);
      x += Number(length);
      expect(x).toBeLessThanOrEqual(size);
      expect(y).toBeLessThan(size);
    }
    expect(y).toBe(size - 1);
  });

  it('is refused where it would be too fine for 25 mm', () => {
    expect(() => textCode('a'.repeat(75))).toThrow('too long for a code of 41 modules');
    expect(textCode('a'.repeat(74)).size).toBe(41);
  });
});
