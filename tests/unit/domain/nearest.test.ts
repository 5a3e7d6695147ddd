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
  });

  it('takes no other one for it: three letters off, or a short key of which a third would be others', () => {
    expect(nearest('a-job-offer', ['a-job-office', 'at-work'], 2)).toBeUndefined();
    expect(nearest('rights', ['nights', 'sights'], 0)).toBeUndefined();
    expect(nearest('a1', ['a2'], 2)).toBeUndefined();
  });
});
