import './old-copies.ts';
import { noteRead, reportToRead } from '#/content-files/checks/unread-sentences.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { NAMED_CONTENT } from '#/domain/named-content.ts';
import { say } from '#/staff-words/messages.ts';

/* Without options: every new sentence that a second person has to read. `--read`: they were read. */
const content = readContent(process.cwd());
const pages = NAMED_CONTENT.promisingPages;
const [option, ...others] = process.argv.slice(2);

if (option === undefined) {
  const report = reportToRead(content, pages, Number.POSITIVE_INFINITY);
  console.log(report.length > 0 ? report.join('\n') : say('sentencesNone'));
} else if (option === '--read' && others.length === 0) {
  console.log(say('sentencesNoted', { count: noteRead(content, pages) }));
} else {
  console.error(say('sentencesUsage'));
  process.exitCode = 1;
}
