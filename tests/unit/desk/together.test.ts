import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { escaped } from '#/desk/escaped.ts';
import { keepSettings } from '#/desk/settings.ts';
import { deskSays } from '#/desk/words.ts';
import { openedDesk, type OpenedDesk } from '../../support/opened-desk.ts';
import { savedTree, type SavedTree } from '../../support/saved-tree.ts';

const words = deskSays('en');
const POST = 'content/posts/en/a-post.md';
const OTHER = 'content/posts/es/solo-aqui.md';
const SERIES = 'content/series/ana.yaml';
const PART = 'content/stories/en/part-1.mdx';

// Each runs commands, programs of their own.
vi.setConfig({ testTimeout: 60_000 });

let tree: SavedTree;
let desk: OpenedDesk;
let place: string;
/** Where somebody else works. */
let other: string;

const git = (folder: string, ...args: string[]): string => {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout;
};
const bare = (): string => join(place, 'site.git');
const there = (): string => git(bare(), 'ls-tree', '-r', '--name-only', 'HEAD');
const sent = (file: string): string => git(bare(), 'show', `HEAD:${file}`);
const here = (file: string): string => readFileSync(join(tree.root, file), 'utf8');
const state = (): string => tree.git('rev-parse', 'HEAD') + tree.git('status', '--porcelain') + tree.git('worktree', 'list');
const send = (): Promise<string> => desk.ended('/desk/publish', {});
const takeDown = (story = 'ana'): Promise<string> => desk.ended('/desk/take-down', { story });

/** What somebody else writes and sends; nothing where they delete the file. */
const theySend = (files: Readonly<Record<string, string | undefined>>, ...how: string[]): void => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(other, file)), { recursive: true });
    if (text === undefined) rmSync(join(other, file));
    else writeFileSync(join(other, file), text);
  }
  git(other, 'add', '-A');
  git(other, '-c', 'user.name=Lupe', '-c', 'user.email=lupe@example.org', 'commit', '-qm', 'Theirs', ...how);
  git(other, 'push', '-q', '--force', 'origin', 'HEAD');
};
const begun = (file: string): string => readFileSync(join(other, file), 'utf8');

beforeEach(async () => {
  vi.stubEnv('SITE_TODAY', '2026-11-25');
  tree = savedTree();
  tree.write('scripts/check-content.ts', '');
  tree.write('scripts/stories-withdraw.ts', `import ${JSON.stringify(pathToFileURL(resolve('scripts/stories-withdraw.ts')).href)};\n`);
  tree.write('.gitignore', 'taken-down/\n.desk/\n');
  tree.save();
  place = mkdtempSync(join(tmpdir(), 'bare-'));
  other = join(place, 'other');
  git(place, 'init', '-q', '--bare', '-b', tree.git('symbolic-ref', '--short', 'HEAD').trim(), bare());
  tree.git('remote', 'add', 'origin', bare());
  tree.git('push', '-q', 'origin', 'HEAD');
  git(place, 'clone', '-q', bare(), other);
  keepSettings(tree.root, { way: 'send' });
  desk = await openedDesk(tree.root);
});
afterEach(async () => {
  await desk.close();
  rmSync(place, { recursive: true, force: true });
  tree.dispose();
  vi.unstubAllEnvs();
});

