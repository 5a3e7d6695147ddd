import { readFileSync } from 'node:fs';
import type { ContentTree } from './content-tree.ts';

/** Where the game stands. */
export const LOTERIA = 'content/loteria.yaml';

/** Adds a lotería without a mistake: that of the made-up site, with the guide and the source that the tree has. */
export const addLoteria = ({ write }: ContentTree): void => {
  const text = readFileSync(`tests/fixture/${LOTERIA}`, 'utf8');
  write(LOTERIA, text.replace(/^(guide|under): .+$/gm, '$1: first-guide').replace(/^ {4}sources: .+$/gm, '    sources: [report]'));
};
