import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPages } from './built-pages.ts';

/** Astro's own style for what starts later, which it writes into the body, where HTML allows none: src/styles/search.css has it. */
const OF_ISLANDS = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';
/** What asks for a font before the styles do. */
const FONT = /<link rel="preload"[^>]* as="font"[^>]*>/g;
const SHEET = /<link rel="stylesheet" href="[^"]+">/g;

/**
 * A page with its style sheets behind its header instead of in its head, where a browser paints nothing until they have
 * come: on a line that stalls, the bar with the exit would not be there. Browsers paint what stands before such a link
 * (HTML, "body-ok"). A font is asked for last of all: its letters are optional, and what is read first goes before them. A page
 * without a linked sheet stays as it is.
 */
export const stylesBehindHeader = (written: string): string => {
  const html = written.replace(OF_ISLANDS, '');
  const head = html.indexOf('</head>');
  const sheets = [...html.slice(0, head).matchAll(SHEET)].map(([sheet]) => sheet);
  if (sheets.length === 0) return html;
  const end = html.indexOf('</header>', head);
  if (end < 0) throw new Error('has style sheets and no header to put them behind');
  const behind = end + '</header>'.length;
  const before = html.slice(0, head);
  const fonts = [...before.matchAll(FONT)].map(([font]) => font);
  const rest = html.slice(behind).replace('</body>', `${fonts.join('')}</body>`);
  return `${before.replace(SHEET, '').replace(FONT, '')}${html.slice(head, behind)}${sheets.join('')}${rest}`;
};

/** Moves the style sheets of every built page behind its header. */
export const exitBeforeStyles = (): AstroIntegration => ({
  name: 'telar-exit-before-styles',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      await Promise.all((await builtPages(folder)).map(async ({ file, html }) => writeFile(join(folder, file), stylesBehindHeader(html))));
    },
  },
});
