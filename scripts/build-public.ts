import { spawnSync } from 'node:child_process';
import { placeholders } from '../site.config.ts';

const problems = placeholders();
if (problems.length > 0) {
  console.error(['This site is not ready to be public:', ...problems.map((problem) => `  ${problem}`)].join('\n'));
  process.exit(1);
}
const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
  stdio: 'inherit',
  env: { ...process.env, SITE_PUBLIC: '1' },
  shell: process.platform === 'win32',
});
process.exit(status ?? 1);
