import type { AstroIntegration } from 'astro';
import { readContent } from '#/content-files/read/read-content.ts';
import { LOCALES } from '#/domain/locale.ts';
import { givesModule } from './virtual-module.ts';

const MODULE = 'virtual:finder-places';

/** What the finder knows of a country besides its row. */
interface KnownPlace {
  /** What it is called, in every language, and what people say for it: short forms, cities, quarters. */
  also: readonly string[];
  /** The zones that a clock there shows. */
  zones: readonly string[];
}

/** What the finder knows of every country, by the country's code. @param root the project's folder */
export const knownPlaces = (root: string): Record<string, KnownPlace> =>
  Object.fromEntries(
    readContent(root).countries.map(({ data: { code, name, also, zones } }) => [
      code,
      { also: [...new Set([...LOCALES.map((locale) => name[locale]), ...also])], zones },
    ]),
  );

/**
 * Gives the finder's script what each country is called and the zones of its clocks: they take as many bytes as all else that the
 * list knows, and the list's page is to be read before its scripts have come.
 */
export const finderPlaces = (): AstroIntegration => ({
  name: 'telar-finder-places',
  hooks: {
    'astro:config:setup': givesModule(MODULE, () => knownPlaces(process.cwd())),
  },
});
