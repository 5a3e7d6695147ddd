import { describe, expect, it } from 'vitest';
import { advisesOnOffers } from '#/kinds/offer/domain.ts';

describe('a line that someone can ask about an offer', () => {
  const line = { kind: 'trafficking', purpose: 'help', authority: 'none' } as const;

  it('is one against trafficking that helps', () => {
    expect(advisesOnOffers(line)).toBe(true);
    expect(advisesOnOffers({ ...line, kind: 'violence' })).toBe(false);
    expect(advisesOnOffers({ ...line, purpose: 'report' })).toBe(false);
  });

  it('is never police, a prosecutor or migration: asking about a job is no report', () => {
    for (const authority of ['police', 'prosecutor', 'migration'] as const) expect(advisesOnOffers({ ...line, authority })).toBe(false);
  });
});
