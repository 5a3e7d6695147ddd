/** What a layer, a folder of the project, may import beside itself. */
export interface Layer {
  /** Layers, and single files outside of them or in them. */
  imports: readonly string[];
  /** Layers of which it has the types alone. */
  types?: readonly string[];
  /** The only packages that it may import. */
  onlyPackages?: readonly string[];
  /** Packages that it may not import. */
  noPackages?: readonly string[];
  /** What it has of `astro:content`: all, or the types and `render`. Nothing where this is not said. */
  content?: 'all' | 'render';
}

/**
 * Who may import whom, from the top down. The linter (eslint.layers.js) holds this table, and docs/architecture.md shows it.
 * Every file of `src` and `scripts` belongs to one of these layers. A page is imported by nobody, not even by a page.
 */
export const LAYERS: Readonly<Record<string, Layer>> = {
  pages: {
    imports: ['layouts', 'components', 'browser', 'collections', 'drawings', 'i18n', 'routing', 'domain', 'styles', 'site.config.ts'],
    content: 'render',
  },
  layouts: { imports: ['components', 'browser', 'collections', 'i18n', 'routing', 'domain', 'styles', 'site.config.ts'] },
  components: { imports: ['browser', 'drawings', 'i18n', 'routing', 'domain', 'site.config.ts'], types: ['collections'] },
  styles: { imports: [] },
  browser: { imports: ['domain', 'locales'], noPackages: ['astro:*', 'i18next'] },
  i18n: { imports: ['domain', 'locales'] },
  collections: { imports: ['content-files/read/shown-words.ts', 'schemas', 'domain', 'routing', 'site.config.ts'], content: 'all' },
  'content.config.ts': { imports: ['kinds', 'schemas', 'domain'], content: 'all' },
  'content-files': { imports: ['kinds', 'schemas', 'staff-words', 'domain', 'routing'] },
  kinds: { imports: ['schemas'] },
  schemas: { imports: ['staff-words', 'drawings', 'domain'] },
  'staff-words': { imports: ['domain'] },
  integrations: { imports: ['layouts/csp-hash.ts', 'content-files', 'drawings', 'schemas', 'staff-words', 'domain', 'routing', 'site.config.ts'] },
  scripts: { imports: ['browser', 'content-files', 'drawings', 'staff-words', 'domain', 'site.config.ts'] },
  drawings: { imports: [] },
  routing: { imports: ['domain'] },
  domain: { imports: [], types: ['schemas'], onlyPackages: ['libphonenumber-js'] },
};
