import './old-copies.ts';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { REVIEW_FOLDER } from '#/desk/review-copy.ts';
import { build } from './build/build.ts';
import { placesIn } from './build/places.ts';

/*
 * Builds the site as it would be published into a folder of the desk, for somebody who reads it first: `dist/` stays as it is, and the pages
 * ask search engines to stay away. The desk packs it (src/desk/review-copy.ts).
 */
const root = process.cwd();
const places = placesIn(join(root, REVIEW_FOLDER));
rmSync(places.root, { recursive: true, force: true });
// What was drawn and made smaller once is not done again.
const { kept } = placesIn(root);
if (existsSync(kept)) cpSync(kept, places.kept, { recursive: true });
process.exitCode = (await build({ source: root, env: { ...process.env, SITE_PUBLIC: '' } }, places.root)) ? 0 : 1;
