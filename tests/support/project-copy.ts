import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assembleTestSite } from './test-site.ts';

/**
 * A copy of the test site (or of another project) in a folder of its own, with a space in its name, without the built site; packages are shared.
 * @param from the folder of the project
 */
export const copyProject = (from = process.env['TELAR_TEST_SITE'] ?? assembleTestSite()): string => {
  const folder = mkdtempSync(join(tmpdir(), 'telar copy '));
  for (const name of [
    // What earlier builds compressed and drew: the same files need not be made again.
    '.builds/kept',
    'content',
    'deploy',
    'drawings',
    'locales',
    'public',
    'scripts',
    'src',
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'site.config.ts',
    'tsconfig.json',
  ].filter((one) => existsSync(join(from, one)))) {
    cpSync(join(from, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  return folder;
};

/** What stands in the published folder of a copy before a build that may fail. */
export const AS_IT_WAS = 'as it was';

/** A copy of the test site in which something is published: a page that says `AS_IT_WAS`. */
export const copyPublished = (): string => {
  const folder = copyProject();
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist', 'index.html'), AS_IT_WAS);
  return folder;
};

/** Runs one of the project's scripts in a copy. @param args what stands behind its name */
export const runIn = (folder: string, script: string, env: NodeJS.ProcessEnv = {}, ...args: string[]): { status: number | null; output: string } => {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    env: { ...process.env, SITE_TODAY: '2026-11-25', ...env },
  });
  return { status, output: stdout + stderr };
};

/** Breaks one file of a copy, builds, and mends it again. */
export const buildWith = (folder: string, file: string, change: (text: string) => string): ReturnType<typeof runIn> => {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, change(before));
  const result = runIn(folder, 'build', { TELAR_LANG: 'en' });
  writeFileSync(path, before);
  return result;
};
