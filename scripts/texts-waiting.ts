import './old-copies.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { reportWaiting } from '#/content-files/waiting.ts';

/* Which guides and lessons say at their top that a lawyer, a doctor or nurse, or a specialist in child protection has not read them yet: to know whom to ask for what. */
console.log(reportWaiting(readContent(process.cwd())));
