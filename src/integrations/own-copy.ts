import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What stands in every script itself: a file that two scripts share would be a third to wait for. */
const OWN = '/src/browser/page/each-page.ts';

/** Gives each script its own copy of `src/browser/page/each-page.ts`. */
export const ownCopy = (): AstroIntegration => ({
  name: 'telar-own-copy',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      const file = fileURLToPath(new URL(`../..${OWN}`, import.meta.url));
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'telar-own-copy',
              enforce: 'pre',
              // What is imported is named as the project names it; a question mark makes another module of the same file.
              resolveId: (id: string, importer: string | undefined) =>
                id === '#/browser/page/each-page.ts' && importer !== undefined ? `${file}?of=${encodeURIComponent(importer)}` : undefined,
            },
          ],
        },
      });
    },
  },
});
