import type { AstroIntegration } from 'astro';
import { readContent } from '#/content-files/read/read-content.ts';
import { givesModule } from './virtual-module.ts';

const MODULE = 'virtual:finder-zones';

/** The zones that a clock in each country shows, by the country's code. @param root the project's folder */
export const zonesOf = (root: string): Record<string, readonly string[]> =>
  Object.fromEntries(readContent(root).countries.map(({ data }) => [data.code, data.zones]));

/**
 * Gives the finder's script the zones of every country, for the guess from the clock: they take as many bytes as all else that the
 * list knows, and the list's page is to be read before its scripts have come.
 */
export const finderZones = (): AstroIntegration => ({
  name: 'telar-finder-zones',
  hooks: {
    'astro:config:setup': givesModule(MODULE, () => zonesOf(process.cwd())),
  },
});
