import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contentTree } from '../../support/content-tree.ts';
import { projectState } from '../../../scripts/build/stamp.ts';

it('a site is another one once a list of names never to be published is given, or a name more stands in it', () => {
  const tree = contentTree();
  try {
    const env = { SITE_TODAY: '2026-11-25' };
    const before = projectState(tree.root, env);
    expect(projectState(tree.root, env)).toBe(before);
    tree.write('names.txt', 'One Name\n');
    const given = { ...env, TELAR_DO_NOT_PUBLISH: join(tree.root, 'names.txt') };
    const one = projectState(tree.root, given);
    expect(one).not.toBe(before);
    expect(projectState(tree.root, given)).toBe(one);
    tree.write('names.txt', 'One Name\nAnother Name\n');
    expect(projectState(tree.root, given)).not.toBe(one);
  } finally {
    tree.dispose();
  }
});
