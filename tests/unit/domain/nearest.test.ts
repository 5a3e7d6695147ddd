import { describe, expect, it } from 'vitest';
import { nearest } from '#/domain/nearest.ts';

describe('the nearest of several keys', () => {
  it.each([
    ['a-job-ofer', 'a-job-offer'],
    ['a-job-offers', 'a-job-offer'],
    ['a-jbo-offer', 'a-job-offer'],
    ['your-rihgts-in-mexico', 'your-rights-in-mexico'],
  ])('finds for %s the one that differs by a letter or two', (typed, meant) => {
    expect(nearest(typed, ['at-school', 'your-rights-in-the-us', 'a-job-offer', 'your-rights-in-mexico'], 2)).toBe(meant);
  });

  it('prefers the one that differs less', () => {
    expect(nearest('letters', ['lettres', 'letter'], 2)).toBe('letter');
    expect(nearest('boyfriend', ['boyfriends', 'boyfrind'], 2)).toBe('boyfriends');
  });

  it('counts what is put in, taken out and exchanged, wherever in the word', () => {
    for (const other of ['xabcdefghi', 'abcdxefghi', 'abcdefghix', 'bcdefghi', 'abcdfghi', 'abcdefgh', 'xbcdefghi', 'abcdxfghi', 'abcdefghx']) {
      expect(nearest('abcdefghi', [other], 1), other).toBe(other);
      expect(nearest('abcdefghi', [other], 0), other).toBeUndefined();
    }
    expect(nearest('abcdefghi', ['badcefghi'], 3)).toBeUndefined();
    expect(nearest('abcdefghi', ['abcdefghi'], 0)).toBe('abcdefghi');
  });

  it('is near with as many letters off as may be, where they are fewer than a third of its own', () => {
    expect(nearest('abcdefg', ['abcdexy'], 2)).toBe('abcdexy');
    expect(nearest('abcdef', ['abcdxy'], 2)).toBeUndefined();
    expect(nearest('abcdefg', ['abcdefghi'], 2)).toBe('abcdefghi');
    expect(nearest('abcdefghijklm', ['abcdefghij'], 2)).toBeUndefined();
    expect(nearest('', ['a'], 2)).toBeUndefined();
  });

  it('takes no other one for it: three letters off, or a short key of which a third would be others', () => {
    expect(nearest('a-job-offer', ['a-job-office', 'at-work'], 2)).toBeUndefined();
    expect(nearest('rights', ['nights', 'sights'], 0)).toBeUndefined();
    expect(nearest('a1', ['a2'], 2)).toBeUndefined();
  });
});
