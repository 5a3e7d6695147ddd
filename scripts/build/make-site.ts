import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { isMessageKey } from '#/staff-words/messages.ts';
import type { BuildFolder, Places } from './places.ts';
import type { Progress } from './progress.ts';

/** How the making of a site ended. What was said is kept for when it failed. */
export interface Making {
  isMade: boolean;
  /** A sentence for staff, where there is one; otherwise what the program said. */
  said: string;
  /** The addresses that answer that their story is no longer here; nothing where the making did not come so far. */
  gone?: readonly string[] | undefined;
}

/** The end of what a program says is what matters, and it may say much. */
const KEPT_CHARACTERS = 200_000;

const astroProgram = (root: string): string => {
  const manifest = createRequire(join(root, 'package.json')).resolve('astro/package.json');
  return join(dirname(manifest), 'bin', 'astro.mjs');
};

const fieldOf = (message: unknown, name: string): string | undefined => {
  const value: unknown = typeof message === 'object' && message !== null ? Reflect.get(message, name) : undefined;
  return typeof value === 'string' ? value : undefined;
};

const namesOf = (message: unknown, name: string): string[] | undefined => {
  const value: unknown = typeof message === 'object' && message !== null ? Reflect.get(message, name) : undefined;
  return Array.isArray(value) ? value.map(String) : undefined;
};

/** Astro names each page that it has made in a line of its own: `├─ /es/index.html`. */
const PAGE = /[├└]─ /g;

/**
 * Memory is given back when the steps of the build say so (src/integrations/least-memory.ts), and looked for once two and a half times as much is taken
 * as was in use, and not up to four times as much: with 1,000 posts in each language 1.38 GB for 1.71, in the same time.
 */
const MEMORY = ['--expose-gc', '--heap-growing-percent=150'];

/**
 * Makes the site in the folder of a build, in a process of its own, which ends with this one.
 * Nothing is taken over from an earlier build but the outcomes of single files: what Astro keeps lies in the build's
 * own folder, and a cache that is broken or of yesterday cannot be met.
 * @param source where the site's files stand
 */
export const makeSite = async (source: string, places: Places, build: BuildFolder, progress: Progress, env: NodeJS.ProcessEnv): Promise<Making> => {
  const maker = spawn(process.execPath, [...MEMORY, astroProgram(source), 'build', '--outDir', build.site], {
    cwd: source,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...env,
      // Whatever the calling program or shell says of itself: what is published holds no code for debugging, and no path of this machine.
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      // Astro would have Node keep what it compiled, every text of the site in it, where all programs of a computer do (`forgetCompiled`).
      NODE_DISABLE_COMPILE_CACHE: '1',
      TELAR_ASTRO_CACHE: join(build.folder, 'cache'),
      TELAR_DEPLOY: build.deploy,
      TELAR_KEPT: places.kept,
      // What Rolldown no longer needs it gives back at once (https://microsoft.github.io/mimalloc/environment.html): of 1.3 GB 60 MB.
      MIMALLOC_PURGE_DELAY: '0',
      // Node compresses in four threads unless told otherwise.
      UV_THREADPOOL_SIZE: String(Math.max(4, availableParallelism())),
    },
  });
  let said = '';
  let refused: string | undefined;
  let gone: readonly string[] | undefined;
  let pages = 0;
  const hear = (chunk: Buffer): void => {
    const text = chunk.toString();
    said = (said + text).slice(-KEPT_CHARACTERS);
    pages += text.match(PAGE)?.length ?? 0;
    if (pages > 0) progress.count(pages);
  };
  maker.stdout?.on('data', hear);
  maker.stderr?.on('data', hear);
  maker.on('message', (message) => {
    const key = fieldOf(message, 'step');
    if (key !== undefined && isMessageKey(key)) {
      pages = 0;
      progress.step(key);
    }
    const warned = fieldOf(message, 'warned');
    if (warned !== undefined) {
      progress.end();
      console.log(warned);
    }
    refused ??= fieldOf(message, 'refused');
    gone ??= namesOf(message, 'gone');
  });
  const stop = (): void => {
    maker.kill('SIGKILL');
  };
  process.once('exit', stop);
  const code = await new Promise<number | null>((ended) => {
    maker.once('error', (error) => {
      said += error.message;
      ended(1);
    });
    maker.once('close', ended);
  });
  process.off('exit', stop);
  return { isMade: code === 0, said: refused ?? said, gone };
};
