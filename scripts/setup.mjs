// Runs before anything is installed, on the machine's own Node (20 or newer): plain JavaScript, no dependencies.
// Installs what the lockfile names, once, then runs the command it was given: node scripts/setup.mjs npm run …
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'node_modules', '.telar-installed');
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const major = Number(process.versions.node.split('.')[0]);

/** Runs a command where the project is, its output going where ours goes; stops here with its code if it fails. */
const run = (command, args) => {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (result.error) {
    console.error(`Could not run "${command}": ${result.error.message}`);
    process.exit(1);
  }
  if (result.status !== 0) process.exit(result.status ?? 1);
};

if (major < 20) {
  console.error(`Telar needs Node 20 or newer to begin with; this is ${process.version}. Install a newer Node and try again.`);
  process.exit(1);
}
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.log('Installing what the project needs (once; it takes about a minute) …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, wanted);
}
const [command, ...args] = process.argv.slice(2);
if (command !== undefined) run(command, args);
