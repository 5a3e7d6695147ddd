import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** No process has it: Linux counts to 2^22. */
const NOBODY = 2 ** 22 + 1;

let memory: string;
beforeEach(() => {
  memory = mkdtempSync(join(tmpdir(), 'telar-memory-'));
});
afterEach(() => {
  rmSync(memory, { recursive: true });
});

/** What a run of its own is given, and what stands in memory while it runs. @param then what it does at last */
const run = (
  tmp = '',
  room = 0,
  then = '',
  at = memory,
): { given: Record<string, string>; stands: string[]; signal: string | null; status: number | null } => {
  const module = pathToFileURL('scripts/test-folder.ts').href;
  const program = `
    import { readdirSync, writeFileSync } from 'node:fs';
    import { inMemory } from '${module}';
    const given = inMemory({ TMPDIR: ${JSON.stringify(tmp)} }, ${JSON.stringify(at)}, ${String(room)});
    if (given.TMPDIR) writeFileSync(given.TMPDIR + '/file', '');
    console.log(JSON.stringify({ given, stands: readdirSync(${JSON.stringify(memory)}) }));
    ${then}`;
  const { stdout, signal, status } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  return { ...(JSON.parse(stdout) as { given: Record<string, string>; stands: string[] }), signal, status };
};

describe('what tests write for a moment', () => {
  it('is written in memory, in a folder of this run, which is deleted when it ends', () => {
    const { given, stands } = run();
    expect(stands).toEqual([expect.stringMatching(/^telar-\d+$/)]);
    const folder = join(memory, stands[0] ?? '');
    expect(given).toEqual({ TMPDIR: folder, NODE_COMPILE_CACHE: join(folder, 'compiled') });
    expect(readdirSync(memory)).toEqual([]);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('is deleted, too, when the run is ended by %s, and the run does end', (signal) => {
    const { stands, status } = run('', 0, `process.kill(process.pid, '${signal}'); setTimeout(() => undefined, 5000);`);
    expect(stands).toHaveLength(1);
    expect(status).toBeGreaterThan(128);
    expect(readdirSync(memory)).toEqual([]);
  });

  it('that a run left which was killed is deleted by the next one, and what one that lives has there is not', () => {
    const [left, lives] = [join(memory, `telar-${String(NOBODY)}`), join(memory, `telar-${String(process.pid)}`)];
    mkdirSync(join(left, 'a/b'), { recursive: true });
    mkdirSync(lives);
    run();
    expect(existsSync(left)).toBe(false);
    expect(existsSync(lives)).toBe(true);
  });

  it('is written where it always is where memory is short, where somebody says where, and where there is no such memory', () => {
    expect(run('', Number.MAX_SAFE_INTEGER)).toMatchObject({ given: {}, stands: [] });
    expect(run(memory)).toMatchObject({ given: {}, stands: [] });
    expect(run('', 0, '', join(memory, 'nothing'))).toMatchObject({ given: {}, stands: [] });
  });
});
