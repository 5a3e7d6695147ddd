import './old-copies.ts';
import { spawnSync } from 'node:child_process';
import { notePromises } from '#/content-files/promises/note-promises.ts';
import { readContent } from '#/content-files/read/read-content.ts';

/*
 * Brings content/promises.yaml up to date with the texts. `--none`: whatever is undecided promises nothing. Fails while
 * something is undecided; else docs/promises.md is written anew.
 */
const root = process.cwd();
const { told, failed } = notePromises(root, readContent(root), process.argv.includes('--none'));
(failed ? console.error : console.log)(told.join('\n'));
const document = failed ? undefined : spawnSync(process.execPath, ['tests/promises/document.ts'], { stdio: 'inherit' });
process.exitCode = document?.status ?? 1;
