import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { isRoot } from '../../scripts/browser.ts';
import { LINE } from './terms.ts';

/*
 * A slow phone line. As root on Linux, with ip, openssl and python3, the phone and the server are two network namespaces with a
 * slow line between them that carries real packets over TLS, so that the slow start of a connection counts. Elsewhere the browser
 * itself slows the line, which knows none. The output says which.
 */
const PHONE = { space: 'telar-phone', device: 'telar0', address: '10.77.0.1' };
const SERVER = { space: 'telar-server', device: 'telar1', address: '10.77.0.2' };
const children: ChildProcess[] = [];

const can = (command: string, ...args: string[]): boolean => {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Starts a helper program and waits for the first line it says. */
const start = async (command: string, ...args: string[]): Promise<string> => {
  // It ends with its input, which ends with this program, however that ends.
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  children.push(child);
  const [line] = (await Promise.race([once(createInterface(child.stdout), 'line'), once(child, 'exit').then(() => [''])])) as [string];
  if (line === '') throw new Error(`${command} ${args.join(' ')} stopped before it was ready.`);
  return line;
};

const ip = (...args: string[]): void => {
  execFileSync('ip', args);
};

const removeSpaces = (): void => {
  for (const { space } of [PHONE, SERVER]) can('ip', 'netns', 'del', space);
};

const layLine = async (): Promise<void> => {
  removeSpaces();
  await start(
    'python3',
    'bench/line/link.py',
    PHONE.device,
    SERVER.device,
    String(LINE.bitsPerSecond),
    String(LINE.roundTripMs / 2),
    PHONE.space,
    SERVER.space,
  );
  for (const { space, device, address } of [PHONE, SERVER]) {
    ip('netns', 'add', space);
    ip('link', 'set', device, 'netns', space);
    ip('-n', space, 'link', 'set', 'lo', 'up');
    ip('-n', space, 'address', 'add', `${address}/24`, 'dev', device);
    ip('-n', space, 'link', 'set', device, 'up');
  }
};

const inside = (space: string): string[] => ['ip', 'netns', 'exec', space, process.execPath];

const visit = async (command: string[], script: string, ...args: string[]): Promise<void> => {
  const [program = process.execPath, ...before] = command;
  const child = spawn(program, [...before, script, ...args], { stdio: 'inherit' });
  children.push(child);
  const [code] = (await once(child, 'exit')) as [number | null];
  process.exitCode = code ?? 1;
};

/** Ends what was started, and with it the line. */
const endAll = (): void => {
  for (const child of children) child.kill();
};

/** Serves the built site over a slow line and runs a script of visits on it. @param script its file: it gets the address, and "packets" or "browser" */
export const onSlowLine = async (script: string): Promise<void> => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      endAll();
      removeSpaces();
      process.exit(1);
    });
  const real = isRoot() && can('ip', 'netns', 'list') && can('openssl', 'version') && can('python3', '-c', 'open("/dev/net/tun")');
  try {
    if (real) {
      await layLine();
      const [program = '', ...before] = inside(SERVER.space);
      const url = await start(program, ...before, 'bench/line/server.ts', SERVER.address, 'secure');
      await visit(inside(PHONE.space), script, url, 'packets');
    } else await visit([process.execPath], script, await start(process.execPath, 'bench/line/server.ts'), 'browser');
  } finally {
    endAll();
    if (real) removeSpaces();
  }
};
