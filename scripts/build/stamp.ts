import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { join } from 'node:path';
import { DO_NOT_PUBLISH } from '#/content-files/checks/names.ts';
import { isUnmeant } from '#/domain/unmeant-files.ts';
import { siteToday } from '../../site.config.ts';

const INPUTS = ['content', 'drawings', 'locales', 'public', 'src', 'site.config.ts', 'astro.config.mjs', 'package-lock.json'];
const SETTINGS = ['SITE_URL', 'SITE_CONTACT', 'SITE_PUBLIC', DO_NOT_PUBLISH];

const filesAt = (path: string): string[] => {
  const found = fs.statSync(path, { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [path];
  return fs
    .readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !isUnmeant(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
};

/**
 * One word for everything that a build depends on: its files, the day, the settings from the environment, and the list of names never to be published
 * that one of them names: a site that was built before a name stood there is not up to date.
 * @param root the project's folder
 */
export const projectState = (root: string, env: NodeJS.ProcessEnv = process.env): string => {
  const hash = createHash('sha256');
  const names = env[DO_NOT_PUBLISH] ?? '';
  for (const file of [...INPUTS.flatMap((input) => filesAt(join(root, input))).sort(), ...(names === '' ? [] : filesAt(names))]) {
    const found = fs.statSync(file, { throwIfNoEntry: false });
    if (found) hash.update(`${file.slice(root.length)}\0${found.size}\0${found.mtimeMs}\0`);
  }
  for (const name of SETTINGS) hash.update(`${env[name] ?? ''}\0`);
  return hash.update(siteToday(env)).digest('hex');
};
