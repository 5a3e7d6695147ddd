import './old-copies.ts';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { PICTURES, writtenFiles } from '#/drawings/written.ts';

/* Writes what the repository holds of the drawings: the pictures of docs/drawings.md, and the colours of those that stand in a page. */
rmSync(PICTURES, { recursive: true, force: true });
for (const [path, text] of writtenFiles()) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
console.log(`${writtenFiles().size} files are written, most of them in ${PICTURES}.`);
