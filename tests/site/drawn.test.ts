import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { isQuiet, pages } from '../support/built.ts';

/* How drawings stand on pages. */
describe('a small square of a drawing', () => {
  const squares = pages.flatMap(({ path, html }) =>
    parse(html)
      .querySelectorAll('main :not(picture) > img.cloth.cut')
      .filter((one) => one.getAttribute('width') === one.getAttribute('height'))
      .map((one) => ({ path, classes: one.getAttribute('class') ?? '' })),
  );

  it('has an edge that a hand cut: what is one in a hundred of a large picture is nothing of a small one', () => {
    expect(squares.length).toBeGreaterThan(4);
    expect(squares.filter(({ classes }) => !classes.split(' ').includes('square')).map(({ path }) => path)).toEqual([]);
  });
});

describe('the weave of a scale', () => {
  const bands = pages.flatMap(({ path, html }) => {
    const weaves = parse(html).querySelectorAll('.weave pattern');
    return isQuiet(path) || weaves.length === 0 ? [] : [{ path, weaves }];
  });

  it('is of threads broad enough to read as cloth, closer from step to step', () => {
    expect(bands.length).toBeGreaterThan(0);
    for (const { path, weaves } of bands) {
      const sides = weaves.map((weave) => Number(weave.getAttribute('width')) / 2);
      const threads = weaves.map((weave) => Number(weave.getAttribute('stroke-width')));
      expect(sides, path).toEqual(sides.toSorted((one, other) => other - one));
      threads.forEach((thread, index) => expect(thread / (sides[index] ?? 0), path).toBeGreaterThan(0.5));
    }
  });
});
