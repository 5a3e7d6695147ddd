import './old-copies.ts';
import { spawnSync } from 'node:child_process';

/* The site with live reload: `npm run dev`. Arguments go on to Astro: `npm run dev -- --port 5000`. */
const { status } = spawnSync('astro', ['dev', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  // There a package's program is a file that only a shell can run.
  shell: process.platform === 'win32',
});
process.exit(status ?? 1);
