import { readFileSync } from 'node:fs';
import type { ContentTree } from './content-tree.ts';

/** A corridor of the made-up site. */
export const CORRIDOR = 'content/thread/to-spain.yaml';

/** The other one. */
const OTHER_CORRIDOR = 'content/thread/tlaxcala-queens.yaml';

/** The cloth of the made-up site. */
export const CLOTH = 'content/thread-cloth.yaml';

/** Adds the thread of the made-up site, without a mistake, with the guide, the country and the source that the tree has. */
export const addThread = ({ write }: ContentTree): void => {
  for (const file of [CORRIDOR, OTHER_CORRIDOR, CLOTH, 'content/thread-maps.yaml']) {
    const text = readFileSync(`tests/fixture/${file}`, 'utf8');
    write(
      file,
      text
        .replaceAll(/sources: \[.+\]/g, 'sources: [report]')
        .replace(/^help: .+$/m, 'help: [mx]')
        .replaceAll(/link: guides\/.+$/gm, 'link: guides/first-guide'),
    );
  }
};
