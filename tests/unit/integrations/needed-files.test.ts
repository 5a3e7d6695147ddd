import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { neededFiles } from '#/integrations/needed-files.ts';
import { readPage } from '#/integrations/read-page.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'telar-needed-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (files: Record<string, string>): void => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
};
const neededBy = (html: string): Promise<string[]> => neededFiles(folder, [{ path: '/es/ayuda/', page: readPage(html) }]);

describe('what a page needs beside itself', () => {
  it('is neither a file that is left out nor what that names, as the worker of an earlier publication, which names every page’s', async () => {
    write({ 'keep.js': 'const a=["/d/of-another.svg"]', 'd/of-another.svg': '', 'd/own.svg': '' });
    const page = readPage('<section data-offline="/keep.js"><img src="/d/own.svg"></section>');
    expect(await neededFiles(folder, [{ path: '/es/ayuda/', page }], '/keep.js')).toEqual(['/d/own.svg']);
  });

  it('is found however deep it is imported, at once or later, by each way in which the build writes it', async () => {
    write({
      '_astro/a.js': 'import{n as e}from"./b.js";import"./c.js";export*from"./d.js"',
      '_astro/b.js': 'import(`./later.js`);import("./a.js")',
      '_astro/c.js': 'const m=["_astro/mapped.js","_astro/style.css"]',
      '_astro/d.js': 'new Worker(new URL("/_astro/worker.js",import.meta.url))',
      '_astro/later.js': 'fetch("data.json")',
      '_astro/data.json': '{}',
      '_astro/mapped.js': '',
      '_astro/worker.js': '',
      '_astro/style.css': '@import "./more.css";a{background:url(../pictures/a.png)}',
      '_astro/more.css': '@font-face{src:url("./f.woff2") format("woff2")}',
      '_astro/f.woff2': '',
      'pictures/a.png': '',
      '_astro/other.js': '',
    });
    expect(await neededBy('<script type="module" src="/_astro/a.js"></script>')).toEqual([
      '/_astro/a.js',
      '/_astro/b.js',
      '/_astro/c.js',
      '/_astro/d.js',
      '/_astro/data.json',
      '/_astro/f.woff2',
      '/_astro/later.js',
      '/_astro/mapped.js',
      '/_astro/more.css',
      '/_astro/style.css',
      '/_astro/worker.js',
      '/pictures/a.png',
    ]);
  });

  it('is what it shows and runs, not what it links to', async () => {
    write({ 'favicon.svg': '', 'guide.pdf': '', 'es/feed.xml': '', 'es/otra/index.html': '', 'style.css': '' });
    const html =
      '<link rel="icon" href="/favicon.svg"><link rel="alternate" href="/es/feed.xml"><link rel="stylesheet" href="/style.css">' +
      '<a href="/guide.pdf">Guide</a><a href="/es/otra/">Other</a><a href="/es/otra/index.html">Other</a>';
    expect(await neededBy(html)).toEqual(['/favicon.svg', '/style.css']);
  });

  it('leaves out names of files that are not there', async () => {
    expect(await neededBy('<script src="/_astro/gone.js"></script><p title="index.html">notes.txt</p>')).toEqual([]);
  });
});
