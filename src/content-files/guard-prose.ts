import { COMPONENTS } from '#/schemas/prose.ts';

const TAG = new RegExp(`(\\\\*)<(?!/?(?:${COMPONENTS.join('|')})[\\s/>])`, 'g');

/** What is left as it is: code in blocks and in lines, and the number that ends a heading, `## Heading {#3}`. */
const KEPT =
  /((?:```[\s\S]*?```)|(?:~~~[\s\S]*?~~~)|(?:(?<!`)(`+)(?!`)[^\n]*?(?<!`)\2(?!`))|(?:\{#\d+\}(?=[ \t]*$)(?<=^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*#{1,6}[ \t][^\n]*)))/m;

// An odd number of backslashes before a sign has already made it plain.
const plain = (backslashes: string, made: string, sign: string): string =>
  backslashes.length % 2 === 1 ? `${backslashes.slice(0, -1)}${made}` : `${backslashes}${sign}`;

/**
 * The words of an `.mdx` text with every `<` and `{` made plain that is neither one of the site's components nor the number of a
 * heading: staff who type "<3" or "{…}" mean just that. Code blocks and inline code are left as they are, and so is each line's place.
 * @param body the text without its front matter, its lines ending in `\n`
 */
export const guardBody = (body: string): string =>
  body
    .split(KEPT)
    // The pieces: prose, then what is kept with its backticks, in turn.
    .map((piece: string | undefined, index) => {
      if (index % 3 === 2 || piece === undefined) return '';
      if (index % 3 === 1) return piece;
      return (
        piece
          .replace(TAG, (_, backslashes: string) => plain(backslashes, '&lt;', '&lt;'))
          // A line that begins with one of these words would be run as code.
          .replace(/^(i)(?=mport\b)|^(e)(?=xport\b)/gm, (letter) => `&#${letter.charCodeAt(0)};`)
          .replace(/(\\*)\{/g, (_, backslashes: string) => plain(backslashes, '\\{', '\\{'))
      );
    })
    .join('');

/** A whole `.mdx` file as `guardBody` makes it; its front matter is no prose. */
export const guardProse = (text: string): string => {
  const source = text.replaceAll('\r\n', '\n');
  const front = /^---\n[\s\S]*?\n---\n/.exec(source)?.[0] ?? '';
  return front + guardBody(source.slice(front.length));
};
