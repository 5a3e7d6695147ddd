import './old-copies.ts';
import { reportToRead } from '#/content-files/checks/unread-sentences.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { noteRead } from '#/content-files/sentences/note-read.ts';
import { say } from '#/staff-words/messages.ts';

/* Without options: every new sentence that a second person has to read. `--read`: they were read. */
const content = readContent(process.cwd());
const [option, ...others] = process.argv.slice(2);

if (option === undefined) {
  const report = reportToRead(content, Number.POSITIVE_INFINITY);
  console.log(report.length > 0 ? report.join('\n') : say('sentencesNone'));
} else if (option === '--read' && others.length === 0) {
  console.log(say('sentencesNoted', { count: noteRead(content) }));
} else {
  console.error(say('sentencesUsage'));
  process.exitCode = 1;
}
