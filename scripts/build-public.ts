import { placeholders } from '../site.config.ts';
import { build } from './build/build.ts';

const problems = placeholders();
if (problems.length > 0) {
  console.error(['This site is not ready to be public:', ...problems.map((problem) => `  ${problem}`)].join('\n'));
  process.exit(1);
}
process.exitCode = (await build({ env: { ...process.env, SITE_PUBLIC: '1' } })) ? 0 : 1;
