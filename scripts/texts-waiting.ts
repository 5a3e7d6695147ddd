import './old-copies.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { reportWaiting } from '#/content-files/waiting.ts';

/* Which guides say at their top that a lawyer, or a doctor or nurse, has not read them yet: to know whom to ask for what. */
console.log(reportWaiting(readContent(process.cwd())));
