import './old-copies.ts';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '#/content-files/read/read-content.ts';
import { drawShared } from '#/integrations/share-drawn.ts';
import { READY_FOLDER, sharedPictures } from '#/integrations/share-pictures.ts';

/*
 * Draws the share pictures of this project's site that do not lie ready, and takes out those that are behind: for whoever changed a drawing, a
 * ground or the map. Without it each build from nothing draws them, which takes five seconds.
 */
mkdirSync(READY_FOLDER, { recursive: true });
const wanted = new Map(sharedPictures(readContent(process.cwd()).data.threadMaps).map((picture) => [picture.file, picture]));
const lying = new Set(readdirSync(READY_FOLDER));
for (const file of lying) if (!wanted.has(file)) rmSync(join(READY_FOLDER, file));
for (const [file, picture] of wanted) if (!lying.has(file)) writeFileSync(join(READY_FOLDER, file), await drawShared(picture));
