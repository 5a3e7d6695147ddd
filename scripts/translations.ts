import './old-copies.ts';
import { noteAll, noteDone } from '#/content-files/translations/note-revision.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { reportTranslations, translationUsage } from '#/content-files/translations/report.ts';

/*
 * Without options: the translations whose originals have changed. That is no mistake, so it never fails.
 * `--done <files>`: staff have checked these; `--done all` is for whoever has just brought many texts together.
 */
const root = process.cwd();
const [option, ...files] = process.argv.slice(2);

if (option === undefined) {
  console.log(reportTranslations(root, readContent(root)));
} else if (option === '--done' && files.length > 0) {
  const content = readContent(root);
  const { told, failed } = files.includes('all') ? noteAll(root, content) : noteDone(root, files, content);
  (failed ? console.error : console.log)(told.join('\n'));
  process.exitCode = failed ? 1 : 0;
} else {
  console.error(translationUsage());
  process.exitCode = 1;
}
