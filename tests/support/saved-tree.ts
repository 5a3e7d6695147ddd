import { spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentTree, type ContentTree } from './content-tree.ts';

/** A small site of its own with a history. */
export interface SavedTree extends ContentTree {
  /** Asks git. @throws where git fails */
  git: (...args: string[]) => string;
  /** Puts everything that the folder holds on record. */
  save: (message?: string) => void;
}

/** A small site, saved in git once. @param isSaved whether there is a history at all */
export const savedTree = (isSaved = true): SavedTree => {
  const tree = contentTree();
  const git = (...args: string[]): string => {
    const { status, stdout, stderr } = spawnSync('git', args, { cwd: tree.root, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout;
  };
  const save = (message = 'Words'): void => {
    git('add', '-A');
    git('-c', 'user.name=Staff', '-c', 'user.email=staff@example.org', '-c', 'commit.gpgsign=false', 'commit', '--allow-empty', '-qm', message);
  };
  if (isSaved) {
    git('init', '-q');
    appendFileSync(join(tree.root, '.gitignore'), 'taken-down/\n');
    save();
  }
  return { ...tree, git, save };
};
