import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { browserCode } from './browser-code.ts';
import { givesModule } from './virtual-module.ts';

const MODULE = 'virtual:show-page';

/**
 * Makes what shows pages in a discreet visit one file of its own, and tells the script that is on every page its address: bundled
 * with the rest, it would share what it has with that script, and every page would carry it.
 */
export const showPage = (): AstroIntegration => {
  const code = browserCode('discreet/show.ts', {}, 'esm');
  const address = `_astro/show.${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`;
  return {
    name: 'telar-show-page',
    hooks: {
      'astro:config:setup': givesModule(MODULE, () => `/${address}`),
      // In development.
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`/${address}`, (_, response) => {
          response.setHeader('Content-Type', 'text/javascript');
          response.end(code);
        });
      },
      'astro:build:done': async ({ dir }) => {
        await mkdir(new URL('_astro/', dir), { recursive: true });
        await writeFile(fileURLToPath(new URL(address, dir)), code);
      },
    },
  };
};
