import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isUnmeant } from '#/domain/unmeant-files.ts';

/** Takes out of the built site what Windows and macOS put beside people's files: `public/` is copied whole. */
export const unmeantFiles = (): AstroIntegration => ({
  name: 'telar-unmeant-files',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const files = await readdir(fileURLToPath(dir), { recursive: true, withFileTypes: true });
      await Promise.all(files.filter(({ name }) => isUnmeant(name)).map(async ({ parentPath, name }) => rm(join(parentPath, name))));
    },
  },
});
