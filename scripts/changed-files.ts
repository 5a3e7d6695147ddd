import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * The files that were changed since a commit or are not in git yet, as far as they are there.
 * @param since a commit, or the name of a branch
 * @throws where git does not know it
 */
export const changedFiles = (since: string): string[] => {
  const git = (...args: string[]): string[] => {
    const { status, stdout, stderr } = spawnSync('git', args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout.split('\0').filter((file) => file !== '' && existsSync(file));
  };
  return [...new Set([...git('diff', '--name-only', '-z', '--no-renames', since), ...git('ls-files', '--others', '--exclude-standard', '-z')])];
};
