import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { escaped } from '#/desk/escaped.ts';
import { keepSettings, type Way } from '#/desk/settings.ts';
import { deskSays } from '#/desk/words.ts';
import { openedDesk, type OpenedDesk } from '../../support/opened-desk.ts';
import { savedTree, type SavedTree } from '../../support/saved-tree.ts';

const words = deskSays('en');
const SERIES = 'content/series/ana.yaml';
const HALF = 'content/posts/en/half.md';
const ZIP = '.desk/zips/telar-2026-11-25.zip';

// Each runs commands, programs of their own.
vi.setConfig({ testTimeout: 60_000 });

let tree: SavedTree;
let desk: OpenedDesk;

const ask: OpenedDesk['ask'] = (path, form) => desk.ask(path, form);
const ended: OpenedDesk['ended'] = (path, form) => desk.ended(path, form);
const takeDown = (): Promise<string> => ended('/desk/take-down', { story: 'ana' });

beforeEach(async () => {
  vi.stubEnv('SITE_TODAY', '2026-11-25');
  tree = savedTree();
  // The command itself, on this content.
  tree.write('scripts/stories-withdraw.ts', `import ${JSON.stringify(pathToFileURL(resolve('scripts/stories-withdraw.ts')).href)};\n`);
  desk = await openedDesk(tree.root);
  tree.write(HALF, 'Half of a post.\n');
});
afterEach(async () => {
  await desk.close();
  tree.dispose();
  vi.unstubAllEnvs();
});

describe('the stories that can be taken down', () => {
  it('are called by their names', async () => {
    expect(await ask('/desk/take-down')).toContain('<option value="ana">Ana’s story</option>');
  });

  it.each<[string, () => void]>([
    ['is refused by the check', () => tree.change(SERIES, 'kind: told-to-us', 'kind: nothing')],
    ['cannot be read at all', () => tree.change(SERIES, 'kind: told-to-us', 'kind: [')],
    ['is gone, and left its parts', () => tree.remove(SERIES)],
  ])('are all there: also the one whose own file %s, which is taken down like any other', async (_, change) => {
    change();
    expect(await ask('/desk/take-down')).toContain('<option value="ana">ana</option>');
    await takeDown();
    expect([SERIES, 'content/stories/en/part-1.mdx', 'content/stories/es/parte-1.mdx'].filter((file) => existsSync(join(tree.root, file)))).toEqual(
      [],
    );
    expect(await ask('/desk/take-down')).not.toContain('value="ana"');
  });
});

describe('a story that is taken down where what is saved is sent to the place where the site is built', () => {
  let bare: string;
  const there = (): string => {
    const { stdout } = spawnSync('git', ['--git-dir', bare, 'ls-tree', '-r', '--name-only', 'HEAD'], { encoding: 'utf8' });
    return stdout;
  };
  beforeEach(() => {
    bare = join(mkdtempSync(join(tmpdir(), 'bare-')), 'site.git');
    tree.git('init', '-q', '--bare', '-b', tree.git('symbolic-ref', '--short', 'HEAD').trim(), bare);
    tree.git('remote', 'add', 'origin', bare);
    tree.git('push', '-q', 'origin', 'HEAD');
    keepSettings(tree.root, { way: 'send' });
  });
  afterEach(() => {
    rmSync(join(bare, '..'), { recursive: true, force: true });
  });

  it('is gone there too, although a half-written text stands in the folder, which is not sent', async () => {
    expect(there()).toContain(SERIES);
    const page = await takeDown();
    expect(page).toContain(words.takenSent);
    expect(page).toContain(words.done);
    expect(there()).not.toContain(SERIES);
    expect(there()).toContain('content/withdrawn/ana.yaml');
    expect(there()).not.toContain(HALF);
    expect(tree.git('status', '--porcelain')).toContain(HALF);
  });

  it('builds nothing here first, though an address of the site is set from before', async () => {
    keepSettings(tree.root, { url: 'https://telar.example', contact: 'hola@telar.example' });
    expect(await takeDown()).toContain(words.takenSent);
    expect(existsSync(join(tree.root, '.builds'))).toBe(false);
  });

  it('is sent too where a part of it is left to delete by hand, and that is not called done', async () => {
    tree.change('content/stories/es/parte-1.mdx', 'series: ana', 'series ana');
    const page = await takeDown();
    expect(page).toContain(words.takenSentInPart);
    expect(page).toContain(words.notAll);
    expect(there()).not.toContain(SERIES);
  });

  it('is said to stand online where that place could not be reached, and goes with the next try, whatever still has a mistake', async () => {
    tree.git('remote', 'set-url', 'origin', `${bare}-nowhere`);
    const page = await takeDown();
    expect(page).toContain(escaped(words.takenNotSent));
    expect(page).toContain(escaped(words.notSent.offline));
    expect(page).toContain(words.notAll);
    expect(there()).toContain(SERIES);
    tree.git('remote', 'set-url', 'origin', bare);
    tree.write('scripts/check-content.ts', "console.error('1 mistake'); process.exitCode = 1;");
    const again = await ended('/desk/publish', {});
    expect(again).toContain(words.sentBefore);
    expect(again).toContain('1 mistake');
    expect(there()).not.toContain(SERIES);
    expect(there()).not.toContain(HALF);
    // Nothing is left that could be sent: that is not said again.
    const third = await ended('/desk/publish', {});
    expect(third).not.toContain(words.sentBefore);
    expect(third).toContain(words.failed);
  });
});

