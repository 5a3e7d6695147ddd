import './old-copies.ts';
import { spawnSync } from 'node:child_process';
import { findChromium, findHeadless } from './browser.ts';

/*
 * Lays twelve pages of the site of tests/fixture beside the pictures in tests/look/pictures; `npm run look -- --renew` puts what is
 * seen now in their place. The test site is built first where something changed.
 */
const whole = await findChromium(console.log);
const { status } = spawnSync(
  'playwright',
  ['test', '--project', 'more-look', ...(process.argv.includes('--renew') ? ['--update-snapshots', 'changed'] : [])],
  {
    stdio: 'inherit',
    env: { ...process.env, TELAR_MORE: '1', SITE_TODAY: '2026-11-25', TELAR_CHROMIUM: whole, TELAR_HEADLESS: await findHeadless(whole) },
  },
);
process.exit(status ?? 1);
