import { COMPONENTS } from '#/schemas/prose.ts';

/**
 * Text of an `.mdx` file with every `<` and `{` that is not one of the site's components made plain: staff who type
 * "<3" or "{…}" mean just that. Code blocks and inline code are left as they are.
 */
export const guardProse = (text: string): string => {
  const source = text.replaceAll('\r\n', '\n');
  const front = /^---\n[\s\S]*?\n---\n/.exec(source)?.[0] ?? '';
  const tag = new RegExp(`(\\\\*)<(?!/?(?:${COMPONENTS.join('|')})[\\s/>])`, 'g');
  // An odd number of backslashes before a sign has already made it plain.
  const plain = (backslashes: string, made: string, sign: string): string =>
    backslashes.length % 2 === 1 ? `${backslashes.slice(0, -1)}${made}` : `${backslashes}${sign}`;
  const body = source
    .slice(front.length)
    .split(/((?:```[\s\S]*?```)|(?:~~~[\s\S]*?~~~)|(?:(?<!`)(`+)(?!`)[^\n]*?(?<!`)\2(?!`)))/)
    // The pieces: prose, then code with its backticks, in turn.
    .map((piece, index) => {
      if (index % 3 === 2) return '';
      if (index % 3 === 1) return piece;
      return (
        piece
          .replace(tag, (_, backslashes: string) => plain(backslashes, '&lt;', '&lt;'))
          // A line that begins with one of these words would be run as code.
          .replace(/^(i)(?=mport\b)|^(e)(?=xport\b)/gm, (letter) => `&#${letter.charCodeAt(0)};`)
          .replace(/(\\*)\{/g, (_, backslashes: string) => plain(backslashes, '\\{', '\\{'))
      );
    })
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
