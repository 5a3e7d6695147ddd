import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fontPackage, licencesPage, licencesText, packageFolder, shippedFrom } from '#/integrations/licence-texts.ts';

const folder = mkdtempSync(join(tmpdir(), 'telar-licences-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const packageWith = (name: string, licence: string, text?: string): string => {
  const path = join(folder, name);
  mkdirSync(path);
  writeFileSync(join(path, 'package.json'), JSON.stringify({ name, version: '1.2.3', license: licence }));
  if (text !== undefined) writeFileSync(join(path, 'LICENSE'), text);
  return path;
};

describe('what a package is sent under', () => {
  it('is what stands in it: its name, version, licence and the licence’s text', () => {
    expect(shippedFrom(packageWith('one', 'ISC', 'You may.\r\nDo.\n'))).toEqual({
      name: 'one',
      version: '1.2.3',
      licence: 'ISC',
      text: 'You may.\nDo.',
    });
  });

  it('stops the build where it brings no text along', () => {
    expect(() => shippedFrom(packageWith('two', 'MIT'))).toThrow('two is sent to browsers and brings no licence');
  });

  it('is found where the package has a folder for it', () => {
    expect(shippedFrom('node_modules/pagefind').text).toMatch(/^pagefind\n\nCopyright[^]*Permission is hereby granted/);
  });

  it('is not that of what the package itself was made with', () => {
    expect(shippedFrom(packageWith('three', 'MIT', 'You may.\n\n# Licenses of bundled dependencies\nMore\n')).text).toBe('You may.');
  });
});

describe('the package of a module', () => {
  it('is found by its file, on Windows too', () => {
    expect(packageFolder('/a b/node_modules/preact/dist/preact.mjs')).toBe('/a b/node_modules/preact');
    expect(packageFolder('/a/node_modules/@astrojs/preact/dist/client.js?v=1')).toBe('/a/node_modules/@astrojs/preact');
    expect(packageFolder('C:\\a\\node_modules\\preact\\hooks\\index.js')).toBe('C:\\a\\node_modules\\preact');
    expect(packageFolder('/a/node_modules/one/node_modules/two/index.js')).toBe('/a/node_modules/one/node_modules/two');
  });

  it('is none for what is ours', () => {
    expect(packageFolder('/telar/src/browser/search/Search.tsx')).toBeUndefined();
  });

  it('stops the build for a font that is in none', () => {
    expect(() => fontPackage(Buffer.from('a font'), '.')).toThrow('in no package');
  });
});

describe('the list of licences', () => {
  const shipped = [
    { name: 'b', version: '1.0.0', licence: 'MIT', text: 'B may.' },
    { name: 'a', version: '2.0.0', licence: 'ISC', text: 'A may.' },
  ];

  it('names each with its text, by name', () => {
    expect(licencesText(shipped)).toMatch(/a 2\.0\.0 \(ISC\)\n\nA may\.[^]*b 1\.0\.0 \(MIT\)\n\nB may\./);
  });

  it('leaves in LICENSES.md what people wrote, and comes to the same when it is made again', () => {
    const once = licencesPage('# Ours\n\nWords.\n', shipped);
    expect(once).toMatch(/^# Ours\n\nWords\.\n\n<!--[^]*### a 2\.0\.0/);
    expect(licencesPage(once, shipped)).toBe(once);
  });
});
