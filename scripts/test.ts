import './old-copies.ts';
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { findChromium } from './browser.ts';
import { testCounts } from './test-counts.ts';

/** A step of the suite: a command, and where it writes its counts, if it has any beyond its own success. */
interface Step {
  name: string;
  command: string[];
  counts?: string;
}

const RESULTS = 'test-results';
const vitest = (project: string): Step => ({
  name: project,
  command: ['vitest', 'run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile=${RESULTS}/${project}.json`],
  counts: `${RESULTS}/${project}.json`,
});

const STEPS: Step[] = [
  { name: 'types', command: ['astro', 'check', '--minimumFailingSeverity', 'hint'] },
  { name: 'lint', command: ['eslint', '.'] },
  { name: 'styles', command: ['stylelint', 'src/**/*.css'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'unused code', command: ['knip', '--no-config-hints'] },
  { name: 'strings', command: ['i18next-cli', 'extract', '--dry-run', '--ci'] },
  vitest('unit'),
  vitest('content'),
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  vitest('built'),
  vitest('promises'),
  { name: 'browser', command: ['playwright', 'test'], counts: `${RESULTS}/browser.json` },
];

const words = process.argv.slice(2);
const only = words.filter((word) => word !== '--all');
const steps = only.length === 0 ? STEPS : STEPS.filter(({ name }) => only.includes(name));
if (steps.length === 0) {
  console.error(`There is no such step. The steps: ${STEPS.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
// The day is fixed, so that no test depends on today; `npm start` builds again for its own day.
const env: NodeJS.ProcessEnv = { ...process.env, SITE_TODAY: '2026-11-25', ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' };
// Every page of the sitemap in the browser, not only one of each kind.
if (words.includes('--all')) env['TELAR_ALL'] = '1';
if (steps.some(({ name }) => name === 'browser')) env['TELAR_CHROMIUM'] = await findChromium(console.log);

let passed = 0;
let failed = 0;
for (const { name, command, counts } of steps) {
  const began = performance.now();
  const [program = '', ...args] = command;
  const result = spawnSync(program, args, { env, encoding: 'utf8', maxBuffer: 1 << 28, shell: process.platform === 'win32' });
  const succeeded = result.status === 0;
  const found = counts === undefined ? { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 } : testCounts(counts, succeeded);
  passed += found.passed;
  failed += found.failed;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${found.failed === 0 ? 'ok' : 'FAILED'}  ${name} (${found.passed} passed, ${found.failed} failed, ${seconds} s)`);
  if (found.failed > 0) console.log(`${result.stdout}${result.stderr}`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
