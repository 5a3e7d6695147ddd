import { readFileSync } from 'node:fs';
import type { ContentTree } from './content-tree.ts';

/** Where the made-up conversation stands. */
export const CONVERSATION = 'content/replies/a-weaver.yaml';

/** Adds a conversation without a mistake: that of the made-up site, with the guide and the source that the tree has. @param file where */
export const addReplies = ({ write }: ContentTree, file: string = CONVERSATION): void => {
  const text = readFileSync(`tests/fixture/${CONVERSATION}`, 'utf8');
  write(file, text.replace(/^guide: .+$/m, 'guide: first-guide').replace(/^ {4}source: .+$/gm, '    source: report'));
};
