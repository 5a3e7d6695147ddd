import { describe, expect, it } from 'vitest';
import { checkContent } from '#/content-files/check.ts';
import { contentTree } from '../support/content-tree.ts';

describe('a text of a million signs', () => {
  it.each([
    ['of words in one paragraph', 'Some words of a text, which goes on. '],
    ['of paragraphs', 'Some words of a text.\n\n'],
    ['of quotation marks that are never closed', 'She said “no. '],
    ['of brackets', 'a [b]( '],
  ])('%s is read in two seconds of work', async (_, words) => {
    const tree = contentTree();
    try {
      tree.append('content/posts/es/solo-aqui.md', words.repeat(Math.ceil(1_000_000 / words.length)));
      const before = process.cpuUsage();
      await checkContent(tree.root, '2026-11-25');
      const { user } = process.cpuUsage(before);
      expect(user / 1_000_000).toBeLessThan(2);
    } finally {
      tree.dispose();
    }
  });
});
