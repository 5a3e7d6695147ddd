import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { secondChances, type RunAgain } from '../../../scripts/second-chance.ts';
import { testCounts, type TestCounts } from '../../../scripts/test-counts.ts';

// The configuration alone is read: the runner takes seconds to load on a busy machine.
vi.mock('@playwright/test', () => ({ defineConfig: (config: object) => config, devices: {} }));

interface Made {
  title: string;
  file?: string;
  status?: string;
}

const madeReport = (made: readonly Made[], more: object = {}): string => {
  const count = (status: string): number => made.filter((one) => (one.status ?? 'unexpected') === status).length;
  return JSON.stringify({
    stats: { expected: count('expected'), unexpected: count('unexpected'), skipped: count('skipped'), flaky: 0 },
    suites: made.map(({ title, file = 'walk.spec.ts', status = 'unexpected' }) => {
      const test = { projectName: 'phone', status, results: [{ errors: status === 'unexpected' ? [{ message: 'too late' }] : [] }] };
      return { title: file, specs: [], suites: [{ title: 'a way', specs: [{ title, file, line: 7, tests: [test] }] }] };
    }),
    ...more,
  });
};

const folder = (): string => mkdtempSync(join(tmpdir(), 'second-chance-'));
/** A second run that writes this report. */
const says =
  (report: string): RunAgain =>
  (_, env) => {
    writeFileSync(env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ?? '', report);
    return true;
  };
const never: RunAgain = () => {
  throw new Error('It was asked again.');
};

/** What holds after a first report and a second run, and which tests are flaky. */
const after = async (report: string, run: RunAgain, env: NodeJS.ProcessEnv = { CI: 'true' }): Promise<TestCounts & { flaky: string[] }> => {
  const dir = folder();
  const file = join(dir, 'browser.json');
  writeFileSync(file, report);
  const chances = secondChances(env, dir);
  const found = await chances.ask(testCounts(file, false), file, run);
  return { ...found, flaky: chances.flaky() };
};

const named = (title: string): string => `[phone] walk.spec.ts:7 › a way › ${title}\n    too late`;
const passes = (title: string): Made => ({ title, status: 'expected' });

