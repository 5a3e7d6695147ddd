import './old-copies.ts';
import { parseArgs } from 'node:util';
import { build } from './build/build.ts';
import { liveAnswers } from './serve-live.ts';
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

if (!(await build({ onlyIfNeeded: true }))) process.exit(1);
try {
  const { url } = await serve(liveAnswers(process.cwd()), port);
  console.log(`Telar is ready at ${url} (press Ctrl+C to stop)`);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
