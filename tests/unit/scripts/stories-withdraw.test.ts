import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { say } from '#/staff-words/messages.ts';
import { contentTree, type ContentTree } from '../../support/content-tree.ts';

let tree: ContentTree;
beforeEach(() => {
  tree = contentTree();
});
afterEach(() => tree.dispose());

const STORY = ['content/series/ana.yaml', 'content/stories/en/part-1.mdx', 'content/stories/es/parte-1.mdx'];
const left = (): string[] => STORY.filter((file) => existsSync(join(tree.root, file)));
const withdraw = (...words: string[]) =>
  spawnSync(process.execPath, [resolve('scripts/stories-withdraw.ts'), ...words], {
    cwd: tree.root,
    encoding: 'utf8',
    env: { ...process.env, TELAR_LANG: 'en' },
  });

describe('npm run stories:withdraw', () => {
  it('deletes nothing where a part is written with a space, and says how it is written', () => {
    const { status, stderr } = withdraw('ana', '3');
    expect(stderr.trim()).toBe(say('withdrawalWords', { name: 'ana' }, 'en'));
    expect(status).toBe(1);
    expect(left()).toEqual(STORY);
  });

  it('deletes nothing where no story is named', () => {
    expect(withdraw().status).toBe(1);
    expect(left()).toEqual(STORY);
  });

  it('deletes the one story that is named', () => {
    expect(withdraw('ana', '--yes').status).toBe(0);
    expect(left()).toEqual([]);
  });

  it('deletes what was left of it where a site was built to be read first, and where Astro keeps what it read, and no such thing of others', () => {
    const kept = ['.astro/data-store.json', '.astro/content-modules.mjs', 'node_modules/.astro/data-store.json'];
    for (const file of [...kept, '.desk/review/dist/en/stories/ana/index.html', '.desk/review/.builds/kept/pages/0a'])
      tree.write(file, '["content/stories/en/part-1.mdx","Her words."]');
    for (const file of ['.astro/types.d.ts', '.astro/content-assets.mjs']) tree.write(file, 'export default new Map();');
    const standing = (): string[] =>
      [...kept, '.astro/types.d.ts', '.astro/content-assets.mjs', '.desk/review'].filter((file) => existsSync(join(tree.root, file)));
    expect(withdraw('eva', '--yes').status).toBe(1);
    expect(standing()).toEqual([...kept, '.astro/types.d.ts', '.astro/content-assets.mjs', '.desk/review']);
    expect(withdraw('ana', '--yes').status).toBe(0);
    expect(standing()).toEqual(['.astro/types.d.ts', '.astro/content-assets.mjs']);
  });

  it('deletes all that builds keep of single files, though no build follows, and nothing where no such story is', () => {
    for (const kind of ['read', 'pages']) tree.write(`.builds/kept/${kind}/0a`, 'Her words.');
    const kept = (): boolean => existsSync(join(tree.root, '.builds/kept'));
    expect(withdraw('eva', '--yes').status).toBe(1);
    expect(kept()).toBe(true);
    expect(withdraw('ana', '--yes').status).toBe(0);
    expect(kept()).toBe(false);
  });

  it('deletes what its parts are made of, and of one part that of this part alone', () => {
    const facts = (part: number): string => `content/facts/ana-${part}.yaml`;
    for (const part of [1, 2]) tree.write(facts(part), 'begins: { sources: [report], tag: own, fact: How it begins. }\n');
    for (const locale of ['en', 'es']) tree.write(`content/stories/${locale}/ana-two.mdx`, '---\nseries: ana\npart: 2\n---\n\nMore.\n');
    expect(withdraw('ana/01', '--yes').status).toBe(0);
    expect([1, 2].filter((part) => existsSync(join(tree.root, facts(part))))).toEqual([2]);
    expect(withdraw('ana', '--yes').status).toBe(0);
    expect(existsSync(join(tree.root, facts(2)))).toBe(false);
  });
});
