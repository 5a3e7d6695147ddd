import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MAP, PLACES } from '#/kinds/hotlines/parts/map-shapes.ts';

describe('the map of the lines', () => {
  it('has every country of the data, and none that has no file', () => {
    const codes = globSync('content/hotlines/*.yaml').map((file) => basename(file, '.yaml'));
    expect(Object.keys(PLACES).sort()).toEqual(codes.sort());
  });

  it('lets tags of a column stand clear of each other, a thumb tall, and within the picture', () => {
    for (const side of ['left', 'right']) {
      const tags = Object.values(PLACES)
        .filter((place) => place.side === side)
        .map(({ tag }) => tag)
        .sort((a, b) => a - b);
      for (const [index, tag] of tags.entries()) {
        expect(tag).toBeGreaterThanOrEqual(29);
        expect(tag).toBeLessThanOrEqual(MAP.height - 29);
        if (index > 0) expect(tag - (tags[index - 1] ?? 0)).toBeGreaterThanOrEqual(60);
      }
    }
  });

  it('draws land for each', () => {
    for (const { d } of Object.values(PLACES)) expect(d).toMatch(/^M[\d.,\-MLZ]{10,}$/);
  });
});
