import { describe, expect, it } from 'vitest';
import { importedFile, importsOf, outsideReads, sourceFiles, valuesFrom, type Import } from './source-imports.ts';

/**
 * Who may import whom: what each layer may import beside itself.
 * A name is a layer or one file of it; `type` lets in types alone.
 */
const MAY: Record<string, readonly string[]> = {
  pages: ['layouts', 'components', 'browser', 'collections', 'i18n', 'routing', 'domain', 'site.config.ts'],
  layouts: ['components', 'browser', 'collections', 'i18n', 'routing', 'domain', 'styles', 'site.config.ts'],
  components: ['browser', 'i18n', 'routing', 'domain', 'type collections', 'site.config.ts'],
  browser: ['domain', 'locales'],
  i18n: ['domain', 'locales'],
  collections: ['content-files/read/shown-words.ts', 'schemas', 'domain', 'routing', 'site.config.ts'],
  'content.config.ts': ['schemas', 'domain'],
  'content-files': ['schemas', 'staff-words', 'domain', 'routing'],
  schemas: ['staff-words', 'domain'],
  'staff-words': ['domain'],
  integrations: ['layouts/csp-hash.ts', 'content-files', 'schemas', 'staff-words', 'domain', 'routing', 'site.config.ts'],
  scripts: ['content-files', 'staff-words', 'domain', 'site.config.ts'],
  routing: ['domain'],
  domain: ['type schemas'],
};
const LAYERS = Object.keys(MAY);

