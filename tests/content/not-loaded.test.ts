import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { notLoaded, unfinished } from '#/content-files/not-loaded.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { contentTree, type ContentTree } from '../support/content-tree.ts';

const TODAY = '2026-11-25';
const ALONE = 'content/posts/es/solo-aqui.md';
const POSTS = ['content/posts/en/a-post.md', 'content/posts/es/un-texto.md'];
const PARTS = ['content/stories/en/part-1.mdx', 'content/stories/es/parte-1.mdx'];

let tree: ContentTree;
beforeEach(() => {
  tree = contentTree();
});
afterEach(() => tree.dispose());

const left = (): string[] => notLoaded(readContent(tree.root), TODAY).map(({ file }) => file).sort();
const unfinishedNow = (): string[] => unfinished(readContent(tree.root)).map(({ file }) => file);

describe('what a build is not given of the texts', () => {
  it('is none of those that are published, or that wait for their day', () => {
    tree.change(ALONE, 'date: 2026-03-14', 'date: 2026-11-26');
    expect(left()).toEqual([]);
  });

  it.each([
    ['that lacks nothing', 'translationKey', 'draft: true\ntranslationKey'],
    ['whose picture is not there yet', 'translationKey', 'draft: true\ncover: { src: ../../media/foto.jpg, alt: A photo }\ntranslationKey'],
    ['that lacks a field and begins with an empty line', /^---\n([^]*)date: 2026-03-14\n/, '\n---\ndraft: true\n$1'],
    ['that lacks a field, with a space behind the first line', /^---\n([^]*)date: 2026-03-14\n/, '--- \ndraft: true\n$1'],
  ])('is every draft, so that none can stop it: one %s', (_, from, to) => {
    tree.rewrite(ALONE, (text) => text.replace(from, to));
    expect(left()).toEqual([ALONE]);
  });

  it('is a part that was withdrawn, in both languages though one file alone says so, and all parts of a series that is left out', () => {
    tree.change('content/stories/es/parte-1.mdx', 'part: 1', 'part: 1\nwithdrawnOn: 2026-01-01');
    expect(left()).toEqual(PARTS);
    tree.change('content/stories/es/parte-1.mdx', 'withdrawnOn: 2026-01-01\n', '');
    expect(left()).toEqual([]);
    tree.change('content/series/ana.yaml', '  givenOn:', '  withdrawnOn: 2026-01-01\n  givenOn:');
    expect(left()).toEqual(PARTS);
  });

  it('is no post that was withdrawn: the feed tells whoever has it that it is gone', () => {
    tree.change('content/posts/es/un-texto.md', 'translationKey', 'withdrawnOn: 2026-11-01\ntranslationKey');
    expect(left()).toEqual([]);
  });

  it('is with a draft that says that its post was withdrawn the other language too, which would be published without it', () => {
    tree.change('content/posts/es/un-texto.md', 'translationKey', 'draft: true\nwithdrawnOn: 2026-11-01\ntranslationKey');
    expect(left()).toEqual(POSTS);
  });
});

describe('what the preview is not given of the texts', () => {
  it('is no draft that lacks nothing: taken out of the drafts, it is shown at once', () => {
    tree.change(ALONE, 'translationKey', 'draft: true\ntranslationKey');
    expect(unfinishedNow()).toEqual([]);
  });

  it.each([
    ['lacks a field', 'date: 2026-03-14', 'draft: true'],
    ['has a picture that is not there yet', 'translationKey', 'draft: true\ncover: { src: ../../media/foto.jpg, alt: A photo }\ntranslationKey'],
  ])('is a draft that %s', (_, from, to) => {
    tree.change(ALONE, from, to);
    expect(unfinishedNow()).toEqual([ALONE]);
  });
});
