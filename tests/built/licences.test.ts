import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { inSite, SITE } from '../support/site.ts';

const told = readFileSync(inSite('dist/licences.txt'), 'utf8');
const page = readFileSync('LICENSES.md', 'utf8');
const files = globSync('dist/**/*', { cwd: SITE, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(SITE, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

/** Whether a package stands in both, with its licence's own words. */
const named = (name: string): boolean => {
  const [file = ''] = globSync(`node_modules/${name}/{LICENSE,LICENSE.md,LICENSE.txt,LICENSE/LICENSE}`, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const words = readFileSync(file, 'utf8').split('# Licenses of bundled', 1).join('').trim().replaceAll('\r\n', '\n');
  return [told, page].every((text) => new RegExp(`^(?:### )?${name} \\d`, 'm').test(text) && text.includes(words));
};

describe('the licences of what is sent to a browser', () => {
  it('are there for every package whose code our scripts bring along, as another bundler sees it', () => {
    const scripts = globSync('src/{browser,kinds/*/browser}/**/*.{ts,tsx}');
    expect(scripts.length).toBeGreaterThan(10);
    const { metafile } = buildSync({
      entryPoints: scripts,
      bundle: true,
      write: false,
      metafile: true,
      outdir: 'out',
      format: 'esm',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      define: { COPIES: '{}', KNOWN: '{}', WORKER: '""' },
      // The second is what the build writes by itself, of no package.
      external: ['/pagefind/*', 'virtual:*'],
      logLevel: 'silent',
    });
    const packages = new Set(
      Object.values(metafile.outputs)
        .flatMap(({ inputs }) => Object.keys(inputs))
        .flatMap((file) => /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []),
    );
    expect(packages).toContain('preact');
    expect([...packages].filter((name) => !named(name))).toEqual([]);
  });

  it('are there for the search, the display face, and what draws the search’s results', () => {
    for (const name of ['pagefind', '@fontsource/fraunces', 'preact']) expect(named(name), name).toBe(true);
  });

  it('are there for every file: none is of a kind, or in a place, that is neither ours nor named', () => {
    const fonts = files.filter((file) => /\.(?:woff2?|ttf|otf)$/.test(file));
    const ofPackages = [...told.matchAll(/^(@fontsource[^ ]*) \d/gm)].flatMap(([, name = '']) => globSync(`node_modules/${name}/files/*`));
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts)
      expect(
        ofPackages.some((one) => readFileSync(one).equals(readFileSync(inSite(font)))),
        font,
      ).toBe(true);
    const known =
      /^dist\/(?:_astro\/.+|once\/.+|d\/[\da-f]+\.svg|pagefind\/.+|search\/(?:en|es|places)\.json|(?:check|terms)\/(?:en|es)\.json|try\/[a-z0-9]+-(?:en|es)\.json|share\/[^/]+\.png|audio\/[\da-f]{16}\.mp3|keep\.js|_headers|_redirects|.+\.(?:html|txt|xml|vcf|csv))(?:\.(?:br|gz))?$/;
    expect(files.filter((file) => !known.test(file))).toEqual([]);
    for (const file of files.filter((one) => /^dist\/(?:_astro|once)\//.test(one)))
      expect(file).toMatch(/\.(?:js|css|svg|woff2|png|jpe?g|webp|avif)(?:\.(?:br|gz))?$/);
  });

  it('are the same in the repository as on the site, so that nobody writes them by hand', () => {
    const heads = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, head = '']) => head);
    const onSite = heads(told, /^((?:@[\w-]+\/)?[\w-]+ \d+\.\d+\.\d+\S* \(.+\))$/gm);
    expect(onSite.length).toBeGreaterThan(4);
    expect(heads(page, /^### (.+)$/gm)).toEqual(onSite);
    expect(existsSync(inSite('dist/licences.txt.br'))).toBe(true);
  });
});
