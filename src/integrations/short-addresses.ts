import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { SHORT_ADDRESSES } from '#/routing/routes.ts';

/** Puts a page's files, packed ones too, under each of its short addresses. @param folder the built folder, compressed */
export const writeShortAddresses = async (folder: string): Promise<void> => {
  for (const [from, to] of Object.entries(SHORT_ADDRESSES)) {
    await mkdir(join(folder, from), { recursive: true });
    for (const name of ['index.html', 'index.html.br', 'index.html.gz']) await copyFile(join(folder, to, name), join(folder, from, name));
  }
};

/**
 * Shows a page under its short addresses too, on every host: byte for byte the page itself, whose canonical address leads search engines
 * to it. Written after all that reads pages, so that neither the sitemap nor the search lists one twice. In development they lead on.
 */
export const shortAddresses = (): AstroIntegration => ({
  name: 'telar-short-addresses',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      if (command === 'dev') updateConfig({ redirects: { ...SHORT_ADDRESSES } });
    },
    'astro:build:done': async ({ dir }) => writeShortAddresses(fileURLToPath(dir)),
  },
});
