import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Problem } from '#/content-files/read/problem.ts';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'telar-kept-'));
  vi.stubEnv('TELAR_KEPT', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  fs.rmSync(folder, { recursive: true, force: true });
});

/** The program as a process of its own has it, which knows of others only what is kept on the disk. */
const ofNewProcess = async () => {
  vi.resetModules();
  return import('#/content-files/read/kept-outcomes.ts');
};
const keptFiles = (): string[] => fs.readdirSync(join(folder, 'read'));
const PROBLEM: Problem = { file: 'content/a.yaml', field: '', message: 'wrong' };

describe('what comes of one file', () => {
  it('is made once, in this build and in the next, and is its own each time', async () => {
    const make = vi.fn(() => ({ words: ['one'], left: undefined, byName: new Map([['a', 1]]) }));
    for (let process = 0; process < 2; process += 1) {
      const { keptOutcome } = await ofNewProcess();
      for (let reading = 0; reading < 2; reading += 1) {
        const outcome = keptOutcome(['one', 'content/a.yaml', 'words: [one]'], [], make);
        expect(outcome).toStrictEqual({ words: ['one'], left: undefined, byName: new Map([['a', 1]]) });
        outcome.words.push('changed by who asked');
      }
    }
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('is made anew of another text, or under another name', async () => {
    const { keptOutcome } = await ofNewProcess();
    const made = [
      ['one', 'a', 'b'],
      ['one', 'a', 'c'],
      ['text', 'a', 'b'],
    ].map((of) => keptOutcome(of, [], () => of.join()));
    expect(made).toEqual(['one,a,b', 'one,a,c', 'text,a,b']);
  });

  it('is made anew each time where something is wrong with it, so that this is told each time', async () => {
    for (let process = 0; process < 2; process += 1) {
      const { keptOutcome } = await ofNewProcess();
      for (let reading = 0; reading < 2; reading += 1) {
        const problems: Problem[] = [];
        keptOutcome(['one', 'a', 'b'], problems, () => problems.push(PROBLEM));
        expect(problems).toEqual([PROBLEM]);
      }
    }
    expect(fs.existsSync(join(folder, 'read'))).toBe(false);
  });

  it('does not stay where its file is gone', async () => {
    const first = await ofNewProcess();
    first.keptOutcome(['text', 'content/stories/en/carmen.mdx', 'her words'], [], () => 'her words');
    first.keptOutcome(['text', 'content/posts/en/news.md', 'news of today'], [], () => 'news of today');
    const next = await ofNewProcess();
    next.keptOutcome(['text', 'content/posts/en/news.md', 'news of today'], [], () => 'news of today');
    next.forgetUnread();
    expect(keptFiles()).toHaveLength(1);
    expect(fs.readFileSync(join(folder, 'read', keptFiles()[0] ?? '')).includes('her words')).toBe(false);
  });

  it('is not looked up on the disk outside a build', async () => {
    vi.stubEnv('TELAR_KEPT', '');
    const { keptOutcome, forgetUnread } = await ofNewProcess();
    expect(keptOutcome(['one', 'a', 'b'], [], () => 'made')).toBe('made');
    forgetUnread();
    expect(fs.readdirSync(folder)).toEqual([]);
  });
});
