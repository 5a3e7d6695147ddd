import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** The Nu checker, and Jing in it. */
export const NU_JAR = 'node_modules/vnu-jar/build/dist/vnu.jar';

/** How a program ended, and what it said. */
export interface Ended {
  code: number | null;
  output: string;
  errors: string;
}

/** Runs a program to its end, whichever that is. Throws where it cannot be started. */
export const run = async (program: string, args: readonly string[]): Promise<Ended> => {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((done, fail) => {
    child.once('error', fail).once('close', done);
  });
  const [code, output, errors] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { code, output, errors };
};
