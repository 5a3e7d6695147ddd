import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '#/content-files/check.ts';
import { DeskFiles } from '#/desk/files.ts';
import { collectionsFor } from '#/desk/forms.ts';
import { bringBackState, statesOf } from '#/desk/history.ts';
import { lastIn, namesIn } from '#/desk/names.ts';
import { deskSays } from '#/desk/words.ts';
import { contentTree, type ContentTree } from '../../support/content-tree.ts';

const words = deskSays('en');
const GUIDE = ['content/guides/en/asking-twice.md', 'content/guides/es/preguntar-dos-veces.md'] as const;
const [EN, ES] = GUIDE;

let tree: ContentTree;
let files: DeskFiles;

const read = (file: string): string => readFileSync(join(tree.root, file), 'utf8');
const isThere = (file: string): boolean => existsSync(join(tree.root, file));
/** Deletes files as the editor does. @returns what is said where that is refused */
const deleted = (...paths: string[]): string => {
  try {
    files.save(paths.map((path) => ({ operation: 'delete', path, bytes: Buffer.alloc(0), sha: files.shaOf(path) })));
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

beforeEach(() => {
  tree = contentTree();
  for (const [file, from] of [
    [EN, 'content/guides/en/a-guide.md'],
    [ES, 'content/guides/es/una-guia.md'],
  ] as const)
    tree.write(file, read(from).replace('first-guide', 'ask-twice').replace('order: 1', 'order: 2'));
  tree.write(
    'content/phrases.yaml',
    '# What people type.\nask-twice:\n  en: [how to ask]\n  es: [como pregunto]\nnews:\n  en: [what is new]\n  es: [que hay de nuevo]\n',
  );
  files = new DeskFiles(tree.root);
});
afterEach(() => {
  tree.dispose();
});

describe('a guide that is deleted', () => {
  it('is gone in both languages, with the phrases that led to it, and leaves no mistake; its earlier states stay', async () => {
    const before = await checkContent(tree.root, '2026-11-25');
    expect(deleted(EN, ES)).toBe('');
    expect(GUIDE.some(isThere)).toBe(false);
    expect(read('content/phrases.yaml')).toBe('# What people type.\nnews:\n  en: [what is new]\n  es: [que hay de nuevo]\n');
    expect((await checkContent(tree.root, '2026-11-25')).problems).toEqual(before.problems.filter(({ file }) => !file.startsWith('content/guides/')));
    const [state] = statesOf(tree.root, EN);
    bringBackState(tree.root, EN, state?.id ?? '', '2026-11-25');
    expect(isThere(EN)).toBe(true);
  });

  it('keeps its phrases while it stands in the other language', () => {
    expect(deleted(EN)).toBe('');
    expect(isThere(ES)).toBe(true);
    expect(read('content/phrases.yaml')).toContain('ask-twice:');
  });

  it.each([
    [
      'a link in a text',
      'content/posts/es/un-texto.md',
      () => tree.append('content/posts/es/un-texto.md', '[Dos veces](/es/senales/preguntar-dos-veces/).'),
    ],
    ['a conversation, by its name', 'content/replies/friend.yaml', () => tree.write('content/replies/friend.yaml', 'guides: [ask-twice]\n')],
    ['a door of the thread', 'content/thread-cloth.yaml', () => tree.write('content/thread-cloth.yaml', 'doors:\n  - link: guides/ask-twice\n')],
  ])('is not while %s leads to it, which is named: nothing is lost', (_, place, lead) => {
    lead();
    expect(deleted(EN, ES)).toBe(words.stillLed(GUIDE.join(', '), place));
    expect(GUIDE.every(isThere)).toBe(true);
    expect(read('content/phrases.yaml')).toContain('ask-twice:');
  });
});

describe('a post that is deleted', () => {
  it('is not while another text leads to it', () => {
    const post = 'content/posts/es/solo-aqui.md';
    tree.append(EN, '[Here](/es/noticias/solo-aqui/).');
    expect(deleted(post)).toBe(words.stillLed(post, EN));
    tree.change(EN, '[Here](/es/noticias/solo-aqui/).', '');
    expect(deleted(post)).toBe('');
    expect(isThere(post)).toBe(false);
  });
});

describe('what is not deleted at the desk', () => {
  it.each([
    ['a part of a story', 'content/stories/en/part-1.mdx', words.notDeleted.story],
    ['a story', 'content/series/ana.yaml', words.notDeleted.story],
    ['a page', 'content/pages/es/acerca.md', words.notDeleted.text],
    ['a conversation', 'content/replies/friend.yaml', words.notDeleted.data],
  ])('stays, and how it goes is said: %s', (_, file, said) => {
    if (!isThere(file)) tree.write(file, file.endsWith('.md') ? '---\ntitle: Acerca\n---\n\nPalabras.\n' : 'guides: []\n');
    expect(deleted(file)).toBe(said(file));
    expect(isThere(file)).toBe(true);
  });

  it('has no button for it in the editor; posts and guides have one', () => {
    const collections = collectionsFor('en', namesIn(tree.root, 'en'), lastIn(tree.root));
    expect(collections.filter((one) => 'delete' in one && one.delete === true).map(({ name }) => name)).toEqual(['posts', 'guides']);
  });
});
