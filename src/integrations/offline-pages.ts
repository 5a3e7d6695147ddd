import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LOCALES } from '#/domain/locale.ts';
import { href, OFFLINE_WORKER } from '#/i18n/routes.ts';
import { browserCode } from './browser-code.ts';
import { builtPages } from './built-pages.ts';

const workerCode = (files: string[], cache: string): string =>
  browserCode('offline/worker.ts', { FILES: JSON.stringify(files), CACHE: JSON.stringify(cache) });

/**
 * Writes each language's offline worker beside its list of numbers, which is all that it may answer for. The name of its
 * store changes with the pages, so that a new one replaces the old.
 */
export const offlinePages = (): AstroIntegration => ({
  name: 'telar-offline-pages',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      const pages = await builtPages(folder);
      for (const locale of LOCALES) {
        const own = pages.filter(({ path }) => path.startsWith(href('getHelp', locale)));
        const scripts = own.flatMap(({ html }) => [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, file = '']) => file));
        const digest = createHash('sha256')
          // A page that was only made again is not fetched again: its data are hers to pay.
          .update(own.map(({ html }) => html.replace(/ data-made="[^"]*"/, '')).join())
          .digest('hex')
          .slice(0, 12);
        await writeFile(join(folder, OFFLINE_WORKER[locale]), workerCode([...own.map(({ path }) => path), ...new Set(scripts)], digest));
      }
    },
  },
});