const inLayers = (path: string): string => path.replace(/^src\//, '');
const layerOf = (path: string): string => inLayers(path).split('/')[0] ?? path;

/** Whether a layer may not import a package. Domain has the few that compute from their arguments alone: numbers, syllables. */
const packageBreach = (layer: string, name: string): boolean => {
  if (layer === 'domain') return !/^(?:libphonenumber-js(?:\/|$)|silabea$|syllable$)/.test(name);
  if (layer === 'browser') return /^astro:|^i18next(?:\/|$)/.test(name);
  return name === 'astro:content' && !['collections', 'content.config.ts', 'pages'].includes(layer);
};

/** The import, where its file may not have it. */
const breach = (file: string, { from, typeOnly }: Import): string[] => {
  const layer = layerOf(file);
  const target = importedFile(file, from);
  if (target === undefined) return packageBreach(layer, from) ? [`${file} → ${from}`] : [];
  const to = layerOf(target);
  const allowed = MAY[layer] ?? [];
  const own = to === layer && layer !== 'pages';
  const may = own || allowed.includes(to) || allowed.includes(inLayers(target)) || (typeOnly && allowed.includes(`type ${to}`));
  return may ? [] : [`${file} → ${target}`];
};

const files = sourceFiles('src', 'scripts');
const imports = files.map((file) => ({ file, imports: importsOf(file) }));

describe('who imports whom', () => {
  it('is said for every file: each belongs to a layer of the table, and each layer has files', () => {
    expect([...new Set(files.map(layerOf))].sort()).toEqual([...LAYERS].sort());
  });

  it.each(LAYERS)('is held by %s: its files import nothing but what the table lets them', (layer) => {
    const own = imports.filter(({ file }) => layerOf(file) === layer);
    expect(own.flatMap(({ file, imports: its }) => its.flatMap((one) => breach(file, one)))).toEqual([]);
  });

  it('leaves queries to collections: a page has the rendering and the types of astro:content, nothing else of it', () => {
    const taken = files
      .filter((file) => layerOf(file) === 'pages')
      .flatMap((file) => valuesFrom(file, 'astro:content').map((name) => `${file} → ${name}`));
    expect(taken.length).toBeGreaterThan(0);
    expect(taken.filter((one) => !one.endsWith(' → render'))).toEqual([]);
  });

  it('can be read from the import itself: one that leaves its layer begins at the root of src', () => {
    const climbing = imports.flatMap(({ file, imports: its }) =>
      its
        .map(({ from }) => ({ from, target: importedFile(file, from) }))
        .filter(({ from, target }) => from.startsWith('.') && target?.startsWith('src/') && layerOf(target) !== layerOf(file))
        .map(({ from }) => `${file} → ${from}`),
    );
    expect(climbing).toEqual([]);
  });
});

describe('what the site knows (domain)', () => {
  it.each(files.filter((file) => layerOf(file) === 'domain'))('%s reads no clock, no process and no browser', (file) => {
    expect(outsideReads(file)).toEqual([]);
  });
});

describe('the reading of imports', () => {
  const found = (file: string, text: string): string[] => importsOf(file, text).map(({ from, typeOnly }) => `${typeOnly ? 'type ' : ''}${from}`);

  it('finds every way to import', () => {
    const text = [
      "import a, { b } from 'a';",
      "import 'b';",
      "export * from 'c';",
      "const d = await import('d');",
      "import.meta.glob<string>(['./e/*', './f/*'], { eager: true });",
      "import {\n  g,\n} from 'g';",
    ].join('\n');
    expect(found('src/x.ts', text)).toEqual(['a', 'b', 'c', 'd', './e/*', './f/*', 'g']);
  });

  it('tells types from values', () => {
    const types = "import type { A } from 'a';\nimport { type B } from 'b';\nexport type { C } from 'c';\ntype D = import('d').D;";
    expect(found('src/x.ts', types)).toEqual(['type a', 'type b', 'type c', 'type d']);
    expect(found('src/x.ts', "import { type A, b } from 'a';\nimport C, { type D } from 'c';")).toEqual(['a', 'c']);
  });

  it('finds those of an Astro component in its front matter, its scripts and its template', () => {
    const text = "---\nimport A from 'a';\n---\n<p>import B from 'b'</p>{import('c')}\n<script>\n  import 'd';\n</script>\n";
    expect(found('src/x.astro', text)).toEqual(['a', 'd', 'c']);
  });

  it('tells by name what is taken of a package, and calls it all where no names are given', () => {
    const taken = (text: string): string[] => valuesFrom('src/x.ts', 'a', text);
    expect(taken("import { b, type C, d as e } from 'a';\nimport type { F } from 'a';")).toEqual(['b', 'd']);
    for (const whole of ["import * as a from 'a';", "import a, { b } from 'a';", "import 'a';", "await import('a');", "export { b } from 'a';"]) {
      expect(taken(whole), whole).toEqual(['*']);
    }
    expect(taken("import { b } from 'c';\nconst text = 'a';")).toEqual([]);
  });

  it('takes no comment and no text for an import', () => {
    expect(found('src/x.ts', "// import 'a';\nconst text = \"import 'b'\";")).toEqual([]);
  });
});

describe('the table', () => {
  const value = (from: string): Import => ({ from, typeOnly: false });
  const type = (from: string): Import => ({ from, typeOnly: true });

  it.each([
    ['src/domain/a.ts', '#/routing/routes.ts'],
    ['src/domain/a.ts', 'preact'],
    ['src/domain/a.ts', 'node:fs'],
    ['src/browser/a/a.ts', '#/routing/routes.ts'],
    ['src/browser/a/a.ts', 'i18next'],
    ['src/browser/a/a.ts', 'astro:transitions/client'],
    ['src/browser/a/a.ts', '../../../site.config.ts'],
    ['src/components/A.astro', '#/layouts/Page.astro'],
    ['src/components/A.astro', '#/collections/hotlines.ts'],
    ['src/layouts/A.astro', '#/pages/index.astro'],
    ['src/layouts/A.astro', 'astro:content'],
    ['src/pages/a.astro', './index.astro'],
    ['src/pages/a.astro', '#/schemas/series.ts'],
    ['src/collections/a.ts', '#/i18n/translate.ts'],
    ['src/content-files/a.ts', '#/collections/series.ts'],
    ['src/collections/a.ts', '#/content-files/read/read-content.ts'],
    ['src/integrations/a.ts', '#/browser/a/a.ts'],
    ['src/integrations/a.ts', '#/i18n/translate.ts'],
    ['src/schemas/a.ts', '../../locales/en/common.json'],
    ['scripts/a.ts', '#/collections/series.ts'],
    ['scripts/a.ts', 'astro:content'],
  ])('does not let %s import %s', (file, from) => {
    expect(breach(file, value(from))).toHaveLength(1);
  });

  it.each([
    ['src/domain/a.ts', 'libphonenumber-js/max'],
    ['src/domain/a.ts', 'silabea'],
    ['src/domain/a.ts', 'syllable'],
    ['src/pages/[locale]/a.astro', '#/domain/locale.ts'],
    ['src/layouts/A.astro', '#/styles/site.css?inline'],
    ['src/components/prose/A.astro', '../B.astro'],
    ['src/content-files/checks/a.ts', '#/routing/routes.ts'],
    ['src/pages/[locale]/a.astro', '../../../site.config.ts'],
  ])('lets %s import %s', (file, from) => {
    expect(breach(file, value(from))).toEqual([]);
  });

  it('lets components have the types of collections and nothing else of them', () => {
    expect(breach('src/components/A.astro', type('#/collections/hotlines.ts'))).toEqual([]);
    expect(breach('src/domain/a.ts', type('#/collections/hotlines.ts'))).toHaveLength(1);
  });
});

describe('the reading of domain', () => {
  it.each(['Date.now()', 'new Date()', 'new Date', 'Date()', "process.env['A']", 'document.title', 'window.name', 'globalThis.a'])(
    'sees %s',
    (code) => {
      expect(outsideReads('src/domain/a.ts', `const a = ${code};`)).toHaveLength(1);
    },
  );

  it.each(["new Date('2026-03-14')", "Date.parse('2026-03-14')", '{ window: 1 }', "'process.env'", 'a.document /* window.name */'])(
    'lets %s be',
    (code) => {
      expect(outsideReads('src/domain/a.ts', `const b = ${code};`)).toEqual([]);
    },
  );
});
