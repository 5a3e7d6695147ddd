import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DeskFiles } from '#/desk/files.ts';
import { bringBackState, forgetTakenDown, remember, statesOf } from '#/desk/history.ts';
import { DESK_FOLDER } from '#/content-files/whole-file.ts';

const TODAY = '2026-11-25';
const POST = 'content/posts/en/why-a-loom.md';
const TAGS = 'content/tags.yaml';
const SOURCES = 'content/sources.yaml';
const SERIES = 'content/series/carmen.yaml';
const PART = 'content/stories/en/part-1.mdx';

let root: string;
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const change = (file: string, from: string | RegExp, to: string): void => {
  writeFileSync(join(root, file), read(file).replace(from, to));
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'desk-'));
  cpSync('content', join(root, 'content'), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('earlier states of a text', () => {
  it('begin with what it was before it was first saved at the desk, and any of them comes back, as does what was there then', () => {
    const first = read(POST);
    const files = new DeskFiles(root);
    const edited = (files.read(POST)?.toString('utf8') ?? '').replace(/^title: .*$/m, 'title: Another title');
    files.save([{ operation: 'update', path: POST, bytes: Buffer.from(edited), sha: files.shaOf(POST) }]);
    remember(root, POST);
    const second = read(POST);
    expect(second).toContain('title: Another title\n');
    const states = statesOf(root, POST);
    expect(states).toHaveLength(2);
    const [, oldest] = states;
    bringBackState(root, POST, oldest?.id ?? '', TODAY);
    expect(read(POST)).toBe(first);
    const [newest] = statesOf(root, POST);
    bringBackState(root, POST, newest?.id ?? '', TODAY);
    expect(read(POST)).toBe(second);
  });

  it('are kept of a file of entries, but for the sources: one that a story alone names goes with the story', () => {
    const files = new DeskFiles(root);
    const add = (path: string, words: string): void => {
      files.save([{ operation: 'create', path, bytes: Buffer.from(words), sha: undefined }]);
    };
    const before = read(TAGS);
    add('content/tags/zz-a-tag.yaml', 'name:\n  en: A tag\n  es: Un tema\n');
    add('content/sources/zz-a-source.yaml', 'title: A page\npublisher: A paper\ndate: 2025\nurl: https://example.org/a\nlanguage: en\n');
    expect([statesOf(root, TAGS), statesOf(root, SOURCES)].map(({ length }) => length)).toEqual([1, 0]);
    expect(read(TAGS)).not.toBe(before);
    bringBackState(root, TAGS, statesOf(root, TAGS)[0]?.id ?? '', TODAY);
    expect(read(TAGS)).toBe(before);
  });

  /** Writes and keeps a state, while the clock says so. */
  const keepAt = (words: string, then: string): void => {
    writeFileSync(join(root, POST), words);
    utimesSync(join(root, POST), new Date(then), new Date(then));
    remember(root, POST);
  };
  const kept = (): string[] => statesOf(root, POST).map(({ id }) => read(join(DESK_FOLDER, 'history', POST, id)));

  it('stand in the order of saving, and the oldest goes, though the clock was years ahead meanwhile', () => {
    // As desks before December 2026 named them.
    const old = join(root, DESK_FOLDER, 'history', POST);
    mkdirSync(old, { recursive: true });
    writeFileSync(join(old, '2031-02-01T00-00-00-000Z'), 'second');
    writeFileSync(join(old, '2031-01-01T00-00-00-000Z'), 'first');
    for (let turn = 1; turn <= 49; turn += 1) keepAt(`ahead ${String(turn)}`, `2031-03-01T00:${String(turn).padStart(2, '0')}:00Z`);
    expect(kept()).toHaveLength(50);
    expect(kept().slice(-2)).toEqual(['ahead 1', 'second']);
    for (const words of ['right 1', 'right 2', 'right 3']) keepAt(words, '2026-11-25T10:00:00Z');
    expect(kept()).toHaveLength(50);
    expect(kept().slice(0, 4)).toEqual(['right 3', 'right 2', 'right 1', 'ahead 49']);
    expect(kept().at(-1)).toBe('ahead 3');
    expect(statesOf(root, POST)[0]).toMatchObject({ at: new Date('2026-11-25T10:00:00Z'), now: true });
    bringBackState(root, POST, statesOf(root, POST)[2]?.id ?? '', TODAY);
    expect(read(POST)).toBe('right 1');
  });

  it.each([
    ['a story that was withdrawn', SERIES, /^published:\n/m, 'published:\n  withdrawnOn: 2026-11-01\n'],
    ['a part that was withdrawn', PART, /^part: 1$/m, 'part: 1\nwithdrawnOn: 2026-11-01'],
  ])('never come back of %s', (_, file, from, to) => {
    remember(root, PART);
    const [state] = statesOf(root, PART);
    change(file, from, to);
    const now = read(PART);
    expect(() => {
      bringBackState(root, PART, state?.id ?? '', TODAY);
    }).toThrow(/taken down, or whose consent has ended/);
    expect(read(PART)).toBe(now);
  });

  const broken = (): void => {
    change(POST, /^---$/m, '---\nwithdrawnOn: 2026-11-20\ntitle: "Without an end');
  };
  it.each<[what: string, change: () => void]>([
    ['', () => change(POST, /^---$/m, '---\nwithdrawnOn: 2026-11-20')],
    [' in its other language', () => change('content/posts/es/por-que-un-telar.md', /^---$/m, '---\nwithdrawnOn: 2026-11-20')],
    [', and that has a mistake', broken],
    [
      ', and then deleted',
      () => {
        broken();
        remember(root, POST);
        rmSync(join(root, POST));
      },
    ],
  ])('never come back of a text that was taken down since%s', (_, takeDown) => {
    remember(root, POST);
    const [state] = statesOf(root, POST);
    takeDown();
    const now = existsSync(join(root, POST)) && read(POST);
    expect(() => {
      bringBackState(root, POST, state?.id ?? '', TODAY);
    }).toThrow(/was taken down since/);
    expect(existsSync(join(root, POST)) && read(POST)).toBe(now);
  });

  it('are deleted of a story that was taken down for good, and of nothing else', () => {
    for (const file of [POST, PART, SERIES]) remember(root, file);
    rmSync(join(root, PART));
    rmSync(join(root, POST));
    forgetTakenDown(root);
    const kept = (file: string): boolean => existsSync(join(root, DESK_FOLDER, 'history', file));
    expect([kept(PART), kept(SERIES), kept(POST)]).toEqual([false, true, true]);
  });

  it('are asked for by name alone: no path leads elsewhere', () => {
    for (const [file, id] of [
      ['../../etc/passwd', '2026-11-25T10-00-00-000Z'],
      [POST, '../../../package.json'],
      ['content/posts/en/../../../x.md', '2026-11-25T10-00-00-000Z'],
    ] as const)
      expect(() => {
        bringBackState(root, file, id, TODAY);
      }).toThrow(/no longer there/);
  });
});
