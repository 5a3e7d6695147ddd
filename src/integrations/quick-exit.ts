import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildSync } from 'esbuild';

/** The exit's script as one short line, for the oldest browser the site supports (docs/decisions.md, 10). */
export const exitScript = (): string => {
  const entry = fileURLToPath(new URL('../islands/quick-exit/quick-exit.ts', import.meta.url));
  const [file] = buildSync({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome92', 'safari15'],
    write: false,
  }).outputFiles;
  if (!file) throw new Error('The exit script could not be made.');
  return file.text.trim();
};

/** Puts the exit's script inline at the top of every page, with its hash in the policy. */
export const quickExit = (): AstroIntegration => ({
  name: 'telar-quick-exit',
  hooks: {
    'astro:config:setup': ({ injectScript }) => {
      injectScript('head-inline', exitScript());
    },
  },
});
