import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPages } from './built-pages.ts';

/** Astro's own style for what starts later, which it writes into the body, where HTML allows none: src/styles/search.css has it. */
const OF_ISLANDS = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';

/** Takes the style out of the body of every built page. */
export const islandStyle = (): AstroIntegration => ({
  name: 'telar-island-style',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      const written = (await builtPages(folder)).filter(({ html }) => html.includes(OF_ISLANDS));
      await Promise.all(written.map(async ({ file, html }) => writeFile(join(folder, file), html.replace(OF_ISLANDS, ''))));
    },
  },
});
