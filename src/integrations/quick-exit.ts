import type { AstroIntegration } from 'astro';
import { browserCode } from './browser-code.ts';
import { givesModule } from './virtual-module.ts';

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
    'astro:config:setup': givesModule(MODULE, exitScript),
  },
});
