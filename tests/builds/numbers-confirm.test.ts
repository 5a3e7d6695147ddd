import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CHANGES_FILE } from '#/content-files/number-lock/history.ts';
import { LOCK_FILE } from '#/content-files/number-lock/lock.ts';
import { say } from '#/staff-words/messages.ts';
import { linesTree, type LinesTree } from '../support/lines-tree.ts';

const ORIGIN = 'https://fger.org/?p=12329';
const PHONE = 'gt gt-1555-pdh phones';

let tree: LinesTree;
beforeEach(() => {
  tree = linesTree();
  tree.copyAll();
});
afterEach(() => tree.dispose());

/** Runs the command in the copy. @param typed what somebody types */
const confirm = (typed: string, ...args: string[]): { status: number | null; said: string } => {
  const program = join(process.cwd(), 'scripts/numbers-confirm.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: tree.root,
    encoding: 'utf8',
    input: typed,
    env: { ...process.env, TELAR_LANG: 'en', SITE_TODAY: '2026-11-25' },
  });
  return { status, said: stdout + stderr };
};
const lock = (): string[] => readFileSync(join(tree.root, LOCK_FILE), 'utf8').split('\n');

/** Guatemala's 1555 becomes another number that the country has, in a line that is not its first. */
const swap = (): void => {
  tree.change('gt.yaml', /(- id: gt-1555-pdh\n[\s\S]*?dial: )"1555"/, '$1"1572"');
  tree.change('gt.yaml', /phones: "1555"/, 'phones: "1572"');
  tree.change('gt.yaml', /source: pdh-report-2016/, 'source: fger');
};

describe('the command that confirms numbers', () => {
  it('says that all is confirmed, and asks for nothing, where nothing changed', () => {
    const before = lock();
    expect(confirm('')).toEqual({ status: 0, said: `\n${say('confirmAll')}\n` });
    expect(lock()).toEqual(before);
  });

  it('shows old and new side by side, and notes what the page prints that somebody names', () => {
    swap();
    const { status, said } = confirm(`${ORIGIN}\n`);
    expect(said).toMatch(/before +now\n +1555 +1572\n/);
    expect(said).toContain(say('confirmNoted'));
    expect(status).toBe(0);
    expect(lock()).toContain(`${PHONE} 1572`);
    expect(lock()).not.toContain(`${PHONE} 1555`);
    expect(tree.problems()).toEqual([]);
  });

  it.each([
    ['yes', 'confirmNoPage'],
    ['https://example.org/', 'confirmOtherPage'],
  ] as const)('notes nothing at "%s", as often as it is typed', (typed, why) => {
    swap();
    const before = lock();
    const { status, said } = confirm(`${typed}\n`.repeat(50));
    expect(said).toContain(say(why));
    expect(status).toBe(1);
    expect(lock()).toEqual(before);
  });

  it('notes nothing for a page that is not said to print the number, or without an answer', () => {
    swap();
    const page = /- id: pdh-report-2017\n +url: "([^"]+)"/.exec(tree.read('gt.yaml'))?.[1] ?? '';
    const before = lock();
    expect(confirm(`${page}\n`).said).toContain(say('confirmNotPrinted', { source: 'pdh-report-2017' }));
    expect(confirm('').status).toBe(1);
    expect(lock()).toEqual(before);
  });

  it('asks for each change: one page answers for one, and what stood at the others is not forgotten', () => {
    swap();
    tree.change('gt.yaml', 'https://fger.org/?p=12329', 'https://fger.example/?p=12329');
    expect(confirm('https://fger.example/?p=12329\n').status).toBe(1);
    expect(lock()).toEqual(expect.arrayContaining([`${PHONE} 1572`, 'gt gt-1555-pdh source fger fger.org']));
    expect(tree.problems()).toHaveLength(1);
  });

  it('takes a page for one change that is named, and for none where none is named', () => {
    swap();
    expect(confirm('', '--page', ORIGIN)).toEqual({ status: 1, said: `${say('confirmOnly')}\n` });
    expect(confirm('', '--page', ORIGIN, '--only', `${PHONE} 1571`).status).toBe(1);
    expect(lock()).toContain(`${PHONE} 1555`);
    expect(confirm('', '--page', ORIGIN, '--only', `${PHONE} 1572`).status).toBe(0);
    expect(lock()).toContain(`${PHONE} 1572`);
  });

  it('does not ask for the first number of a country that nothing stands for', () => {
    tree.change('mx.yaml', /dial: "800 5533 000"\n( *)e164: "\+528005533000"/, 'dial: "800 5353 000"');
    tree.change('mx.yaml', /\n *prints: \{ phones: "800 5533 000" \}/g, '');
    const page = /- id: iom\n +url: "([^"]+)"/.exec(tree.read('mx.yaml'))?.[1] ?? '';
    const { status, said } = confirm(`${page}\n`);
    expect(said).toContain(say('confirmHeld'));
    expect(status).toBe(1);
    expect(lock()).toContain('mx mx-linea-nacional-contra-la-trata phones +528005533000');
  });

  it('takes out of the lock what stands nowhere any more, and what no machine wrote', () => {
    tree.write('numbers.lock', `${tree.read('numbers.lock')}<<<<<<< HEAD\ngt gt-gone phones 1599\n`);
    expect(confirm('').status).toBe(0);
    expect(lock().filter((line) => /HEAD|gt-gone/.test(line))).toEqual([]);
    expect(tree.problems()).toEqual([]);
  });

  it('forgets nothing while a country’s file cannot be read', () => {
    const before = lock();
    tree.write('gt.yaml', 'code: gt\n');
    expect(confirm('')).toEqual({ status: 1, said: `${say('confirmUnread')}\n` });
    expect(lock()).toEqual(before);
  });

  it('notes by itself what changed, on the day, without a number', () => {
    swap();
    confirm(`${ORIGIN}\n`);
    const history = readFileSync(join(tree.root, CHANGES_FILE), 'utf8');
    expect(history).toMatch(/day: 2026-11-25, country: "gt", line: "gt-1555-pdh", .*what: changed, way: phones/);
    // A line’s id, which no page shows, may hold one.
    expect(history.replaceAll('gt-1555-pdh', '')).not.toMatch(/15[57][25]/);
    tree.change('gt.yaml', '1572', '1555');
    confirm(`${ORIGIN}\n`);
    expect(readFileSync(join(tree.root, CHANGES_FILE), 'utf8')).toBe(history);
  });

  it('confirms nothing while what happened cannot be noted', () => {
    swap();
    const before = lock();
    writeFileSync(join(tree.root, CHANGES_FILE), 'changes: [{ day: yesterday }]\n');
    expect(confirm(`${ORIGIN}\n`)).toEqual({ status: 1, said: `${say('confirmNoHistory', { file: CHANGES_FILE })}\n` });
    expect(lock()).toEqual(before);
  });

  it('asks for everything where the lock is gone, and makes none of nothing', () => {
    tree.write('numbers.lock', '');
    const left = Number(/(\d+) are not confirmed/.exec(confirm('').said)?.[1]);
    expect(left).toBeGreaterThan(300);
    expect(tree.problems()).toHaveLength(left);
  });
});
