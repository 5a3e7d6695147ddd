import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { neverSaved } from '#/content-files/withdrawal/take-down.ts';
import { Repository } from '#/content-files/withdrawal/repository.ts';
import { savedTree, type SavedTree } from '../../../support/saved-tree.ts';

const PART = 'content/stories/en/part-1.mdx';
const POST = 'content/posts/en/a-post.md';
const STORY = ['content/series/ana.yaml', PART, 'content/stories/es/parte-1.mdx'];

let tree: SavedTree;
beforeEach(() => {
  tree = savedTree();
  // As git on Windows does unless it is told otherwise: the folder has other ends of lines than the repository.
  tree.git('config', 'core.autocrlf', 'true');
  for (const file of [...STORY, POST]) tree.remove(file);
  tree.git('checkout', '-q', '--', '.');
});
afterEach(() => {
  tree.dispose();
});
const read = (file: string): string => readFileSync(join(tree.root, file), 'utf8');

describe('a folder on Windows', () => {
  it('is said to hold of a story what nobody ever saved, and no file that was', () => {
    expect(read(PART)).toContain('\r\n');
    expect(neverSaved(tree.root, STORY)).toEqual([]);
    tree.append(PART, 'A line of hers.');
    tree.write('public/audio/ana-1.mp3', 'hers');
    expect(neverSaved(tree.root, [...STORY, 'public/audio/ana-1.mp3'])).toEqual([PART, 'public/audio/ana-1.mp3']);
  });

  it.each(['false', 'true'])('keeps of a text in which one line was changed that line as changed, and no other (core.safecrlf %s)', (strict) => {
    tree.git('config', 'core.safecrlf', strict);
    tree.change(POST, 'title: A post', 'title: A letter');
    const bytes = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0x0d, 0x0a, 0xff]);
    const picture = 'content/media/new.png';
    writeFileSync(join(tree.root, picture), bytes);
    const repository = Repository.at(tree.root);
    const changes = [POST, picture].map((file) => ({ file, text: readFileSync(join(tree.root, file)) }));
    const record = { file: 'content/withdrawn/eva.yaml', text: 'slug: eva\nwithdrawnOn: 2026-11-25\n' };
    const commit = repository?.commit([...changes, record], 'Save the content\n') ?? '';
    expect(tree.git('diff', '--numstat', 'HEAD~1', 'HEAD', '--', POST)).toBe(`1\t1\t${POST}\n`);
    expect(repository?.read(commit, picture)?.equals(bytes)).toBe(true);
    expect(tree.git('show', `HEAD:${record.file}`)).toBe(record.text);
    expect(tree.git('status', '--porcelain', '--', POST, picture)).toBe('');
  });

  it('keeps files of a project that is a folder of a larger repository so too', () => {
    tree.dispose();
    tree = savedTree(false);
    const inner = 'sites/telar';
    tree.git('init', '-q');
    tree.write(`${inner}/content/a.md`, 'One.\nTwo.\n');
    tree.write(`${inner}/.gitattributes`, '*.md text eol=lf\n');
    tree.save();
    const repository = Repository.at(join(tree.root, inner));
    repository?.commit([{ file: 'content/a.md', text: 'One.\r\nThree.\r\n' }], 'Save the content\n');
    expect(tree.git('show', `HEAD:${inner}/content/a.md`)).toBe('One.\nThree.\n');
  });
});

describe('this project', () => {
  it('says which ends of lines its files have, so that no git gives them others', () => {
    expect(readFileSync('.gitattributes', 'utf8')).toMatch(/^\* text=auto eol=lf$/m);
  });
});