describe('a story that is taken down after somebody else sent something', () => {
  it('is gone there all the same, and theirs is there and in this folder', async () => {
    theySend({ [POST]: `${begun(POST)}\nTheirs.\n` });
    tree.append(OTHER, 'Sin mandar.');
    const page = await takeDown();
    expect(page).toContain(words.takenSent);
    expect(page).toContain(escaped(words.together.here));
    expect(page).not.toContain(escaped(words.startAgain));
    expect(there()).not.toContain(SERIES);
    expect(sent(POST)).toContain('Theirs.');
    expect(here(POST)).toContain('Theirs.');
    // What is only saved stays so.
    expect(here(OTHER)).toContain('Sin mandar.');
    expect(sent(OTHER)).not.toContain('Sin mandar.');
    expect(await desk.ask('/')).not.toContain('data-list="undone"');
  });

  it('says that the desk is to be started again where programs or packages came in', async () => {
    theySend({ 'package.json': '{}\n' });
    expect(await takeDown()).toContain(escaped(words.startAgain));
    expect(here('package.json')).toBe('{}\n');
  });

  it('stays gone where they wrote in it, gave a file of it another name and began a new part, which is said', async () => {
    theySend({ [PART]: undefined, 'content/stories/en/renamed.mdx': `${begun(PART)}\nTheirs.\n` });
    theySend({
      'content/stories/es/parte-1.mdx': `${begun('content/stories/es/parte-1.mdx')}\nSuyas.\n`,
      'content/stories/en/part-2.mdx': begun('content/stories/en/renamed.mdx').replace('part: 1', 'part: 2'),
      [SERIES]: begun(SERIES).replace('A short story.', 'Another story.'),
    });
    const page = await takeDown();
    expect(page).toContain(words.takenSent);
    expect(page).toContain(escaped(words.togetherLeft('').split(':')[0] ?? ''));
    for (const file of ['en/renamed.mdx', 'en/part-2.mdx', 'es/parte-1.mdx']) expect(page).toContain(`content/stories/${file}`);
    expect(there()).not.toMatch(/content\/(?:stories|series)\//);
    expect(there()).toContain('content/withdrawn/ana.yaml');
    expect(existsSync(join(tree.root, 'content/stories/en/part-2.mdx'))).toBe(false);
  });

  it('stays gone where they took it down, and somebody here writes on in it', async () => {
    theySend({ [SERIES]: undefined, [PART]: undefined, 'content/stories/es/parte-1.mdx': undefined });
    tree.append(PART, 'Mine.');
    expect(await send()).toContain(words.sent);
    expect(there()).not.toMatch(/content\/(?:stories|series)\//);
    expect(existsSync(join(tree.root, PART))).toBe(false);
  });

  it('is sent too where both took it down, each on a day of their own', async () => {
    theySend({
      [SERIES]: undefined,
      [PART]: undefined,
      'content/stories/es/parte-1.mdx': undefined,
      'content/withdrawn/ana.yaml': 'slug: ana\nwithdrawnOn: 2026-11-20\n',
    });
    expect(await takeDown()).toContain(words.takenSent);
    expect(sent('content/withdrawn/ana.yaml')).toContain('2026-11-20');
  });

  it('goes, and leaves this folder as it is, where what they wrote is saved here in other words', async () => {
    theySend({ [POST]: `${begun(POST)}\nTheirs.\n` });
    tree.append(POST, 'Mine.');
    const page = await takeDown();
    expect(page).toContain(escaped(words.together.later));
    expect(there()).not.toContain(SERIES);
    expect(here(POST)).toContain('Mine.');
    expect(here(POST)).not.toContain('Theirs.');
  });

  it('brings nothing back that was deleted here and is not sent yet, where they wrote in it', async () => {
    theySend({ [OTHER]: `${begun(OTHER)}\nSuyas.\n` });
    tree.remove(OTHER);
    expect(await takeDown()).toContain(escaped(words.together.later));
    expect(existsSync(join(tree.root, OTHER))).toBe(false);
  });

  it('is sent with its sources out of the list, into which they wrote another one', async () => {
    const list = 'content/sources.yaml';
    const entry = (name: string): string =>
      `${name}:\n  title: ${name}\n  publisher: A council\n  date: 2025\n  url: https://example.org/${name}\n  language: en\n`;
    tree.change(PART, 'part: 1', 'part: 1\nsources: [hers]');
    tree.write(list, here(list) + entry('hers'));
    tree.save();
    tree.git('push', '-q', 'origin', 'HEAD');
    git(other, 'pull', '-q');
    theySend({ [list]: begun(list) + entry('theirs') });
    expect(await takeDown()).toContain(words.takenSent);
    expect(sent(list)).not.toContain('hers:');
    expect(sent(list)).toContain('title: theirs');
  });
});

describe('what is kept here and cannot go with what somebody else sent first', () => {
  it('stays as it is where both changed the same place of a file, which is named; taken back to before, theirs comes here', async () => {
    const before = begun(POST);
    theySend({ [POST]: `${before}\nTheirs.\n` });
    tree.append(POST, 'Mine.');
    const page = await send();
    expect(page).toContain(escaped(words.notSent.clash));
    expect(page).toContain(POST);
    const now = state();
    await send();
    expect(state()).toBe(now);
    expect(here(POST)).toContain('Mine.');
    expect(sent(POST)).not.toContain('Mine.');
    tree.write(POST, before);
    expect(await send()).toContain(words.sent);
    expect(here(POST)).toContain('Theirs.');
  });

  it('stays as it is where both have a mistake together, which is told', async () => {
    tree.write(
      'scripts/check-content.ts',
      "import { readFileSync } from 'node:fs';\nconst read = (file: string) => readFileSync(file, 'utf8');\n" +
        `if (read('${POST}').includes('Theirs.') && read('${OTHER}').includes('Palabras nuevas.')) { console.error('A mistake of both.'); process.exitCode = 1; }\n`,
    );
    tree.save();
    tree.git('push', '-q', 'origin', 'HEAD');
    git(other, 'pull', '-q');
    theySend({ [POST]: `${begun(POST)}\nTheirs.\n` });
    tree.append(OTHER, 'Palabras nuevas.');
    const page = await send();
    expect(page).toContain(escaped(words.notSent.mistakes));
    expect(page).toContain('A mistake of both.');
    expect(sent(OTHER)).not.toContain('Palabras nuevas.');
    const now = state();
    await send();
    expect(state()).toBe(now);
    expect(here(OTHER)).toContain('Palabras nuevas.');
    expect(here(POST)).not.toContain('Theirs.');
  });

  it('is not joined to a history out of which hers was taken: what is kept here would bring it back', async () => {
    git(other, 'rm', '-rq', 'content/stories', 'content/series');
    theySend({}, '--amend');
    const before = git(bare(), 'rev-parse', 'HEAD');
    tree.append(OTHER, 'Palabras nuevas.');
    expect(await send()).toContain(escaped(words.notSent.behind));
    expect(await send()).toContain(escaped(words.notSent.behind));
    expect(git(bare(), 'rev-parse', 'HEAD')).toBe(before);
  });
});
