import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const SRC = fileURLToPath(new URL('..', import.meta.url));

/** What stands in every script itself: a file that two scripts share would be a third to wait for. */
const OWN = [
  'browser/page/each-page.ts',
  'browser/page/print-button.ts',
  'browser/quick-exit/has-left.ts',
  'browser/listen/controls.ts',
  'browser/listen/marks.ts',
  'browser/listen/reader.ts',
  'browser/listen/sentences.ts',
  'browser/numbers/aged.ts',
  'domain/clock-zones.ts',
  'domain/help-languages.ts',
  'domain/locale.ts',
  'domain/page-age.ts',
  'domain/place-match.ts',
  'domain/opening-hours.ts',
  'domain/spoken.ts',
];

/** Gives each script its own copy of the files of `OWN`. */
export const ownCopy = (): AstroIntegration => ({
  name: 'telar-own-copy',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'telar-own-copy',
              enforce: 'pre',
              // What is imported is named as the project names it; a question mark makes another module of the same file.
              resolveId: (id: string, importer: string | undefined) => {
                const own = OWN.find((file) => id === `#/${file}`);
                if (own === undefined || importer === undefined) return undefined;
                // The files of a folder are one script, which needs one copy; what a copy imports is its script's too. Named from
                // here, so that a site is the same wherever it is built. Vite reads the language from the end.
                const [, of = relative(SRC, dirname(importer)).split(sep).join('-')] = /\?of=(.+)\.ts$/.exec(importer) ?? [];
                return `${join(SRC, own)}?of=${of}.ts`;
              },
            },
          ],
        },
      });
    },
  },
});
