import { spawnSync } from 'node:child_process';

/* The guard of story files against 100,000 hostile texts; `npm test` takes 10,000. */
const { status } = spawnSync('vitest', ['run', '--project', 'unit', 'tests/unit/content-files/read/guard-fuzz.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, TELAR_FUZZ: '100000' },
  shell: process.platform === 'win32',
});
process.exit(status ?? 1);
