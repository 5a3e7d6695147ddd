import { guardProse } from '#/content-files/read/guard-prose.ts';

/** The guard as a step of the build, before MDX is read: of every `.mdx` file, since a link in `content/` may lead to one elsewhere. */
export const mdxGuard = () => ({
  name: 'telar-mdx-guard',
  enforce: 'pre' as const,
  transform: (code: string, id: string): { code: string; map: null } | undefined =>
    id.endsWith('.mdx') ? { code: guardProse(code), map: null } : undefined,
});
