import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, findFirefox } from './browser.ts';

/*
 * The browser tests in Firefox as well. Without a Firefox this says so and passes, unless REQUIRE_FIREFOX=1, as in
 * continuous integration.
 */
const firefox = findFirefox();
if (firefox === undefined) {
  const required = process.env['REQUIRE_FIREFOX'] === '1';
  console.log(`No Firefox was found${required ? '' : '; nothing was tested'}. On Debian: apt-get install firefox-esr`);
  console.log(required ? '0 passed, 1 failed' : '0 passed, 0 failed');
  process.exit(required ? 1 : 0);
}
if (!existsSync('dist/index.html')) spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
const { status } = spawnSync('playwright', ['test', '--project', 'firefox'], {
  stdio: 'inherit',
  env: { ...process.env, TELAR_FIREFOX: firefox, TELAR_CHROMIUM: await findChromium() },
});
process.exit(status ?? 1);
