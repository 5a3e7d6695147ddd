import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { git } from '#/content-files/read/git.ts';

/**
 * The stories that were taken down, of which the record was saved and is gone from the folder: brought back, or the folder was replaced by an old
 * copy, where each of them stands again and nothing says that it should not.
 * @param root the project's folder
 * @returns the names of their records, without ending; none where the folder is no repository
 */
export const broughtBackIn = (root: string): string[] =>
  git(root, 'ls-tree', '-r', '-z', '--name-only', 'HEAD', 'content/withdrawn')
    .split('\0')
    .filter((file) => file.endsWith('.yaml') && !existsSync(join(root, file)))
    .map((file) => basename(file, '.yaml'));
