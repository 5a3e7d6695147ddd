import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ESLint } from 'eslint';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { beforeAll, describe, expect, it } from 'vitest';
import { layers } from '../../eslint.layers.js';
import { LAYERS, type Layer } from '../../layers.config.ts';

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } }, ...astro.configs.base, ...layers],
});

/** What the linter says about a file with this code; in an Astro component the code is its front matter. */
const said = async (file: string, code: string): Promise<string[]> => {
  const results = await eslint.lintText(file.endsWith('.astro') && !code.startsWith('<') ? `---\n${code}\n---\n<p>a</p>` : code, { filePath: file });
  return results.flatMap(({ messages }) => messages.map(({ message }) => message));
};

/** Each breaks one rule of the table. */
const BREACHES: [file: string, code: string][] = [
  ['src/domain/a.ts', "import a from '#/routing/routes.ts';"],
  ['src/domain/a.ts', "import type { A } from '#/kinds/hotlines/collection/hotlines.ts';"],
  ['src/domain/a.ts', "export * from '#/routing/routes.ts';"],
  ['src/domain/a.ts', "const a = await import('#/routing/routes.ts');"],
  ['src/domain/a.ts', "type A = import('#/routing/routes.ts').A;"],
  ['src/domain/a.ts', "import { KINDS } from '#/kinds/index.ts';"],
  ['src/domain/a.ts', "import a from 'preact';"],
  ['src/domain/a.ts', "import a from 'node:fs';"],
  ['src/browser/a/a.ts', "import a from 'i18next';"],
  ['src/browser/a/a.ts', "import a from 'astro:transitions/client';"],
  ['src/browser/a/a.ts', "import a from '../../../site.config.ts';"],
  ['src/components/A.astro', "import a from '#/layouts/Page.astro';"],
  ['src/components/A.astro', "import { a } from '#/kinds/hotlines/collection/hotlines.ts';"],
  ['src/components/A.astro', "<script>import '#/kinds/hotlines/collection/hotlines.ts';</script>"],
  ['src/components/A.astro', "<p>{import('#/kinds/hotlines/collection/hotlines.ts')}</p>"],
  ['src/components/A.astro', "const a = import.meta.glob('../collections/*.ts');"],
  ['src/components/A.astro', "import a from '#/components/not-there.ts';"],
  ['src/layouts/A.astro', "import a from 'astro:content';"],
  ['src/layouts/a.ts', "import { KINDS } from '#/kinds/index.ts';"],
  ['src/components/A.astro', "import { textHref } from '#/kinds/text-address.ts';"],
  ['src/pages/a.astro', "import a from './index.astro';"],
  ['src/pages/a.astro', "import { KINDS } from '#/kinds/index.ts';"],
  ['src/pages/a.astro', "import { render, getCollection } from 'astro:content';"],
  ['src/pages/a.astro', "const a = await import('astro:content');"],
  ['src/collections/a.ts', "import a from '#/content-files/read/read-content.ts';"],
  ['src/schemas/a.ts', "import { z } from 'astro/zod';"],
  ['src/integrations/a.ts', "import a from '#/i18n/translate.ts';"],
  ['src/schemas/a.ts', "import a from '../domain/locale.ts';"],
  ['src/schemas/a.ts', "import a from '../../locales/en/common.json';"],
  ['scripts/a.ts', "import a from '#/kinds/hotlines/collection/hotlines.ts';"],
  ['drawings/a.ts', "import a from '#/domain/locale.ts';"],
  ['drawings/a.ts', "import a from '../src/domain/locale.ts';"],
  ['src/domain/a.ts', "import a from '#/drawings/names.ts';"],
  ['src/no-layer/a.ts', 'export {};'],
  // In a wing the layers are roles.
  ['src/kinds/replies/a.ts', 'export {};'],
  ['src/kinds/replies/no-role/a.ts', 'export {};'],
  ['src/kinds/replies/declaration.ts', "import a from '#/kinds/hotlines/collection/hotlines.ts';"],
  ['src/kinds/replies/declaration.ts', "import a from 'astro:content';"],
  ['src/kinds/replies/schema.ts', "import { z } from 'astro/zod';"],
  ['src/kinds/replies/schema.ts', "import a from '#/content-files/read/problem.ts';"],
  ['src/kinds/replies/collection.ts', "import a from '#/content-files/read/read-content.ts';"],
  ['src/kinds/replies/checks.ts', "import a from '#/kinds/hotlines/collection/hotlines.ts';"],
  ['src/kinds/replies/pages/a.astro', "import { getCollection } from 'astro:content';"],
  ['src/kinds/replies/pages/a.astro', "import a from './conversation.astro';"],
  ['src/kinds/replies/parts/A.astro', "import a from '#/kinds/replies/collection.ts';"],
  ['src/kinds/replies/parts/A.astro', "import a from '#/layouts/Page.astro';"],
  ['src/kinds/replies/browser/a.ts', "import a from '#/kinds/replies/declaration.ts';"],
  ['src/kinds/replies/browser/a.ts', "import a from 'astro:transitions/client';"],
  ['src/kinds/replies/domain/a.ts', "import a from '#/routing/routes.ts';"],
  ['src/kinds/replies/domain/a.ts', 'const a = Date.now();'],
  ['src/kinds/replies/pages/a.astro', "import a from '../collection.ts';"],
  ['src/components/A.astro', "import a from '#/kinds/replies/browser/close.ts';"],
  ['src/kinds/scales/parts/A.astro', "import a from '#/kinds/replies/parts/Turn.astro';"],
  ['src/pages/a.astro', "import a from '#/kinds/series/layout/Story.astro';"],
  ['src/pages/a.astro', "import '#/kinds/replies/styles/bundle.css';"],
  ['src/pages/a.astro', "import a from '#/kinds/replies/pages/list.astro';"],
  ['src/browser/a/a.ts', "import a from '#/kinds/replies/declaration.ts';"],
  ...['Date.now()', 'new Date()', 'new Date', 'Date()', 'process.env', 'document.title', 'window.name', 'globalThis.a'].map(
    (code): [string, string] => ['src/domain/a.ts', `const a = ${code};`],
  ),
];