describe('a story that was taken down and not sent, since the desk was closed meanwhile', () => {
  it('is what the first page says before anything else, with the button that sends that and nothing else', async () => {
    const bare = join(mkdtempSync(join(tmpdir(), 'bare-')), 'site.git');
    const isThere = (): boolean =>
      spawnSync('git', ['--git-dir', bare, 'ls-tree', '-r', '--name-only', 'HEAD'], { encoding: 'utf8' }).stdout.includes(SERIES);
    tree.git('init', '-q', '--bare', '-b', tree.git('symbolic-ref', '--short', 'HEAD').trim(), bare);
    tree.git('remote', 'add', 'origin', bare);
    tree.git('push', '-q', 'origin', 'HEAD');
    keepSettings(tree.root, { way: 'send' });
    expect(await ask('/')).not.toContain('data-list="undone"');
    // What a desk starts that is closed before it has sent anything.
    const command = spawnSync(process.execPath, ['scripts/stories-withdraw.ts', 'ana', '--yes', '--built-elsewhere'], { cwd: tree.root });
    expect(command.status).toBe(0);
    await desk.close();
    desk = await openedDesk(tree.root);
    expect(isThere()).toBe(true);
    const first = await ask('/');
    expect(first).toMatch(/<main><section data-list="undone"/);
    expect(first).toContain(words.unsent.story);
    expect(first).toContain('/desk/send"');
    expect(await ended('/desk/send', {})).toContain(escaped(words.keptSent));
    expect(isThere()).toBe(false);
    expect(tree.git('status', '--porcelain')).toContain(HALF);
    expect(await ask('/')).not.toContain('data-list="undone"');
    // Anything else that is kept here is looked through before it goes.
    tree.save();
    const other = await ask('/');
    expect(other).toContain(words.unsent.words);
    expect(other).not.toContain('/desk/send"');
    rmSync(join(bare, '..'), { recursive: true, force: true });
  });

  it('is named by the first page where it is still there, until it is taken down', async () => {
    const command = readFileSync(join(tree.root, 'scripts/stories-withdraw.ts'), 'utf8');
    // What the desk leaves behind that is closed at its very beginning.
    tree.write('scripts/stories-withdraw.ts', "import { copyFileSync } from 'node:fs';\ncopyFileSync('.desk/taking-down', 'left');\n");
    await takeDown();
    expect(await ask('/')).not.toContain('data-list="undone"');
    await desk.close();
    tree.rename('left', '.desk/taking-down');
    desk = await openedDesk(tree.root);
    expect(await ask('/')).toContain(escaped(words.notTakenDown('ana')));
    tree.write('scripts/stories-withdraw.ts', command);
    await takeDown();
    expect(await ask('/')).not.toContain('data-list="undone"');
  });
});

/** A command that does as the one that takes down: it deletes what was packed, and puts another site in the place of the one that is there. */
const builds = (code: number): string => `import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
rmSync('${ZIP}', { force: true });
mkdirSync('made');
writeFileSync('made/index.html', 'without it');
rmSync('dist', { recursive: true });
renameSync('made', 'dist');
process.exitCode = ${String(code)};
`;

