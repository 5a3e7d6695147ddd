import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { keepCopy } from '#/content-files/withdrawal/copies.ts';
import { contentTree } from '../../support/content-tree.ts';

it('a doubted copy is told of once, however many commands a command starts, and again by the next one', () => {
  const tree = contentTree();
  // Nothing was ever saved in this folder, and its copy's time is long past.
  keepCopy(tree.root, { id: 'ana', files: ['content/series/ana.yaml'], sources: [] }, '2020-01-01');
  const { SITE_TODAY: _, CI: __, ...env } = process.env;
  const run = (code: string): string =>
    spawnSync(process.execPath, ['--input-type=module', '-e', code], { cwd: tree.root, env, encoding: 'utf8' }).stdout;
  const command = `await import(${JSON.stringify(pathToFileURL(resolve('scripts/old-copies.ts')).href)});`;
  const starting = `${command} const { spawnSync } = await import('node:child_process');
    spawnSync(process.execPath, ['--input-type=module', '-e', ${JSON.stringify(command)}], { stdio: 'inherit' });`;
  expect(run(starting).split('taken-down/ana')).toHaveLength(2);
  expect(run(command).split('taken-down/ana')).toHaveLength(2);
  tree.dispose();
});
