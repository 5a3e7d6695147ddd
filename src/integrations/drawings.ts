import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cropsOf, drawingAddress, drawingFile } from '#/drawings/drawing.ts';
import { DRAWING_NAMES } from '#/drawings/names.ts';

/** Every drawing and each of its parts, by its address. */
export const drawingFiles = (): Map<string, string> =>
  new Map(
    DRAWING_NAMES.flatMap((name) =>
      [undefined, ...cropsOf(name)].map((crop): [string, string] => [drawingAddress(name, crop), drawingFile(name, crop)]),
    ),
  );

/** Writes every drawing's file. @param site the folder of the built site */
export const writeDrawings = async (site: URL): Promise<void> => {
  for (const [address, file] of drawingFiles()) {
    const path = join(fileURLToPath(site), address);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, file);
  }
};

/**
 * Writes the drawings beside the built pages; of those that no page shows, `unshownMedia` takes the files out again. While
 * someone works at the site it serves them, with a page that shows them all: `/en/drawings/`.
 */
export const drawings = (): AstroIntegration => ({
  name: 'telar-drawings',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command === 'dev') injectRoute({ pattern: '/en/drawings', entrypoint: './src/pages/_drawings.astro', prerender: true });
    },
    'astro:server:setup': ({ server }) => {
      const files = drawingFiles();
      server.middlewares.use((request, response, next) => {
        const file = files.get(request.url ?? '');
        if (file === undefined) {
          next();
          return;
        }
        response.setHeader('Content-Type', 'image/svg+xml');
        response.end(file);
      });
    },
    'astro:build:done': async ({ dir }) => writeDrawings(dir),
  },
});
