import './old-copies.ts';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readContent } from '#/content-files/read/read-content.ts';
import { MAPS } from '#/content-files/walks/map.ts';
import { mapsOf } from '#/content-files/walks/maps.ts';

/* Draws a map of each walk, for those who write it: scenes as boxes, choices as lines. */
const { files, told } = mapsOf(readContent(process.cwd()));
rmSync(MAPS, { recursive: true, force: true });
if (files.size > 0) mkdirSync(MAPS, { recursive: true });
for (const [path, svg] of files) writeFileSync(path, svg);
console.log(told.join('\n'));
