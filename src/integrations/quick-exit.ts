import type { AstroIntegration } from 'astro';
import { browserCode } from './browser-code.ts';
import { givesModule } from './virtual-module.ts';

/** The exit's script as one short line. */
export const exitScript = (): string => browserCode('quick-exit/quick-exit.ts');

/** What an ordinary tap needs, as one short line: at the end of every page. */
export const tapScript = (): string => browserCode('discreet/tap.ts');

const MODULE = 'virtual:quick-exit';

/**
 * Gives the layout the scripts that stand in every page as text: the exit's, which it puts at the very top of the head, and what a tap needs, at its end. Astro's own place for such
 * scripts is behind the style sheet, where a script waits until the styles have loaded: on a slow line the exit would
 * be a plain link for seconds.
 */
export const quickExit = (): AstroIntegration => ({
  name: 'telar-quick-exit',
  hooks: {
    'astro:config:setup': givesModule(MODULE, () => ({ exit: exitScript(), tap: tapScript() })),
  },
});
