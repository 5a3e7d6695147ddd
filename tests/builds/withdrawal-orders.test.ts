import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { say } from '#/staff-words/messages.ts';
import { savedTree, type SavedTree } from '../support/saved-tree.ts';

const SERIES = 'content/series/ana.yaml';
const PART = 'content/stories/en/part-1.mdx';
const PARTE = 'content/stories/es/parte-1.mdx';
const RECORD = 'content/withdrawn/ana.yaml';
const SOURCES = 'content/sources.yaml';
const POST = 'content/posts/en/a-post.md';
const STORY = [SERIES, PART, PARTE];

// Each test runs several commands, each a program of its own.
vi.setConfig({ testTimeout: 60_000 });

let tree: SavedTree;
beforeEach(() => {
  tree = savedTree();
});
afterEach(() => tree.dispose());

const run = (
  script: string,
  words: readonly string[],
  { input = '', env = {}, root = tree.root }: { input?: string; env?: NodeJS.ProcessEnv; root?: string } = {},
) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(`scripts/${script}.ts`), ...words], {
    cwd: root,
    encoding: 'utf8',
    input,
    env: { ...process.env, TELAR_LANG: 'en', SITE_TODAY: '2026-11-25', SITE_URL: '', SITE_CONTACT: '', ...env },
  });
  return { status, said: stdout + stderr };
};
const withdraw = (answer: string, id = 'ana') => run('stories-withdraw', [id], { input: `${answer}\n` });
const restore = (id = 'ana') => run('stories-restore', [id]);
const read = (file: string): string => readFileSync(join(tree.root, file), 'utf8');
const stands = (file: string): boolean => existsSync(join(tree.root, file));
const words = (): Record<string, string> => Object.fromEntries(STORY.filter(stands).map((file) => [file, read(file)]));
/** The files that the last commit changed. */
const committed = (): string[] => tree.git('diff-tree', '--root', '--no-commit-id', '-r', '--name-only', 'HEAD').trim().split('\n').sort();
const commits = (): number => Number(tree.git('rev-list', '--count', 'HEAD'));

