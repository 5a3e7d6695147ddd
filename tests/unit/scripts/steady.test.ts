import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { say } from '#/staff-words/messages.ts';
import { BuildStopped } from '../../../scripts/build/places.ts';
import { ofOneState } from '../../../scripts/build/steady.ts';

const printed: unknown[] = [];
beforeEach(() => {
  printed.length = 0;
  vi.spyOn(console, 'log').mockImplementation((line: unknown) => void printed.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a site that is made of files which somebody may save meanwhile', () => {
  it('is made once where nobody does, and known as that of what was there when it was begun', async () => {
    const make = vi.fn(() => Promise.resolve('site'));
    expect(await ofOneState(() => 'one', make)).toEqual({ state: 'one', made: 'site' });
    expect(make).toHaveBeenCalledTimes(1);
    expect(printed).toEqual([]);
  });

  it('is checked and made again where somebody does, also where the first did not succeed', async () => {
    let saved = 0;
    const sites = [undefined, 'site'];
    const make = vi.fn(() => {
      if (saved === 0) saved = 1;
      return Promise.resolve(sites.shift());
    });
    expect(await ofOneState(() => `saved ${String(saved)}`, make)).toEqual({ state: 'saved 1', made: 'site' });
    expect(make).toHaveBeenCalledTimes(2);
    expect(printed).toEqual([say('savedMeanwhile')]);
  });

  it('is given up with a sentence where somebody does each time', async () => {
    let saved = 0;
    const make = vi.fn(() => Promise.resolve((saved += 1)));
    await expect(ofOneState(() => String(saved), make)).rejects.toThrow(new BuildStopped(say('savedTooOften')));
    expect(make).toHaveBeenCalledTimes(3);
  });
});