const ALLOWED: [file: string, code: string][] = [
  ['src/domain/a.ts', "import a from 'libphonenumber-js/max';"],
  ['src/domain/a.ts', "import type { TextKind } from '#/kinds/index.ts';"],
  ['src/components/A.astro', "import type { A } from '#/kinds/hotlines/collection/hotlines.ts';"],
  ['src/components/prose/A.astro', "import a from '../AnyHour.astro';"],
  ['src/components/A.astro', "import a from '#/drawings/drawing.ts';"],
  ['drawings/scenes/a.ts', "import a from '../sketch.ts';"],
  ['src/layouts/A.astro', "import a from '#/styles/base.css?inline';"],
  ['src/pages/[locale]/a.astro', "import { render } from 'astro:content';\nimport type { A } from 'astro:content';"],
  ['src/pages/[locale]/a.astro', "import a from '../../../site.config.ts';"],
  ['src/collections/a.ts', "import a from '#/content-files/read/shown-words.ts';\nimport { getCollection } from 'astro:content';"],
  ['src/collections/a.ts', "import { KINDS } from '#/kinds/index.ts';"],
  ['src/kinds/a.ts', "import { href } from '#/routing/routes.ts';"],
  ['src/kinds/replies/declaration.ts', "import a from './schema.ts';\nimport b from '../declaration.ts';"],
  ['src/kinds/replies/collection.ts', "import { getCollection } from 'astro:content';"],
  ['src/kinds/replies/checks.ts', "import a from '#/content-files/read/problem.ts';\nimport b from './schema.ts';"],
  ['src/kinds/replies/pages/a.astro', "import a from '#/kinds/replies/parts/Turn.astro';\nimport b from '#/kinds/replies/collection.ts';"],
  ['src/kinds/replies/parts/A.astro', "import a from './Turn.astro';\nimport type { A } from '#/kinds/replies/collection.ts';"],
  ['src/kinds/replies/parts/A.astro', "<script>import '#/kinds/replies/browser/close.ts';</script>"],
  ['src/kinds/replies/pages/a.astro', "import a from '#/kinds/series/collection.ts';"],
  ['src/layouts/a.ts', "import a from '#/kinds/replies/collection.ts';"],
  ['src/content-files/a.ts', "import a from '#/kinds/replies/checks.ts';"],
  ...["new Date('2026-03-14')", "Date.parse('2026-03-14')", '{ window: 1 }', "'process.env'", 'b.document /* window.name */'].map(
    (code): [string, string] => ['src/domain/a.ts', `const a = ${code};`],
  ),
];

