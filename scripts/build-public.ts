import './old-copies.ts';
import { spawnSync } from 'node:child_process';
import { say } from '#/schemas/messages.ts';
import { placeholders, siteToday } from '../site.config.ts';
import { publishSaved } from './publish-saved.ts';

const problems = placeholders();
if (problems.length > 0) {
  console.error(['This site is not ready to be public:', ...problems.map((problem) => `  ${problem}`)].join('\n'));
  process.exit(1);
}
if (process.argv.includes('--saved')) {
  const published = await publishSaved(process.cwd(), siteToday());
  if (published === undefined) console.error(say('savedNone'));
  process.exit(published === true ? 0 : 1);
}
const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
  stdio: 'inherit',
  env: { ...process.env, SITE_PUBLIC: '1' },
  shell: process.platform === 'win32',
});
process.exit(status ?? 1);
