import { notePromises } from '#/content-files/note-promises.ts';
import { readContent } from '#/content-files/read.ts';
import { NAMED_CONTENT } from '#/domain/named-content.ts';

/*
 * Brings content/promises.yaml up to date with the texts. `--none`: whatever is undecided promises nothing. Fails while
 * something is undecided.
 */
const root = process.cwd();
const { told, failed } = notePromises(root, readContent(root), NAMED_CONTENT.promisingPages, process.argv.includes('--none'));
(failed ? console.error : console.log)(told.join('\n'));
process.exitCode = failed ? 1 : 0;
