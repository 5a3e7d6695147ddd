import { guardProse } from '#/content-files/guard-prose.ts';

/** The guard as a step of the build, before MDX is read. */
export const mdxGuard = () => ({
  name: 'telar-mdx-guard',
  enforce: 'pre' as const,
  transform: (code: string, id: string): { code: string; map: null } | undefined =>
    /\/content\/.*\.mdx$/.test(id) ? { code: guardProse(code), map: null } : undefined,
});
