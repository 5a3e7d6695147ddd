import { describe, expect, it } from 'vitest';
import { MAY_HAVE_CHANGED_AFTER, mayHaveChanged } from '#/domain/page-age.ts';

describe('the numbers on a page', () => {
  it('may have changed once the page is more than 90 days old', () => {
    expect(mayHaveChanged('2026-01-01', new Date('2026-04-01T00:00:00Z'))).toBe(false);
    expect(mayHaveChanged('2026-01-01', new Date('2026-04-02T00:00:00Z'))).toBe(true);
  });

  it('are asked about again after as many days as lines are looked at', () => {
    expect(MAY_HAVE_CHANGED_AFTER).toBe(90);
    expect(mayHaveChanged('2026-01-01', new Date('2026-04-01T00:00:01Z'))).toBe(true);
  });

  it('are taken as new where a phone’s clock is behind', () => {
    expect(mayHaveChanged('2026-01-01', new Date('2020-01-01T00:00:00Z'))).toBe(false);
  });
});
