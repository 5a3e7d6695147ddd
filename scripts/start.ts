import './old-copies.ts';
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { isBuilt, markBuilt } from './build-stamp.ts';
import { serve } from './serve.ts';

const DEFAULT_PORT = 4321;

const fail = (message: string): never => {
  console.error(message);
  process.exit(1);
};

const portFrom = (text: string | undefined): number => {
  if (text === undefined) return DEFAULT_PORT;
  const port = Number(text);
  return Number.isInteger(port) && port >= 0 && port <= 65_535
    ? port
    : fail(`"${text}" is not a port. Write a whole number: npm start -- --port 5000`);
};

const { values } = parseArgs({ options: { port: { type: 'string' } } });
const port = portFrom(values.port);

if (!isBuilt()) {
  const build = spawnSync('npm', ['run', '--silent', 'build'], { encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 1 << 26 });
  if (build.status !== 0) fail(`${build.stdout}${build.stderr}\nThe site was not built; see above.`);
  markBuilt();
}
try {
  const { url } = await serve('dist', port);
  console.log(`Telar is ready at ${url} (press Ctrl+C to stop)`);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
