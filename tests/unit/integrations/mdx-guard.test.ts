import { describe, expect, it } from 'vitest';
import { mdxGuard } from '#/integrations/mdx-guard.ts';

describe('the guard in the build', () => {
  it('works on the .mdx of content alone', () => {
    const { transform } = mdxGuard();
    expect(transform('<3', '/site/content/stories/en/one.mdx')?.code).toBe('&lt;3');
    expect(transform('<3', '/site/content/stories/en/one.md')).toBeUndefined();
    expect(transform('<3', '/site/src/components/One.mdx')).toBeUndefined();
  });

  it('comes before MDX is read', () => {
    expect(mdxGuard().enforce).toBe('pre');
  });
});
