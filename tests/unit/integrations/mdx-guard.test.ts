import { describe, expect, it } from 'vitest';
import { mdxGuard } from '#/integrations/mdx-guard.ts';

describe('the guard in the build', () => {
  it('works on every .mdx, wherever a link to it leads, and on nothing else', () => {
    const { transform } = mdxGuard();
    expect(transform('<3', '/site/content/stories/en/one.mdx')?.code).toBe('---\n---\n&lt;3');
    expect(transform('<3', '/elsewhere/one.mdx')?.code).toBe('---\n---\n&lt;3');
    expect(transform('<3', '/site/content/stories/en/one.md')).toBeUndefined();
  });

  it('comes before MDX is read', () => {
    expect(mdxGuard().enforce).toBe('pre');
  });
});
