import { copyFileSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readContent } from '#/content-files/read/read-content.ts';
import { readySheets as sheetsOf, sheetsStanding, SHEETS_FOLDER } from '#/content-files/sheets/ready-sheets.ts';
import { givesModule } from './virtual-module.ts';

const countriesAt = (root: string) => readContent(root).data.hotlines.map(({ data }) => data);

/**
 * Copies the ready files of sheets (`sheets/`, made by `npm run sheets`) whose sum is that of what is printed today, and tells pages which
 * those are. No other is copied or linked: it has a number, or a doubt, that is no longer ours. @param root the project's folder
 */
export const readySheets = (root = process.cwd()): AstroIntegration => ({
  name: 'telar-ready-sheets',
  hooks: {
    'astro:config:setup': (options) => {
      void givesModule('virtual:ready-sheets', () => {
        const countries = countriesAt(root);
        const ready = new Map(sheetsStanding(root, countries).ready.map(({ file, page }) => [page, statSync(join(root, SHEETS_FOLDER, file)).size]));
        return Object.fromEntries(
          sheetsOf(root, countries).map(({ page, address, sum }) => {
            const bytes = ready.get(page);
            return [page, { sum, ...(bytes === undefined ? {} : { address, kB: Math.ceil(bytes / 1000) }) }];
          }),
        );
      })(options);
    },
    'astro:build:done': ({ dir }) => {
      for (const { file, address } of sheetsStanding(root, countriesAt(root)).ready) {
        const to = join(fileURLToPath(dir), address);
        mkdirSync(dirname(to), { recursive: true });
        copyFileSync(join(root, SHEETS_FOLDER, file), to);
      }
    },
  },
});
