import { readFileSync } from 'node:fs';
import type { ContentTree } from './content-tree.ts';

/** Where the made-up scene of replies stands. */
export const SCENE = 'content/replies/a-weaver.yaml';

/** Adds a scene of replies without a mistake: that of the made-up site, with the guide and the source that the tree has. @param file where */
export const addReplies = ({ write }: ContentTree, file: string = SCENE): void => {
  const text = readFileSync(`tests/fixture/${SCENE}`, 'utf8');
  write(file, text.replace(/^guide: .+$/m, 'guide: first-guide').replace(/^ {4}source: .+$/gm, '    source: report'));
};
