import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What git answers; nothing where there is no git, no repository, or no such thing in it. @param root the project's folder */
export const git = (root: string, ...args: string[]): string => {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
  return status === 0 ? stdout : '';
};

/**
 * The names that files had before they were renamed. `reused` are those at which another file stands now: git follows copies
 * too, so that the file there may never have held these words.
 */
export const earlierNames = (root: string, files: readonly string[]): { names: string[]; reused: string[] } => {
  const followed = files.flatMap((file) =>
    git(root, '-c', 'core.quotePath=false', 'log', '--follow', '--name-only', '--format=', '--', file).split('\n'),
  );
  const others = [...new Set(followed)].filter((name) => name !== '' && !files.includes(name)).sort();
  const stands = (name: string): boolean => existsSync(join(root, name));
  return { names: others.filter((name) => !stands(name)), reused: others.filter(stands) };
};
