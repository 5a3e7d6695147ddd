import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { findChromium, findFirefox, findHeadless, findWebKit } from './browser.ts';
import { secondChances } from './second-chance.ts';
import { sayCounts, testCounts } from './test-counts.ts';
import { inMemory } from './test-folder.ts';

/*
 * The browser tests that take longest in Chromium, and those in Firefox and in WebKitGTK, one after the other;
 * `npm run test:browsers -- webkit` is one alone. A machine without one is told so and passes, unless REQUIRE_FIREFOX=1 or REQUIRE_WEBKIT=1, as in continuous integration.
 */
const COUNTS = 'test-results/browser.json';
const firefox = findFirefox();
const chromium = await findChromium();
const BROWSERS = [
  {
    project: 'more',
    name: 'Chromium, what takes longest',
    env: { TELAR_MORE: '1', TELAR_HEADLESS: await findHeadless(chromium) },
    install: 'apt-get install chromium',
  },
  {
    project: 'firefox',
    name: 'Firefox',
    env: firefox === undefined ? undefined : { TELAR_FIREFOX: firefox },
    install: 'apt-get install firefox-esr',
  },
  {
    project: 'webkit',
    name: 'WebKitGTK',
    env: findWebKit() && { TELAR_WEBKIT: '1' },
    install: 'apt-get install webkit2gtk-driver xvfb openssl',
  },
];

const only = process.argv.slice(2);
const chosen = BROWSERS.filter(({ project }) => only.length === 0 || only.includes(project));
if (chosen.length === 0) {
  console.error(`There is no such browser here. There are: ${BROWSERS.map(({ project }) => project).join(', ')}.`);
  process.exit(1);
}
let passed = 0;
let failed = 0;
const failures: string[] = [];
const own = { ...process.env, ...inMemory(process.env) };
const again = secondChances(own);
for (const { project, name, env, install } of chosen) {
  if (env === undefined) {
    const required = process.env[`REQUIRE_${project.toUpperCase()}`] === '1';
    console.log(`No ${name} was found${required ? '' : '; nothing was tested in it'}. On Debian: ${install}`);
    if (required) failed += 1;
    continue;
  }
  console.log(`${name}:`);
  rmSync(COUNTS, { force: true });
  const start = (args: readonly string[], more: NodeJS.ProcessEnv): boolean =>
    // With what is looked at beside it: “more-wide”.
    spawnSync('playwright', ['test', '--project', `${project}*`, ...args], {
      stdio: 'inherit',
      env: { ...own, ...env, ...more, TELAR_CHROMIUM: chromium },
    }).status === 0;
  const found = await again.ask(testCounts(COUNTS, start([], {})), COUNTS, start);
  passed += found.passed;
  failed += found.failed;
  failures.push(...found.failures);
}
sayCounts(passed, failed, failures, again.flaky());
process.exit(failed === 0 ? 0 : 1);