describe('taking a story down', () => {
  it.each(['', 'sí pero no'])('changes nothing where the answer is “%s”', (answer) => {
    const before = words();
    const { status, said } = withdraw(answer);
    expect(said).toContain(say('withdrawalNothing', {}, 'en'));
    expect(status).toBe(1);
    expect(words()).toEqual(before);
    expect(commits()).toBe(1);
  });

  it('changes nothing where the window is closed before the answer', () => {
    expect(run('stories-withdraw', ['ana']).status).toBe(1);
    expect(words()).not.toEqual({});
  });

  it('saves the removal and nothing else: drafts, unsaved words and what is set aside stay as they are', () => {
    tree.write('content/posts/en/half.md', 'Half of a post.\n');
    tree.append(POST, 'A sentence that nobody saved.');
    tree.write('content/guides/en/set-aside.md', 'For the next commit.\n');
    tree.git('add', 'content/guides/en/set-aside.md');
    expect(withdraw('yes').status).toBe(0);
    expect(committed()).toEqual([SERIES, PART, PARTE, RECORD].sort());
    expect(tree.git('status', '--porcelain').trimEnd().split('\n').sort()).toEqual(
      [` M ${POST}`, '?? content/posts/en/half.md', 'A  content/guides/en/set-aside.md'].sort(),
    );
    expect(read(POST)).toContain('A sentence that nobody saved.');
  });

  it('takes its sources out of the list, and leaves what else someone was writing there', () => {
    tree.append(SOURCES, 'talk:\n  title: A talk # kept\n  publisher: A council\n  date: 2025\n  url: https://example.org/talk\n  language: en');
    tree.change(PART, 'part: 1', 'part: 1\nsources: [talk]');
    tree.save();
    tree.append(SOURCES, '# A note that nobody saved.');
    expect(withdraw('yes').status).toBe(0);
    expect(read(SOURCES)).not.toContain('talk');
    expect(read(SOURCES)).toContain('# A note that nobody saved.');
    expect(tree.git('show', `HEAD:${SOURCES}`)).not.toMatch(/talk|nobody saved/);
    restore();
    expect(read(SOURCES)).toContain('title: A talk # kept');
    expect(read(SOURCES)).toContain('# A note that nobody saved.');
  });

  it('says what was never saved before it asks, and brings it back from the copy, word for word', () => {
    tree.append(PART, 'A line of hers that nobody saved.');
    const before = words();
    const { said } = withdraw('copy');
    expect(said.indexOf(`${say('withdrawalNever', {}, 'en')}\n  ${PART}`)).toBeGreaterThan(-1);
    expect(said).toContain(say('withdrawalCopy', { folder: 'taken-down/ana', until: '2026-12-25' }, 'en'));
    expect(words()).toEqual({});
    expect(restore().status).toBe(0);
    expect(words()).toEqual(before);
    expect(stands(RECORD)).toBe(false);
    expect(stands('taken-down/ana')).toBe(false);
  });

  it('keeps no copy unless somebody asks for one', () => {
    expect(withdraw('yes').said).toContain(say('withdrawalNoCopy', {}, 'en'));
    expect(stands('taken-down')).toBe(false);
  });

  it('works for somebody whose git has no name for them', () => {
    const home = join(tree.root, '.git/home');
    mkdirSync(home);
    const env = { HOME: home, XDG_CONFIG_HOME: home, GIT_CONFIG_NOSYSTEM: '1', GIT_AUTHOR_NAME: '', GIT_COMMITTER_NAME: '', EMAIL: '' };
    expect(run('stories-withdraw', ['ana', '--yes'], { env }).status).toBe(0);
    expect(committed()).toContain(RECORD);
  });

  it('in the middle of somebody’s merge leaves that merge to be ended', () => {
    const trunk = tree.git('rev-parse', '--abbrev-ref', 'HEAD').trim();
    tree.git('checkout', '-qb', 'other');
    tree.change(POST, 'title: A post', 'title: Another post');
    tree.save();
    tree.git('checkout', '-q', trunk);
    tree.change(POST, 'title: A post', 'title: A third post');
    tree.save();
    expect(() => tree.git('-c', 'user.name=S', '-c', 'user.email=s@example.org', 'merge', 'other')).toThrow('merge');
    expect(withdraw('yes').status).toBe(0);
    expect(committed()).toEqual([SERIES, PART, PARTE, RECORD].sort());
    expect(read(POST)).toContain('<<<<<<<');
    expect(tree.git('status', '--porcelain', '--', POST)).toMatch(/^UU /);
  });

  it('is done on disk, and says whom to ask, where git cannot save it', () => {
    writeFileSync(join(tree.root, '.git/HEAD.lock'), '');
    const { status, said } = withdraw('yes');
    expect(status).toBe(1);
    expect(words()).toEqual({});
    expect(said).toContain('1. git could not save this');
  });

  it('is done where there is no git at all', () => {
    const plain = savedTree(false);
    try {
      const { status, said } = run('stories-withdraw', ['ana', '--copy'], { root: plain.root });
      expect(said).toContain(say('withdrawalNoGit', {}, 'en'));
      expect(status).toBe(0);
      expect(run('stories-restore', ['ana'], { root: plain.root }).status).toBe(0);
      expect(existsSync(join(plain.root, PART))).toBe(true);
    } finally {
      plain.dispose();
    }
  });

  it('saves its own files where the project is a folder of a larger repository', () => {
    const outer = savedTree(false);
    try {
      const inner = join(outer.root, 'sites/telar');
      cpSync(join(tree.root, 'content'), join(inner, 'content'), { recursive: true });
      outer.git('init', '-q');
      outer.save();
      expect(run('stories-withdraw', ['ana', '--yes'], { root: inner }).status).toBe(0);
      expect(outer.git('show', '--format=', '--name-only', 'HEAD').trim().split('\n').sort()).toEqual(
        [SERIES, PART, PARTE, RECORD].map((file) => `sites/telar/${file}`).sort(),
      );
      expect(outer.git('status', '--porcelain')).toBe('');
      expect(run('stories-restore', ['ana'], { root: inner }).status).toBe(0);
      expect(existsSync(join(inner, PART))).toBe(true);
    } finally {
      outer.dispose();
    }
  });
});

