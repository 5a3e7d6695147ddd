import { describe, expect, it } from 'vitest';
import { bothPolicies } from '../../judges/policies.ts';

describe('a page’s own policy and that of the answer, as one', () => {
  it('has what either of them has alone', () => {
    expect(bothPolicies("default-src 'none'; script-src 'self'", "frame-ancestors 'none'; base-uri 'none'")).toBe(
      "frame-ancestors 'none'; base-uri 'none'; default-src 'none'; script-src 'self'",
    );
  });

  it('has what the page says where both say it', () => {
    expect(bothPolicies("img-src 'self'", "img-src 'self' data:")).toBe("img-src 'self'");
  });

  it('is that of the answer where a page has none', () => {
    expect(bothPolicies('', "object-src 'none'")).toBe("object-src 'none'");
  });
});