describe('a failed browser test, in continuous integration', () => {
  it('has passed if it passes the second time, and is named with what it first said', async () => {
    expect(await after(madeReport([passes('one'), { title: 'two' }]), says(madeReport([passes('two')])))).toEqual({
      passed: 2,
      failed: 0,
      failures: [],
      flaky: [named('two')],
    });
  });

  it('is asked alone, by its whole name in its browser, and leaves what the first run wrote', async () => {
    const dir = folder();
    const file = join(dir, 'browser.json');
    const first = madeReport([{ title: 'two' }]);
    writeFileSync(file, first);
    let asked: readonly string[] = [];
    await secondChances({ CI: 'true' }, dir).ask(testCounts(file, false), file, (args) => {
      asked = args;
      return false;
    });
    expect(asked).toEqual(['--test-list', join(dir, 'again.txt'), '--workers=1', `--output=${join(dir, 'again')}`]);
    expect(readFileSync(join(dir, 'again.txt'), 'utf8')).toBe('[phone] › walk.spec.ts › a way › two\n');
    expect(readFileSync(file, 'utf8')).toBe(first);
  });

  it('is as red as before if it fails both times, beside another that passes', async () => {
    expect(await after(madeReport([{ title: 'one' }, { title: 'two' }]), says(madeReport([{ title: 'one' }, passes('two')])))).toEqual({
      passed: 1,
      failed: 1,
      failures: [named('one')],
      flaky: [named('two')],
    });
  });

  it('stays red if the second run dies, is cut off, fails outside of a test, or runs another test', async () => {
    const first = madeReport([{ title: 'one' }]);
    const passed = madeReport([passes('one')]);
    for (const run of [
      () => true,
      says(passed.slice(0, -9)),
      says(madeReport([passes('one')], { errors: [{ message: 'a server stayed' }] })),
      says(madeReport([passes('one more')])),
      says(madeReport([passes('one'), passes('two')])),
      says(madeReport([{ title: 'one', status: 'skipped' }])),
    ])
      expect(await after(first, run)).toEqual({ passed: 0, failed: 1, failures: [named('one')], flaky: [] });
  });

  it('gets no second chance from a report that an earlier run left behind', async () => {
    const dir = folder();
    const file = join(dir, 'browser.json');
    writeFileSync(file, madeReport([{ title: 'one' }]));
    writeFileSync(join(dir, 'again.json'), madeReport([passes('one')]));
    expect((await secondChances({ CI: 'true' }, dir).ask(testCounts(file, false), file, () => true)).failed).toBe(1);
  });

  it('gets none if it is one of the exit’s own rows', async () => {
    const exits = [{ title: 'one tap', file: 'exit.spec.ts' }, { title: 'the exit removes it' }];
    expect(await after(madeReport(exits), never)).toMatchObject({ failed: 2, flaky: [] });
    expect(await after(madeReport([...exits, { title: 'two' }]), says(madeReport([passes('two')])))).toMatchObject({
      failed: 2,
      flaky: [named('two')],
    });
  });

  it('gets none where another test did not run because of it, or where the runner itself failed', async () => {
    expect(await after(madeReport([{ title: 'one' }, { title: 'two', status: 'skipped' }]), never)).toMatchObject({ failed: 1, flaky: [] });
    expect(await after(madeReport([{ title: 'one' }], { errors: [{ message: 'a file does not load' }] }), never)).toMatchObject({ failed: 1 });
    expect(await after('{', never)).toMatchObject({ failed: 1 });
  });

  it('finds no picture the second time that the first one made', async () => {
    vi.stubEnv('CI', 'true');
    const { default: config } = await import('../../../playwright.config.ts');
    vi.unstubAllEnvs();
    expect(config.updateSnapshots).toBe('none');
  });

  it('gets none outside of continuous integration', async () => {
    expect(await after(madeReport([{ title: 'one' }]), never, {})).toEqual({ passed: 0, failed: 1, failures: [named('one')], flaky: [] });
  });
});

describe('three of a run of continuous integration', () => {
  const many = (titles: readonly string[]): string => madeReport(titles.map((title) => ({ title })));
  const allPass = (titles: readonly string[]): RunAgain => says(madeReport(titles.map(passes)));

  it('are asked again; of four, none is', async () => {
    const three = ['one', 'two', 'three'];
    expect(await after(many(three), allPass(three))).toMatchObject({ passed: 3, failed: 0 });
    expect(await after(many([...three, 'four']), never)).toMatchObject({ passed: 0, failed: 4, flaky: [] });
  });

  it('are counted over its commands in the file which that run names, and each is named in the last command too', async () => {
    const file = join(folder(), 'asked-twice');
    // As `mktemp` makes it.
    writeFileSync(file, '');
    const env = { CI: 'true', TELAR_ASKED_TWICE: file };
    await after(many(['one', 'two']), says(madeReport([passes('one'), { title: 'two' }])), env);
    expect(await after(many(['three', 'four']), never, env)).toMatchObject({ failed: 2 });
    expect((await after(many(['three']), allPass(['three']), env)).flaky).toEqual([named('one'), named('three')]);
    expect(await after(many(['five']), never, env)).toMatchObject({ failed: 1 });
  });

  it('are those of one command where no file is named', async () => {
    const dir = folder();
    const file = join(dir, 'browser.json');
    const chances = secondChances({ CI: 'true' }, dir);
    const ask = (report: string, run: RunAgain): Promise<TestCounts> => {
      writeFileSync(file, report);
      return chances.ask(testCounts(file, false), file, run);
    };
    expect((await ask(many(['one', 'two']), allPass(['one', 'two']))).failed).toBe(0);
    expect((await ask(many(['three', 'four']), never)).failed).toBe(2);
    expect(existsSync(join(dir, 'asked-twice'))).toBe(false);
  });
});
