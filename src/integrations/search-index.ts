import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import sirv from 'sirv';

/** What Pagefind writes for interfaces that this site does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

const orThrow = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
};

/** Makes the search index after a build; `npm run dev` searches that of the last build. */
export const searchIndex = (): AstroIntegration => ({
  name: 'telar-search-index',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.middlewares.use('/pagefind', sirv('dist/pagefind', { dev: true }));
    },
    'astro:build:done': async ({ dir, logger }) => {
      const folder = fileURLToPath(dir);
      const created = await createIndex({ excludeSelectors: ['.back', '.finder'] });
      orThrow(created.errors);
      const { index } = created;
      if (!index) throw new Error('The search index could not be made.');
      const added = await index.addDirectory({ path: folder });
      orThrow(added.errors);
      const outputPath = join(folder, 'pagefind');
      orThrow((await index.writeFiles({ outputPath })).errors);
      await close();
      const unused = (await readdir(outputPath)).filter((name) => UNUSED.test(name));
      await Promise.all(unused.map((name) => rm(join(outputPath, name))));
      logger.info(`${added.page_count} pages indexed`);
    },
  },
});
