import './old-copies.ts';
import { numberFragments } from '#/content-files/fragments/number-fragments.ts';
import { readContent } from '#/content-files/read/read-content.ts';

/* Gives each heading and passage of the texts that has none its number, the last part of its address. Fails where one cannot get it. */
const root = process.cwd();
const { told, failed } = numberFragments(root, readContent(root));
(failed ? console.error : console.log)(told.join('\n'));
process.exitCode = failed ? 1 : 0;
