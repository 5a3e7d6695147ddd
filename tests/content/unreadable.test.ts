import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkContent } from '#/content-files/check.ts';
import { say } from '#/staff-words/messages.ts';
import { contentTree, type ContentTree } from '../support/content-tree.ts';

/** Paths that the system lets nobody open. Whoever runs the tests as root may open everything, so it is made up here. */
const closed = vi.hoisted(() => new Set<string>());
vi.mock(import('node:fs'), async (original) => {
  const fs = await original();
  const refusing = <Arguments extends unknown[], Result>(read: (...args: Arguments) => Result): ((...args: Arguments) => Result) =>
    ((...args: Arguments) => {
      if (closed.has(String(args[0]))) throw Object.assign(new Error(`EACCES: permission denied, open '${String(args[0])}'`), { code: 'EACCES' });
      return read(...args);
    });
  return { ...fs, readFileSync: refusing(fs.readFileSync) as typeof fs.readFileSync, readdirSync: refusing(fs.readdirSync) as typeof fs.readdirSync };
});

let tree: ContentTree;
beforeEach(() => {
  tree = contentTree();
});
afterEach(() => {
  closed.clear();
  tree.dispose();
});

const told = async (file: string): Promise<string[]> =>
  (await checkContent(tree.root, '2026-11-25')).problems.filter((one) => one.file === file).map(({ message }) => message);

describe('what the system lets nobody open', () => {
  it.each([
    'content/posts/en/a-post.md',
    'content/guides/es/una-guia.md',
    'content/stories/es/parte-1.mdx',
    'content/series/ana.yaml',
    'content/hotlines/mx.yaml',
    'content/sources.yaml',
    'content/words/es.yaml',
    'locales/es/common.json',
    'content/media/loom.svg',
    'content/posts/en',
    'content/media',
  ])('is told in words, and the check goes on: %s', async (file) => {
    tree.write('locales/es/common.json', '{}');
    tree.write('locales/en/common.json', '{}');
    tree.write('content/media/loom.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    closed.add(join(tree.root, ...file.split('/')));
    expect(await told(file)).toEqual([say('fileUnreadable', {}, 'en')]);
  });
});
