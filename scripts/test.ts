import './old-copies.ts';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { findChromium, findHeadless } from './browser.ts';
import { changedFiles } from './changed-files.ts';
import { secondChances } from './second-chance.ts';
import { sayCounts, testCounts } from './test-counts.ts';
import { inMemory } from './test-folder.ts';
import { APART, RESULTS, STEPS, stepsFor, type Step } from './test-steps.ts';

/*
 * What must hold of every change; `.ci/run` asks the rest. `npm test -- unit content` runs steps by name; `npm test -- --changed` what the files
 * touch that changed since the last commit, or since another one: `--changed=main`.
 */
const words = process.argv.slice(2);
const changed = /^--changed(?:=(.+))?$/;
const only = words.filter((word) => !word.startsWith('--'));
const flag = words.map((word) => changed.exec(word)).find((found) => found !== null);

const chosen = (): Step[] => {
  if (!flag) return only.length === 0 ? [...STEPS] : [...STEPS, ...APART].filter(({ name }) => only.includes(name));
  const since = flag[1] ?? 'HEAD';
  return stepsFor(changedFiles(since), since);
};
const steps = chosen();
if (steps.length === 0 && !flag) {
  console.error(`There is no such step. The steps: ${[...STEPS, ...APART].map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
// The day is fixed, so that no test depends on today; `npm start` builds again for its own day.
const env: NodeJS.ProcessEnv = {
  ...process.env,
  ...inMemory(process.env),
  SITE_TODAY: '2026-11-25',
  ASTRO_TELEMETRY_DISABLED: '1',
  FORCE_COLOR: '0',
};
// All that `.ci/nightly` asks of Chromium too: every page of the sitemap, not only one of each kind.
if (words.includes('--all')) Object.assign(env, { TELAR_ALL: '1', TELAR_MORE: '1' });
if (steps.some(({ name }) => name === 'browser')) {
  const whole = await findChromium(console.log);
  env['TELAR_CHROMIUM'] = whole;
  env['TELAR_HEADLESS'] = await findHeadless(whole);
}

let passed = 0;
let failed = 0;
const failures: string[] = [];

const again = secondChances(env);

/** Runs a command to its end, and keeps what it says. */
const start = ([program = '', ...args]: readonly string[], said: Buffer[], more: NodeJS.ProcessEnv = {}): Promise<boolean> =>
  new Promise((done) => {
    const child = spawn(program, args, { env: { ...env, ...more }, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
    child.once('error', (error) => {
      said.push(Buffer.from(String(error)));
      done(false);
    });
    child.once('close', (code) => {
      done(code === 0);
    });
  });

const run = async ({ name, command, counts, env: own = {}, again: twice }: Step): Promise<void> => {
  const began = performance.now();
  const said: Buffer[] = [];
  const succeeded = await start(command, said, own);
  const first = counts === undefined ? { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, failures: [] } : testCounts(counts, succeeded);
  const found =
    twice && counts !== undefined ? await again.ask(first, counts, (args, more) => start([...command, ...args], said, { ...own, ...more })) : first;
  passed += found.passed;
  failed += found.failed;
  // A step that counts no tests, or ended before it wrote any, is named itself.
  failures.push(...(found.failed > 0 && found.failures.length === 0 ? [name] : found.failures));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${found.failed === 0 ? 'ok' : 'FAILED'}  ${name} (${found.passed} passed, ${found.failed} failed, ${seconds} s)`);
  if (first.failed > 0) console.log(Buffer.concat(said).toString());
};

/**
 * Two at a time, since most steps are busy with one core; in the order in which they stand, but for those that look at what another makes,
 * which begin once it is there.
 */
const inPairs = async (waiting: Step[]): Promise<void> => {
  const running = new Map<string, Promise<void>>();
  const isReady = ({ after }: Step): boolean => ![...waiting.map(({ name }) => name), ...running.keys()].some((name) => name === after);
  const hand = async (): Promise<void> => {
    while (waiting.length > 0) {
      const at = waiting.findIndex(isReady);
      const [step] = at < 0 ? [] : waiting.splice(at, 1);
      if (!step) {
        await Promise.race(running.values());
        continue;
      }
      const done = run(step).finally(() => running.delete(step.name));
      running.set(step.name, done);
      await done;
    }
  };
  await Promise.all([hand(), hand()]);
};

// In a fresh clone: what lint reads about the content, which Astro writes.
if (!existsSync('.astro/types.d.ts') && steps.some(({ command: [program] }) => program === 'eslint' || program === 'tsc'))
  await run({ name: 'sync', command: ['astro', 'sync'] });
await inPairs(steps.filter(({ alone }) => !alone));
for (const step of steps.filter(({ alone }) => alone)) await run(step);
if (steps.length === 0) console.log('Nothing has changed.');
sayCounts(passed, failed, failures, again.flaky());
process.exit(failed === 0 ? 0 : 1);
