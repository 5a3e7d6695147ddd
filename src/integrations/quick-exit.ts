import type { AstroIntegration } from 'astro';
import { browserCode } from './browser-code.ts';

/** The exit's script as one short line. */
export const exitScript = (): string => browserCode('quick-exit/quick-exit.ts');

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
