import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { earlyScripts } from '#/integrations/early-scripts.ts';
import { readPage, spliced } from '#/integrations/read-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'telar-early-'));
for (const [file, text] of Object.entries({
  'once/walk.a1.js': 'import{t as e}from"./words.b2.js";import"./styles.c3.js";const later=()=>import("./seldom.d4.js");',
  'once/words.b2.js': 'import{n}from"../_astro/both.e5.js";',
  'once/styles.c3.js': 'import"./words.b2.js"',
  '_astro/both.e5.js': 'export const n=1',
  'once/walker.f6.js': '',
})) {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), text);
}

const finished = async (html: string): Promise<string> => spliced(html, await earlyScripts(folder).changesIn(readPage(html)));

describe('the beginning of a page with a walk or the search', () => {
  const tags = (...all: string[]): string => all.map((one) => `<script type="module" src="${one}"></script>`).join('');
  const early = tags('/once/walk.a1.js', '/once/words.b2.js', '/once/styles.c3.js', '/_astro/both.e5.js');

  it('has its script and all that this imports, once each, and nothing that comes later or not at all', async () => {
    expect(await finished(`<body class="a"><p>b</p>${tags('/once/walk.a1.js', '/once/walker.f6.js')}`)).toBe(
      `<body class="a">${early}<p>b</p>${tags('/once/walker.f6.js')}`,
    );
  });

  it('names them before its styles too, which are half of what is sent of it', async () => {
    expect(await finished(`<script>a</script><style>b</style><body>${tags('/once/walk.a1.js')}<style>c</style>`)).toBe(
      `<script>a</script>${early}<style>b</style><body>${early}<style>c</style>`,
    );
  });

  it.each([
    ['another script', '<body><script type="module" src="/once/walker.f6.js"></script>'],
    ['a script of its own', '<body><script>"/once/walk.a1.js"</script>'],
    ['none', '<body><p>/once/walk.a1.js</p>'],
  ])('stays as it is on a page with %s', async (_with, html) => {
    expect(await finished(html)).toBe(html);
  });
});
