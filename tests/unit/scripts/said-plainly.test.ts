import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { say, STAFF_LANGUAGES } from '#/staff-words/messages.ts';
import { contentTree, type ContentTree } from '../../support/content-tree.ts';

const GUIDE = 'content/guides/en/a-guide.md';

let tree: ContentTree;
beforeEach(() => {
  tree = contentTree();
});
afterEach(() => tree.dispose());

const run = (script: string, words: readonly string[], node: readonly string[] = []) =>
  spawnSync(process.execPath, [...node, resolve('scripts', script), ...words], {
    cwd: tree.root,
    encoding: 'utf8',
    env: { ...process.env, TELAR_LANG: 'en' },
  });

/** Lets the disk refuse all that is written, with a word of its own. */
const refusing = (fields: Readonly<Record<string, string>>): string[] => {
  const code = `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
fs.fsyncSync = () => { throw Object.assign(new Error('no'), ${JSON.stringify(fields)}); };
syncBuiltinESMExports();`;
  return ['--import', `data:text/javascript,${encodeURIComponent(code)}`];
};

describe('a command that staff type', () => {
  it.each(
    STAFF_LANGUAGES.flatMap((language) => [
      ['numbers-confirm.ts', language, '--pages', ['--pages', 'x']] as const,
      ['numbers-confirm.ts', language, '--only', ['--only']] as const,
      ['numbers-confirm.ts', language, 'mx-shown', ['mx-shown']] as const,
      ['stories-withdraw.ts', language, '--yess', ['ana', '--yess']] as const,
    ]),
  )('of %s in %s says in a sentence that it does not understand %s', (script, language, given, words) => {
    const { status, stdout, stderr } = run(script, [...words, '--language', language]);
    expect(stderr).toBe(`${say('commandOption', { given }, language)}\n`);
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });

  it.each([
    ['that the disk is full', { code: 'ENOSPC' }, say('commandDiskFull', {}, 'en')],
    ['which file cannot be written', { code: 'EACCES', path: '/here/a-guide.md' }, say('commandReadOnly', { file: '/here/a-guide.md' }, 'en')],
  ])('says in a sentence %s, and leaves what was there', (_, fields, words) => {
    tree.append('content/guides/es/una-guia.md', 'Más palabras.');
    const before = readFileSync(join(tree.root, GUIDE), 'utf8');
    const { status, stderr } = run('translations.ts', ['--done', GUIDE], refusing(fields));
    expect(stderr).toBe(`${words}\n`);
    expect(status).toBe(1);
    expect(readFileSync(join(tree.root, GUIDE), 'utf8')).toBe(before);
  });

  it('shows any other failure as it is', () => {
    tree.append('content/guides/es/una-guia.md', 'Más palabras.');
    const { status, stderr } = run('translations.ts', ['--done', GUIDE], refusing({ code: 'EIO' }));
    expect(stderr).toMatch(/Error: no\n\s+at /);
    expect(status).toBe(1);
  });
});
