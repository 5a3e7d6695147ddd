import { describe, expect, it } from 'vitest';
import { countThread, howOften } from '#/kinds/thread/domain/count.ts';
import { beadOf, SECOND, type End, type Second } from '#/kinds/thread/domain/people.ts';
import { tagName } from '#/kinds/thread/domain/tag-name.ts';

const stop = (second: Second, end: End = 'cut') => ({ second, end });

describe('the sentence of the cover', () => {
  it('says “almost always” from eight of ten on, “always” of all alone, and “most of the time” of more than half', () => {
    expect(howOften(10, 10)).toBe('always');
    expect(howOften(9, 10)).toBe('almost');
    expect(howOften(8, 10)).toBe('almost');
    expect(howOften(79, 100)).toBe('most');
    expect(howOften(6, 11)).toBe('most');
    expect(howOften(5, 10)).toBe('some');
    expect(howOften(0, 10)).toBe('some');
  });

  it('never says “always” where nothing is known', () => {
    expect(howOften(0, 0)).toBe('some');
    expect(countThread([]).often).toBe('some');
    expect(countThread([{ number: 1, stops: [stop('unknown'), stop('unknown')] }]).often).toBe('some');
  });

  it('counts where it was cut alone, and what nobody knows neither for nor against', () => {
    const count = countThread([
      { number: 1, stops: [stop('mother'), stop('none', 'knotted'), stop('unknown'), stop('neighbour', 'unknown')] },
      { number: 2, stops: [stop('herself'), stop('mother'), stop('consulate')] },
    ]);
    expect(count).toMatchObject({ corridors: 2, stops: 7, cut: 5, knotted: 1 });
    expect(count.broke).toEqual({ reached: 3, herself: 1, none: 0, unknown: 1 });
    expect(count.often).toBe('most');
  });

  it('comes to the same in whatever order the stops are', () => {
    const stops = SECOND.map((second) => stop(second));
    const { people, ...count } = countThread([{ number: 1, stops }]);
    const turned = countThread([{ number: 1, stops: stops.toReversed() }]);
    expect(turned).toEqual({ ...count, people });
    expect(count.broke.reached + count.broke.herself + count.broke.none + count.broke.unknown).toBe(count.cut);
  });
});

describe('who the second persons were', () => {
  it('is told the most frequent first, each with the corridors where it was so, once', () => {
    const { people } = countThread([
      { number: 1, stops: [stop('mother'), stop('stranger'), stop('stranger')] },
      { number: 4, stops: [stop('stranger'), stop('herself'), stop('unknown')] },
    ]);
    expect(people).toEqual([
      { second: 'stranger', stops: 3, corridors: [1, 4] },
      { second: 'mother', stops: 1, corridors: [1] },
    ]);
  });

  it('is drawn as a full bead where someone was reached, an empty one where she was alone, a dashed one where nobody knows', () => {
    expect(beadOf('emergency')).toBe('reached');
    expect(beadOf('police')).toBe('reached');
    expect(beadOf('herself')).toBe('nobody');
    expect(beadOf('none')).toBe('nobody');
    expect(beadOf('unknown')).toBe('unknown');
  });
});

describe('a place on the map', () => {
  it('is called by its town, and not at all where several are named', () => {
    expect(tagName('Lima, Peru')).toBe('Lima');
    expect(tagName('Chiapas')).toBe('Chiapas');
    expect(tagName('Brooklyn y Queens, Nueva York')).toBe('Brooklyn y Queens');
    expect(tagName('Queens, Atlanta and Jemison')).toBeUndefined();
    expect(tagName('Queens, Atlanta y Jemison')).toBeUndefined();
  });
});
