import { spawn } from 'node:child_process';

/** Milliseconds: a connection that hangs ends some time. */
const LONGEST = 5 * 60_000;

/** What a command said, and the number with which it ended; nothing where it could not be begun, or was ended. */
export interface Ended {
  code: number | null;
  /** The end of all that it said. */
  said: string;
}

/**
 * Runs a command while the desk goes on answering.
 * @param folder where it runs
 * @param env what it is told besides
 */
export const runIn = (folder: string, command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> =>
  new Promise((done) => {
    const child = spawn(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], timeout: LONGEST, env: { ...process.env, ...env } });
    let said = '';
    const hear = (bytes: Buffer): void => {
      said = (said + bytes.toString('utf8')).slice(-4000);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', (error) => {
      done({ code: null, said: error.message });
    });
    child.once('close', (code) => {
      done({ code, said });
    });
  });

/** Asks git for something that may need another place. @param env what git is told besides */
export const gitOnline = (folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> =>
  runIn(folder, 'git', args, {
    // Its words are read.
    LC_ALL: 'C',
    LANGUAGE: '',
    // Nobody sits at a terminal to be asked.
    GIT_TERMINAL_PROMPT: '0',
    GIT_SSH_COMMAND: process.env['GIT_SSH_COMMAND'] ?? 'ssh -o BatchMode=yes -o ConnectTimeout=20',
    ...env,
  });
