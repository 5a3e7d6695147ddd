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
    // Every byte of it stands before the first number; what is built from a module is checked as strict already.
    tsconfigRaw: { compilerOptions: { alwaysStrict: false, strict: false } },
    write: false,
  }).outputFiles;
  if (!file) throw new Error('The exit script could not be made.');
  return file.text.trim();
};

const MODULE = 'virtual:quick-exit';

/**
 * Gives the layout the exit's script as text, which it puts inline at the very top of the head. Astro's own place for such
 * scripts is behind the style sheet, where a script waits until the styles have loaded: on a slow line the exit would
 * be a plain link for seconds.
 */
export const quickExit = (): AstroIntegration => ({
  name: 'telar-quick-exit',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'telar-quick-exit',
              resolveId: (id: string) => (id === MODULE ? `\0${MODULE}` : undefined),
              load: (id: string) => (id === `\0${MODULE}` ? `export default ${JSON.stringify(exitScript())}` : undefined),
            },
          ],
        },
      });
    },
  },
});
