import './old-copies.ts';
import { say } from '#/staff-words/messages.ts';
import { placeholders, siteToday } from '../site.config.ts';
import { build } from './build/build.ts';
import { publishSaved } from './publish-saved.ts';

const problems = placeholders();
if (problems.length > 0) {
  console.error(['This site is not ready to be public:', ...problems.map((problem) => `  ${problem}`)].join('\n'));
  process.exit(1);
}
const publish = async (): Promise<boolean> => {
  if (!process.argv.includes('--saved')) return build({ env: { ...process.env, SITE_PUBLIC: '1' } });
  const published = await publishSaved(process.cwd(), siteToday());
  if (published === undefined) console.error(say('savedNone'));
  return published === true;
};
process.exitCode = (await publish()) ? 0 : 1;
