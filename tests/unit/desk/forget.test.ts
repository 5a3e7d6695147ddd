import { describe, expect, it } from 'vitest';
import { isDraftOfGone, isFileOfBefore } from '#/desk/browser/forget.ts';
import { DeskFiles } from '#/desk/files.ts';
import { contentTree } from '../../support/content-tree.ts';

const there = { files: { 'content/stories/es/parte-1.mdx': 'a1', 'content/series/ana.yaml': 'b2' }, kinds: ['stories', 'series'] };

describe('what a browser keeps of the texts', () => {
  it.each([
    ['a text that is there', ['stories', 'parte-1'], false],
    ['a text that is there in the other language alone', ['series', 'ana'], false],
    ['a text that was never saved', ['stories', ''], false],
    ['an entry of one file, which may only be unreadable now', ['sources', 'gone'], false],
    ['a list that is one file', ['meant', 'meant'], false],
    ['something that another version of the editor calls otherwise', 'stories/gone', false],
    ['a text that is gone', ['stories', 'parte-2'], true],
    ['one whose name another’s begins with', ['stories', 'parte'], true],
    ['a series that is gone', ['series', 'eva'], true],
  ])('of what was typed in %s and not saved: %s goes: %s', (_, key, goes) => {
    expect(isDraftOfGone(key, there)).toBe(goes);
  });

  it.each([
    ['as it is', 'content/series/ana.yaml', { sha: 'b2', text: 'x' }, false],
    ['as it was before somebody changed it', 'content/series/ana.yaml', { sha: 'b1', text: 'x' }, true],
    ['that is gone', 'content/series/eva.yaml', { sha: 'b2', text: 'x' }, true],
    ['of which it is not said what it holds', 'content/series/ana.yaml', 'x', true],
  ])('of a file %s: %s goes: %s', (_, path, kept, goes) => {
    expect(isFileOfBefore(path, kept, there)).toBe(goes);
  });

  it('is measured by the files that the editor may open, and never by lists of one file', () => {
    const tree = contentTree();
    const said = new DeskFiles(tree.root).there();
    expect(said.files['content/stories/en/part-1.mdx']).toMatch(/^[0-9a-f]{40}$/);
    expect(said.kinds).toEqual(expect.arrayContaining(['stories', 'posts', 'series', 'guides']));
    expect(said.kinds).not.toContain('sources');
    tree.rename('content', 'content-elsewhere');
    expect(() => new DeskFiles(tree.root).there()).toThrow();
    tree.dispose();
  });
});
