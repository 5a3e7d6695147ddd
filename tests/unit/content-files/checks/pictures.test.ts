import { join } from 'node:path';
import { mkdirSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkPictures } from '#/content-files/checks/pictures.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { contentTree, DOT, type ContentTree } from '../../../support/content-tree.ts';

let tree: ContentTree;
beforeEach(() => {
  tree = contentTree();
});
afterEach(() => tree.dispose());

it('every picture that was cut off is told, however many there are', async () => {
  const files = Array.from({ length: 40 }, (_, index) => `content/media/cut-${String(index).padStart(2, '0')}.png`);
  mkdirSync(join(tree.root, 'content/media'), { recursive: true });
  for (const file of files) writeFileSync(join(tree.root, file), Buffer.from(DOT, 'base64').subarray(0, 50));
  const told = await checkPictures(readContent(tree.root));
  expect(told.map(({ file }) => file).sort()).toEqual(files);
});