describe('bringing a story back', () => {
  it('takes it from the history where no copy was kept', () => {
    const before = words();
    withdraw('yes');
    const { status, said } = restore();
    expect(said).toContain(say('broughtBackNext', {}, 'en'));
    expect(status).toBe(0);
    expect(words()).toEqual(before);
    expect(stands(RECORD)).toBe(false);
  });

  it('writes over nothing that somebody has written since, and keeps the copy until they have moved it', () => {
    const before = words();
    withdraw('copy');
    tree.write(PART, 'Something new.\n');
    const { status, said } = restore();
    expect(status).toBe(1);
    expect(said).toContain(`${say('broughtBackLeft', {}, 'en')}\n  ${PART}`);
    expect(read(PART)).toBe('Something new.\n');
    tree.remove(PART);
    expect(restore().status).toBe(0);
    expect(words()).toEqual(before);
  });

  it('works as often as minds are changed, whatever was saved in between', () => {
    const before = words();
    for (const answer of ['yes', 'copy', 'yes']) {
      withdraw(answer);
      expect(words()).toEqual({});
      if (answer === 'yes') tree.append(POST, 'Saved in between.');
      tree.save();
      expect(restore().status).toBe(0);
      expect(words()).toEqual(before);
      tree.save();
    }
  });

  it('brings back one part alone, and then the others, in whatever order they went', () => {
    for (const [file, slug] of [
      ['content/stories/en/part-2.mdx', 'part-2'],
      ['content/stories/es/parte-2.mdx', 'parte-2'],
    ] as const)
      tree.write(file, `---\ntitle: ${slug}\nseries: ana\npart: 2\n---\n\nWords.\n`);
    tree.save();
    withdraw('yes', 'ana/1');
    expect([PART, SERIES, 'content/stories/en/part-2.mdx'].map(stands)).toEqual([false, true, true]);
    withdraw('yes', 'ana');
    expect([PART, SERIES, 'content/stories/en/part-2.mdx'].map(stands)).toEqual([false, false, false]);
    expect(restore('ana').status).toBe(0);
    expect([PART, SERIES, 'content/stories/en/part-2.mdx'].map(stands)).toEqual([false, true, true]);
    expect(restore('ana/1').status).toBe(0);
    expect([PART, SERIES].map(stands)).toEqual([true, true]);
    expect(stands('content/withdrawn/ana-1.yaml')).toBe(false);
  });

  it('says so where nothing holds it, and changes nothing', () => {
    const plain = savedTree(false);
    try {
      run('stories-withdraw', ['ana', '--yes'], { root: plain.root });
      const { status, said } = run('stories-restore', ['ana'], { root: plain.root });
      expect(status).toBe(1);
      expect(said.trim()).toBe(say('broughtBackNone', { id: 'ana' }, 'en'));
      expect(existsSync(join(plain.root, RECORD))).toBe(true);
    } finally {
      plain.dispose();
    }
  });
});

describe('the copy of a story that was taken down', () => {
  const later = (day: string) => run('lines-due', [], { env: { SITE_TODAY: day } }).said;

  it('is deleted by the next command once its thirty days are past, and that is said', () => {
    withdraw('copy');
    expect(later('2026-12-25')).not.toContain('taken-down');
    expect(stands('taken-down/ana/copy.json')).toBe(true);
    expect(later('2026-12-26')).toContain(say('copyDeleted', { folder: 'taken-down/ana' }, 'en'));
    expect(stands('taken-down/ana')).toBe(false);
  });

  it('is deleted where it no longer says until when it may lie there', () => {
    withdraw('copy');
    tree.write('taken-down/ana/copy.json', '{');
    expect(later('2026-11-26')).toContain(say('copyDeleted', { folder: 'taken-down/ana' }, 'en'));
  });

  it('is never saved in git, nor found by the site', () => {
    withdraw('copy');
    expect(tree.git('status', '--porcelain')).toBe('');
    expect(readFileSync(resolve('.gitignore'), 'utf8').split('\n')).toContain('taken-down/');
  });

  it('is looked after by every command that staff run', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const commands = Object.values(scripts).flatMap((command) => /node (scripts\/[\w-]+\.ts)/.exec(command)?.[1] ?? []);
    const forgetful = commands.filter((file) => !readFileSync(file, 'utf8').includes("import './old-copies.ts';"));
    expect(commands.length).toBeGreaterThan(6);
    // Those who test, not who publish.
    expect(forgetful).toEqual(['scripts/fuzz.ts', 'scripts/test-browsers.ts']);
  });
});
