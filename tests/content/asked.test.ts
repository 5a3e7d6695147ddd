import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '#/content-files/check.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { noteRead } from '#/content-files/sentences/note-read.ts';
import type { NamedContent } from '#/domain/named-content.ts';
import { say } from '#/staff-words/messages.ts';
import { contentTree, type ContentTree } from '../support/content-tree.ts';

const POST = 'content/posts/en/a-post.md';
const NAMED: NamedContent = { pages: ['about'] };

let tree: ContentTree;
beforeEach(() => {
  tree = contentTree();
});
afterEach(() => tree.dispose());

const warnings = async (named?: NamedContent): Promise<string[]> => (await checkContent(tree.root, '2026-11-25', named)).warnings;

/** What each of these lists says is tested by itself; that a check of the content asks for it is seen here. */
describe('what a check of the whole site tells besides mistakes', () => {
  it('is which sentences nobody has read who did not write them', async () => {
    cpSync('content/words/en.yaml', join(tree.root, 'content/words/en.yaml'));
    noteRead(readContent(tree.root));
    expect(await warnings(NAMED)).toEqual([]);
    tree.append(POST, 'The line answers with patience.');
    expect(await warnings(NAMED)).toEqual([expect.stringContaining('The line answers with patience.')]);
    // A folder of content alone is nobody's site.
    expect(await warnings()).toEqual([]);
  });

  it('is which ready sheets are behind what is printed today', async () => {
    for (const name of ['src', 'locales']) symlinkSync(resolve(name), join(tree.root, name), 'dir');
    mkdirSync(join(tree.root, 'sheets'));
    writeFileSync(join(tree.root, 'sheets/mx-es-old.pdf'), '%PDF-1.4 made up');
    expect(await warnings(NAMED)).toContain(say('sheetsBehind', { country: 'mx', locale: 'es' }, 'en'));
    expect(await warnings()).toEqual([]);
  });
});
