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
  /**
   * What it is called inside a wing, `src/kinds/<kind>/`, of what belongs to that kind alone: a file of this name, or a folder. It may
   * import what the layer may. The first is the usual one.
   */
  roles?: readonly string[];
}

/**
 * Who may import whom, from the top down. The linter (eslint.layers.js) holds this table, and docs/architecture.md shows it.
 * Every file of `src`, `scripts` and `drawings` belongs to one of these layers, also inside a wing, where a layer is a role. A page is imported by
 * nobody, not even by a page.
 */
export const LAYERS: Readonly<Record<string, Layer>> = {
  pages: {
    imports: ['layouts', 'components', 'browser', 'collections', 'drawings', 'i18n', 'routing', 'domain', 'styles', 'site.config.ts'],
    content: 'render',
    roles: ['pages'],
  },
  layouts: { imports: ['components', 'browser', 'collections', 'i18n', 'routing', 'domain', 'styles', 'site.config.ts'], roles: ['layout'] },
  components: { imports: ['browser', 'drawings', 'i18n', 'routing', 'domain', 'site.config.ts'], types: ['collections'], roles: ['parts'] },
  styles: { imports: [], roles: ['styles'] },
  browser: { imports: ['domain', 'locales'], noPackages: ['astro:*', 'i18next'], roles: ['browser'] },
  i18n: { imports: ['domain', 'locales'] },
  collections: {
    imports: ['content-files/read/shown-words.ts', 'kinds', 'schemas', 'domain', 'routing', 'site.config.ts'],
    content: 'all',
    roles: ['collection'],
  },
  'content.config.ts': {
    imports: ['content-files/not-loaded.ts', 'content-files/read/read-content.ts', 'kinds', 'schemas', 'domain', 'site.config.ts'],
    content: 'all',
  },
  'content-files': { imports: ['kinds', 'schemas', 'staff-words', 'domain', 'routing'], roles: ['checks'] },
  kinds: { imports: ['schemas', 'staff-words', 'domain', 'routing'], roles: ['declaration', 'fields'] },
  schemas: { imports: ['staff-words', 'drawings', 'domain'], roles: ['schema'] },
  'staff-words': { imports: ['domain'] },
  integrations: {
    imports: ['layouts/csp-hash.ts', 'content-files', 'kinds', 'drawings', 'schemas', 'staff-words', 'domain', 'routing', 'site.config.ts'],
  },
  // What staff work with, on their own computer: nothing of it is published.
  desk: { imports: ['content-files', 'kinds', 'schemas', 'staff-words', 'domain', 'site.config.ts'] },
  scripts: {
    imports: [
      'browser',
      'content-files',
      'desk',
      'drawings',
      'integrations/share-drawn.ts',
      'integrations/share-pictures.ts',
      'staff-words',
      'domain',
      'site.config.ts',
    ],
  },
  drawings: { imports: [] },
  routing: { imports: ['domain'] },
  domain: { imports: [], types: ['schemas', 'kinds'], onlyPackages: ['libphonenumber-js'], roles: ['domain'] },
};

/** What of a wing no other wing and no common room may import: what two kinds share stands in the common rooms. */
export const OWN_ROLES: readonly string[] = ['pages', 'layout', 'parts', 'styles', 'browser'];
