import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeSavedSite, type SavedSite } from '#/content-files/withdrawal/saved-site.ts';
import { savedTree, type SavedTree } from '../support/saved-tree.ts';

const TODAY = '2026-11-25';
const POST = 'content/posts/en/a-post.md';
const PART = 'content/stories/en/part-1.mdx';
const LINES = 'content/hotlines/mx.yaml';
let tree: SavedTree;
let written: SavedSite | undefined;
beforeEach(() => {
  tree = savedTree();
});
afterEach(() => {
  written?.dispose();
  written = undefined;
  tree.dispose();
});

const saved = async (): Promise<SavedSite> => {
  const site = await writeSavedSite(tree.root, TODAY);
  if (!site || 'mistakes' in site) throw new Error(site?.mistakes ?? 'There is no repository.');
  written = site;
  return site;
};
const inIt = (site: SavedSite, file: string): string | undefined =>
  existsSync(join(site.folder, file)) ? readFileSync(join(site.folder, file), 'utf8') : undefined;

describe('the site as it was last saved', () => {
  it('holds nothing that somebody is still writing, and says which files those are', async () => {
    tree.write('content/posts/en/half.md', 'Half of a post.\n');
    tree.append(POST, 'Not yet.');
    const site = await saved();
    expect(inIt(site, 'content/posts/en/half.md')).toBeUndefined();
    expect(inIt(site, POST)).not.toContain('Not yet.');
    expect(site.unsaved.sort()).toEqual([POST, 'content/posts/en/half.md']);
    expect(site.later).toEqual([]);
  });

  it('is not held up by a mistake that was saved: its texts are those of the last day without one', async () => {
    tree.append(POST, 'A good sentence.');
    tree.save();
    tree.write('content/posts/en/half.md', 'Half of a post.\n');
    tree.change(POST, 'title: A post', 'titel: A post');
    tree.save();
    const site = await saved();
    expect(inIt(site, POST)).toContain('A good sentence.');
    expect(inIt(site, POST)).toContain('title: A post');
    expect(site.later.sort()).toEqual([POST, 'content/posts/en/half.md']);
  });

  it('never takes stories or numbers from an earlier day: what was taken away since does not stand again', async () => {
    tree.remove(PART);
    tree.remove('content/stories/es/parte-1.mdx');
    tree.remove('content/series/ana.yaml');
    tree.rewrite(LINES, (text) => text.replace('Help by phone.', 'Help by telephone.'));
    tree.save();
    tree.write('content/posts/en/half.md', 'Half of a post.\n');
    tree.save();
    const site = await saved();
    expect(site.later).toEqual(['content/posts/en/half.md']);
    expect(inIt(site, PART)).toBeUndefined();
    expect(inIt(site, LINES)).toContain('Help by telephone.');
  });

  it('shows no story that the folder pauses, although nobody has saved that', async () => {
    tree.change('content/series/ana.yaml', '  givenOn:', '  withdrawnOn: 2026-11-01\n  givenOn:');
    expect(inIt(await saved(), 'content/series/ana.yaml')).toContain('withdrawnOn: 2026-11-01');
  });

  it('shows no story that the folder no longer holds, although nobody has saved that', async () => {
    const story = ['content/series/ana.yaml', PART, 'content/stories/es/parte-1.mdx'];
    for (const file of story) tree.remove(file);
    const site = await saved();
    expect(story.map((file) => inIt(site, file))).toEqual([undefined, undefined, undefined]);
  });

  it('is none, and says why, where a mistake has stood from the beginning', async () => {
    tree.dispose();
    tree = savedTree(false);
    tree.change(POST, 'title: A post', 'titel: A post');
    tree.git('init', '-q');
    tree.save();
    const site = await writeSavedSite(tree.root, TODAY);
    expect(site && 'mistakes' in site && site.mistakes).toContain(POST);
  });

  it('is none where nothing is saved at all', async () => {
    tree.dispose();
    tree = savedTree(false);
    expect(await writeSavedSite(tree.root, TODAY)).toBeUndefined();
  });
});