describe('a story that is taken down where the site is built here', () => {
  const begin = (way: Way): void => {
    keepSettings(tree.root, { way, url: 'https://telar.example', contact: 'hola@telar.example' });
    tree.write('dist/index.html', 'with it');
    tree.write(ZIP, 'with it');
  };
  const inZip = (): string => Buffer.from(unzipSync(readFileSync(join(tree.root, ZIP)))['index.html'] ?? []).toString('utf8');

  it.each([
    ['done', 0, words.done],
    ['left to be done in part', 1, words.notAll],
  ])('is packed anew as one file, to be downloaded there, without what is half-written, where it is %s', async (_, code, state) => {
    begin('zip');
    tree.write('scripts/stories-withdraw.ts', builds(code));
    const page = await takeDown();
    expect(page).toContain(escaped(words.takenPacked(join(tree.root, ZIP))));
    expect(page).toContain(`href="${desk.base}/desk/zip/telar-2026-11-25.zip"`);
    expect(page).toContain(state);
    expect(inZip()).toBe('without it');
  });

  it('is in no file, where the site could not be built without it', async () => {
    begin('zip');
    tree.write('scripts/stories-withdraw.ts', `import { rmSync } from 'node:fs';\nrmSync('${ZIP}');\nprocess.exitCode = 1;\n`);
    const page = await takeDown();
    expect(page).toContain(words.failed);
    expect(existsSync(join(tree.root, ZIP))).toBe(false);
  });

  it.each<Way>(['folder', 'zip'])(
    'is what the first page says before anything else where the desk was closed before the site was built, with the button that builds it (%s)',
    async (way) => {
      begin(way);
      // What a desk leaves behind that is closed there: the story’s files are gone, and what was built and packed has it.
      await desk.close();
      for (const file of [SERIES, 'content/stories/en/part-1.mdx', 'content/stories/es/parte-1.mdx']) tree.remove(file);
      tree.write('.desk/taking-down', 'ana');
      desk = await openedDesk(tree.root);
      const first = await ask('/');
      expect(first).toMatch(/<main><section data-list="undone"/);
      expect(first).toContain(escaped(words.notBuilt));
      expect(first).not.toContain('ana');
      expect(existsSync(join(tree.root, ZIP))).toBe(false);
      // It is said until it is done, also by the desk that is opened next.
      tree.write('scripts/build-public.ts', 'process.exitCode = 1;');
      await ended('/desk/build', {});
      await desk.close();
      desk = await openedDesk(tree.root);
      expect(await ask('/')).toContain(escaped(words.notBuilt));
      tree.write('scripts/build-public.ts', `${builds(0)}if (process.argv[2] !== '--saved') process.exitCode = 1;`);
      const page = await ended('/desk/build', {});
      expect(page).toContain(words.done);
      if (way === 'zip') expect(inZip()).toBe('without it');
      else expect(page).toContain(escaped(words.takenBuilt));
      expect(await ask('/')).not.toContain('data-list="undone"');
    },
  );

  it('is said on the first page too where the site could not be built without it, until it is published', async () => {
    begin('folder');
    tree.write(
      'scripts/stories-withdraw.ts',
      `import { rmSync } from 'node:fs';\nfor (const one of ['${SERIES}', 'content/stories']) rmSync(one, { recursive: true });\nprocess.exitCode = 1;\n`,
    );
    await takeDown();
    expect(await ask('/')).toContain(escaped(words.notBuilt));
    tree.write('scripts/build-public.ts', '');
    await ended('/desk/publish', { url: 'https://telar.example', contact: 'hola@telar.example' });
    expect(await ask('/')).not.toContain('data-list="undone"');
  });

  it('leads to where it is asked how the site is published, where nobody has said so yet', async () => {
    tree.write('dist/index.html', 'with it');
    await takeDown();
    const first = await ask('/');
    expect(first).toContain(escaped(words.notBuilt));
    expect(first).not.toContain('/desk/build"');
  });

  it('asks nobody to publish once more where the folder that is put online has the site without it', async () => {
    begin('folder');
    tree.write('scripts/stories-withdraw.ts', builds(0));
    const page = await takeDown();
    expect(page).toContain(escaped(words.takenBuilt));
    expect(page).not.toContain(words.thenPublish);
  });
});
