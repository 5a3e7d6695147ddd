import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clockBehind, newestSaved } from '#/content-files/clock.ts';
import { keepCopy } from '#/content-files/withdrawal/copies.ts';
import { escaped } from '#/desk/escaped.ts';
import { deskSays } from '#/desk/words.ts';
import { dateInWords } from '#/domain/dates.ts';
import { say, STAFF_LANGUAGES } from '#/staff-words/messages.ts';
import { contentTree } from '../../support/content-tree.ts';
import { openedDesk } from '../../support/opened-desk.ts';
import { savedTree, type SavedTree } from '../../support/saved-tree.ts';

let tree: SavedTree;
beforeEach(() => {
  tree = savedTree(false);
  tree.git('init', '-q');
});
afterEach(() => tree.dispose());

/** Saves as on a computer whose clock shows this day. */
const savedOn = (day: string, time = '10:00:00Z'): void => {
  const at = `${day}T${time}`;
  const who = ['-c', 'user.name=Staff', '-c', 'user.email=staff@example.org', '-c', 'commit.gpgsign=false'];
  const { status } = spawnSync('git', [...who, 'commit', '--allow-empty', '-qm', 'Words'], {
    cwd: tree.root,
    env: { ...process.env, GIT_COMMITTER_DATE: at, GIT_AUTHOR_DATE: at },
  });
  if (status !== 0) throw new Error(`Nothing was saved on ${day}.`);
};

describe('the newest day on which something was saved', () => {
  it('is that of the last few saves, not of the last alone: a computer whose clock is behind saves too', () => {
    savedOn('2026-11-20');
    savedOn('2020-01-01');
    expect(newestSaved(tree.root)?.day).toBe('2026-11-20');
  });

  it('is in UTC, as the day of the build is', () => {
    savedOn('2026-11-20', '22:00:00-0600');
    expect(newestSaved(tree.root)?.day).toBe('2026-11-21');
  });

  it('forgets one that was made with a clock that was ahead, once twenty others were', () => {
    savedOn('2027-05-01');
    for (let saves = 0; saves < 19; saves += 1) savedOn('2026-11-20');
    expect(newestSaved(tree.root)?.day).toBe('2027-05-01');
    savedOn('2026-11-20');
    expect(newestSaved(tree.root)?.day).toBe('2026-11-20');
  });

  it('is unknown where nothing was saved, or there is no git', () => {
    expect(newestSaved(tree.root)).toBeUndefined();
    const plain = contentTree();
    try {
      expect(newestSaved(plain.root)).toBeUndefined();
      expect(clockBehind(plain.root, '2020-01-01')).toBeUndefined();
    } finally {
      plain.dispose();
    }
  });
});

describe('a clock that is behind', () => {
  it('is told of from two days before what was saved last on: midnight comes to one computer before another', () => {
    savedOn('2026-11-20');
    const commit = tree.git('log', '-1', '--format=%h').trim();
    expect(['2026-11-19', '2026-11-20', '2027-11-20'].map((day) => clockBehind(tree.root, day))).toEqual([undefined, undefined, undefined]);
    for (const day of ['2026-11-18', '2020-01-01'])
      expect(clockBehind(tree.root, day)).toBe(say('clockBehind', { today: day, saved: '2026-11-20', commit, most: 20 }));
  });
});

describe('the first page of the desk', () => {
  afterEach(() => vi.unstubAllEnvs());

  it.each(STAFF_LANGUAGES)('says in %s that the clock is behind', async (language) => {
    vi.stubEnv('SITE_TODAY', undefined);
    vi.stubEnv('CI', undefined);
    savedOn('2098-11-20');
    const desk = await openedDesk(tree.root, { language });
    try {
      const page = await desk.ask('/');
      expect(page).toContain(escaped(deskSays(language).clockBehind(dateInWords('2098-11-20', language))));
    } finally {
      await desk.close();
    }
  });
});

describe('commands that go by this computer’s clock', () => {
  /** Runs a command in the small site, where nobody named the day. */
  const run = (name: string, args: string[] = [], more: NodeJS.ProcessEnv = {}) => {
    const { SITE_TODAY: _, CI: __, ...env } = process.env;
    const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(`scripts/${name}.ts`), ...args], {
      cwd: tree.root,
      encoding: 'utf8',
      env: { ...env, TELAR_LANG: 'en', ...more },
    });
    return { status, said: stdout + stderr };
  };
  const behind = (): string => clockBehind(tree.root, new Date().toISOString().slice(0, 10)) ?? 'nothing';

  it('check nothing where it is behind, and say so; with a day that somebody names they do', () => {
    savedOn('2098-11-20');
    expect(run('check-content')).toEqual({ status: 1, said: `${behind()}\n` });
    expect(run('check-content', ['--today', '2026-11-25']).said).not.toContain('2098-11-20');
  });

  it('go on where a host builds the site: its clock is set by the network, and whoever saved was ahead', () => {
    savedOn('2098-11-20');
    expect(run('check-content', [], { CI: 'true' }).said).not.toContain('2098-11-20');
  });

  it('publish nothing by it either, what was saved no more than what lies there', () => {
    savedOn('2098-11-20');
    const asked = ['--url', 'https://example.org', '--contact', 'hola@example.org'];
    for (const more of [[], ['--saved']]) expect(run('build-public', [...asked, ...more])).toEqual({ status: 1, said: `${behind()}\n` });
  });

  it('say so at a withdrawal, which goes on: what she wants gone waits for no clock', () => {
    savedOn('2098-11-20');
    const { said } = run('stories-withdraw', ['ana', '--yes', '--built-elsewhere']);
    expect(said).toContain(behind());
    expect(existsSync(join(tree.root, 'content/series/ana.yaml'))).toBe(false);
  });

  it('delete no copy by it where it is far ahead of all that was saved, and say so', () => {
    savedOn('2020-01-01');
    keepCopy(tree.root, { id: 'ana', files: ['content/series/ana.yaml'], sources: [] }, '2020-01-01');
    expect(run('lines-due').said).toContain('taken-down/ana was past on 2020-01-31');
    expect(existsSync(join(tree.root, 'taken-down/ana/copy.json'))).toBe(true);
  });
});
