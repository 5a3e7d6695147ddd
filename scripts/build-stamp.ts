import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteToday } from '../site.config.ts';

const INPUTS = ['content', 'locales', 'public', 'src', 'site.config.ts', 'astro.config.mjs', 'package-lock.json'];
const STAMP = 'node_modules/.telar-built';

const filesIn = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [path];

/** One word for everything that a build depends on: its files, the day, and the settings from the environment. */
const state = (): string => {
  const hash = createHash('sha256');
  for (const file of INPUTS.flatMap(filesIn).sort()) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file}\0${size}\0${mtimeMs}\0`);
  }
  for (const name of ['SITE_URL', 'SITE_CONTACT', 'SITE_PUBLIC']) hash.update(`${process.env[name] ?? ''}\0`);
  return hash.update(siteToday()).digest('hex');
};

/** Whether the built site is that of the files as they are now. */
export const isBuilt = (): boolean => existsSync('dist/index.html') && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === state();

/** Remembers that the built site is that of the files as they are now. */
export const markBuilt = (): void => {
  writeFileSync(STAMP, state());
};
