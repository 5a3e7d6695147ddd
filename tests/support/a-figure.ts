import { readFileSync } from 'node:fs';
import type { ContentTree } from './content-tree.ts';

/** Where a figure of each drawing stands that the tests write. */
export const FIGURES = {
  squares: 'content/figures/squares.yaml',
  panels: 'content/figures/panels.yaml',
  lines: 'content/figures/lines.yaml',
} as const;

/** Where the numbers stand that are not used. */
export const NOT_USED = 'content/numbers-not-used.yaml';

/** Adds figures without a mistake, and a number that is not used: those of the made-up site, with the source that the tree has. */
export const addFigures = ({ write }: ContentTree): void => {
  for (const file of [...Object.values(FIGURES), NOT_USED])
    write(file, readFileSync(`tests/fixture/${file}`, 'utf8').replace(/a-made-up-report-2024/g, 'report'));
};