const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

const row = ([name, { imports, types = [], onlyPackages, noPackages = [], content, roles = [] }]: [string, Layer]): string => {
  const not = content ? noPackages : [...noPackages, 'astro:content'];
  const packages = onlyPackages ? `${code(onlyPackages)} alone` : not.length > 0 ? `not ${code(not)}` : 'any';
  const may = [...(imports.length > 0 ? [code(imports)] : []), ...types.map((other) => `types of \`${other}\``)].join(', ');
  return `| \`${name}\` | ${code(roles)} | ${may || 'nothing'} | ${content === 'render' ? 'any; of `astro:content` types and `render`' : packages} |`;
};

const DOCUMENT = 'docs/architecture.md';

/** The document, with the table as layers.config.ts has it now between its two marks. */
const withTable = (text: string): string =>
  text.replace(/(<!-- layers -->\n)[^]*(<!-- \/layers -->)/, (_whole, begin: string, end: string) =>
    [`${begin}| Layer | In a wing | May import | Packages |`, '| --- | --- | --- | --- |', ...Object.entries(LAYERS).map(row), end].join('\n'),
  );

describe('who imports whom', () => {
  // The first file takes seconds: its parsers are loaded.
  beforeAll(() => said('src/domain/a.ts', 'export {};'), 30_000);

  it('is held by the linter, in every kind of file and for every way to import', async () => {
    const unseen: string[] = [];
    for (const [file, text] of BREACHES) if ((await said(file, text)).length !== 1) unseen.push(`${file}: ${text}`);
    expect(unseen).toEqual([]);
  });

  it('says who may not import what, and where that is decided', async () => {
    expect(await said('src/components/A.astro', "import a from '#/layouts/Page.astro';")).toEqual([
      '"components" may not import values from "#/layouts/Page.astro": see layers.config.ts.',
    ]);
  });

  it('says that a wing has its parts for itself', async () => {
    expect(await said('src/kinds/scales/parts/A.astro', "import a from '#/kinds/replies/parts/Turn.astro';")).toEqual([
      '"#/kinds/replies/parts/Turn.astro" is of "replies" alone: what two kinds share stands in the common rooms.',
    ]);
  });

  it('holds for sheets, which the linter does not follow: those of a wing are laid into its pages alone', () => {
    const sheets = globSync('src/**/*.css').map((file) => file.replaceAll('\\', '/'));
    const wingOf = (file: string): string | undefined => /^src\/kinds\/([^/]+)\//.exec(file)?.[1];
    const across = sheets.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/@import "(.+)"/g)]
        .map(([, path = '']) => join(dirname(file), path).replaceAll('\\', '/'))
        .filter((path) => wingOf(path) !== undefined && wingOf(path) !== wingOf(file))
        .map((path) => `${file}: ${path}`),
    );
    expect(sheets.some((file) => wingOf(file) !== undefined)).toBe(true);
    expect(across).toEqual([]);
  });

  it('leaves what the table lets in', async () => {
    const stopped: string[] = [];
    for (const [file, text] of ALLOWED) stopped.push(...(await said(file, text)));
    expect(stopped).toEqual([]);
  });

  it('is shown by docs/architecture.md as it is: npm exec -- vitest run --project unit layers.test -u writes it', async () => {
    const document = readFileSync(DOCUMENT, 'utf8');
    expect(document).toContain('<!-- layers -->');
    await expect(withTable(document)).toMatchFileSnapshot(`../../${DOCUMENT}`);
  });
});
