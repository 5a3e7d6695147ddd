import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPages } from './built-pages.ts';

/** Elements around which a browser shows no white space, so that it may stand there. */
const BLOCKS =
  'address|article|aside|blockquote|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|li|main|nav|ol|option|p|section|select|summary|table|td|th|tr|ul';
/** Where one ends before words or another element, where one begins behind a line of words, a link before another, and a mark between two. */
const GAPS = new RegExp(
  `</(?:${BLOCKS})>(?=[^\\s<]|<(?!/))|</(?:a|b|button|small|span|strong)>(?=<(?:${BLOCKS})\\b)|</(?:a|button|label)>(?=<(?:a|b|br|button|i|input|label|select|span)\\b)|\\|</i>(?=<)|<br>(?=\\S)`,
  'g',
);

/**
 * A page whose words stand apart with its tags taken out, as a copied text and some readers leave them: "911 A centre" and not
 * "911A centre". Astro leaves out all white space between elements.
 */
export const wordsApart = (html: string): string => html.replace(GAPS, '$& ');

/** Sets the words of every built page apart. */
export const apart = (): AstroIntegration => ({
  name: 'telar-words-apart',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      await Promise.all((await builtPages(folder)).map(async ({ file, html }) => writeFile(join(folder, file), wordsApart(html))));
    },
  },
});
