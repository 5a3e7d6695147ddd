import type { AstroIntegration } from 'astro';
import { KINDS } from '#/kinds/index.ts';

/** The pages of every kind that has some: where each stands, and its file from the project's folder. */
export const kindPages = (): [pattern: string, file: string][] => Object.values(KINDS).flatMap(({ pages = {} }) => Object.entries(pages));

/** Adds to the pages of `src/pages` those that kinds of content have in their own folders (`src/kinds/<kind>/pages`). */
export const pagesOfKinds = (): AstroIntegration => ({
  name: 'telar-pages-of-kinds',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      for (const [pattern, file] of kindPages()) injectRoute({ pattern, entrypoint: `./${file}`, prerender: true });
    },
  },
});
