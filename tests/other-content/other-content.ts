import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHANGES } from './changes.ts';

/*
 * Whether the checks hold for any content: `npm run test:other-content`, or with words of the changes to make behind it
 * (`-- post country`). In a copy of the project each change of ./changes.ts is made; then everything that reads the content is run: it
 * stays green, or says in words what staff must mend. What looks at tests/fixture is run once, with no content there at all.
 */
const STEPS = ['content', 'build', 'real'];
const NOT_COPIED = new Set(['node_modules', 'dist', '.git', '.builds', '.cache', '.astro', 'test-results', 'taken-down']);

const copyWhole = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'telar other '));
  cpSync('.', folder, { recursive: true, filter: (file) => !NOT_COPIED.has(file) });
  if (existsSync('.builds/kept')) cpSync('.builds/kept', join(folder, '.builds/kept'), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  return folder;
};

const test = (folder: string, ...steps: string[]): { isGreen: boolean; said: string } => {
  const { status, stdout, stderr } = spawnSync('npm', ['test', '--silent', '--', ...steps], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, SITE_TODAY: '2026-11-25', TELAR_LANG: 'en' },
  });
  return { isGreen: status === 0, said: stdout + stderr };
};

const words = process.argv.slice(2);
const isAsked = (what: string): boolean => words.length === 0 || words.some((word) => what.includes(word));
let [passed, failed] = [0, 0];
const tell = (what: string, { isGreen: isAllGreen, said }: { isGreen: boolean; said: string }, asks?: RegExp): void => {
  const saysWhat = asks?.test(said) === true && / passed, 1 failed$/.test(said.trimEnd());
  const isGreen = isAllGreen || saysWhat;
  if (isGreen) passed += 1;
  else failed += 1;
  console.log(`${isGreen ? 'ok' : 'FAILED'}  ${what}: ${said.trimEnd().split('\n').at(-1) ?? ''}`);
  // Without the dots, one for each test.
  if (!isGreen) console.log(said.replace(/^.*(?:·.*){20}$/gm, ''));
};

for (const { what, make, asks } of CHANGES.filter((change) => isAsked(change.what))) {
  const folder = copyWhole();
  const done = make(folder);
  if (done === undefined) console.log(`--  ${what}: there is nothing to do it to`);
  else tell(`${what} (${done})`, test(folder, ...STEPS), asks);
  rmSync(folder, { recursive: true, force: true });
}
if (isAsked('without content')) {
  const folder = copyWhole();
  for (const place of ['content', 'public']) rmSync(join(folder, place), { recursive: true, force: true });
  mkdirSync(join(folder, 'content'));
  tell('without content, what looks at tests/fixture', test(folder, 'unit', 'test site', 'built', 'builds', 'promises', 'browser'));
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
