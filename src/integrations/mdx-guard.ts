import { COMPONENTS } from '#/schemas/prose.ts';

/**
 * Text of an `.mdx` file with every `<` and `{` that is not one of the site's components made plain: staff who type
 * "<3" or "{…}" mean just that. Code blocks and inline code are left as they are.
 */
export const guardProse = (source: string): string => {
  const front = /^---\n[\s\S]*?\n---\n/.exec(source)?.[0] ?? '';
  const tag = new RegExp(`<(?!/?(?:${COMPONENTS.join('|')})[\\s/>])`, 'g');
  const body = source
    .slice(front.length)
    .split(/(```[\s\S]*?```|`[^`\n]*`)/)
    .map((piece) => (piece.startsWith('`') ? piece : piece.replace(tag, '&lt;').replace(/(?<!\\)\{/g, '\\{')))
    .join('');
  return front + body;
};

/** The guard as a step of the build, before MDX is read. */
export const mdxGuard = () => ({
  name: 'telar-mdx-guard',
  enforce: 'pre' as const,
  transform: (code: string, id: string): { code: string; map: null } | undefined =>
    /\/content\/.*\.mdx$/.test(id) ? { code: guardProse(code), map: null } : undefined,
});
