import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { escaped } from '#/desk/escaped.ts';
import { keepSettings, settingsIn } from '#/desk/settings.ts';
import { deskSays } from '#/desk/words.ts';
import { contentTree, type ContentTree } from '../../support/content-tree.ts';
import { openedDesk, type OpenedDesk } from '../../support/opened-desk.ts';

const words = deskSays('en');

// Each starts a desk, and some a command.
vi.setConfig({ testTimeout: 30_000 });

let tree: ContentTree;
let desk: OpenedDesk;
let folder: string;
let list: string;
beforeEach(async () => {
  vi.stubEnv('TELAR_DO_NOT_PUBLISH', undefined);
  tree = contentTree();
  folder = mkdtempSync(join(tmpdir(), 'names-'));
  list = join(folder, 'names.txt');
  writeFileSync(list, 'Ana Ejemplo\n');
  desk = await openedDesk(tree.root);
});
afterEach(async () => {
  await desk.close();
  rmSync(folder, { recursive: true });
  tree.dispose();
  vi.unstubAllEnvs();
});

const set = (names: string): Promise<string> => desk.ask('/desk/publish?ask', { way: 'folder', names });

describe('the list of names that must never be published, at a desk that was opened with a double click', () => {
  it('is missed by the first page until somebody has said where it lies', async () => {
    expect(await desk.ask('/')).toContain(words.noNames);
    await set(list);
    expect(settingsIn(tree.root).names).toBe(list);
    expect(await desk.ask('/')).not.toContain(words.noNames);
    expect(await desk.ask('/desk/publish?ask')).toContain(`name="names" value="${list}"`);
    // As Windows copies the name of a file.
    await set(` "${list}" `);
    expect(settingsIn(tree.root).names).toBe(list);
    await set('');
    expect(await desk.ask('/')).toContain(words.noNames);
  });

  it('is given to what publishes, and not to what takes a story down, which no name holds up', async () => {
    for (const name of ['build-public', 'build-review', 'stories-withdraw'])
      tree.write(`scripts/${name}.ts`, "console.log(`names: ${process.env['TELAR_DO_NOT_PUBLISH'] ?? 'none'}.`);\nprocess.exitCode = 1;\n");
    keepSettings(tree.root, { way: 'folder', names: list });
    expect(await desk.ended('/desk/publish', { url: 'https://telar.example', contact: 'hola@telar.example' })).toContain(`names: ${list}.`);
    expect(await desk.ended('/desk/review', {})).toContain(`names: ${list}.`);
    expect(await desk.ended('/desk/take-down', { story: 'ana' })).toContain('names: none.');
  });

  it('is asked for by what looks through everything that is saved', async () => {
    const mistakes = (): Promise<string> =>
      vi.waitFor(
        async () => {
          const html = await desk.ask('/desk/lists.html');
          expect(html).toContain('data-running="false"');
          return html;
        },
        { timeout: 20_000, interval: 200 },
      );
    tree.append('content/posts/en/a-post.md', 'She is Ana Ejemplo.');
    const file = 'content/posts/en/a-post.md';
    expect(await mistakes()).not.toMatch(new RegExp(`${file}[^]*never to be published`));
    await set(list);
    expect(await mistakes()).toMatch(new RegExp(`${file}[^]*never to be published`));
  });

  it.each([
    ['lies in the folder of the site', () => join(tree.root, 'names.txt'), words.namesInside],
    ['is not there', () => join(folder, 'none.txt'), words.namesNotThere],
    ['is named without its folders', () => 'names.txt', words.namesNotThere],
  ])('is refused where it %s, and what was set stays', async (_, path, sentence) => {
    tree.write('names.txt', 'Ana Ejemplo\n');
    await set(list);
    const page = await set(path());
    expect(page).toContain(escaped(sentence));
    expect(page).toContain(escaped(path()));
    expect(settingsIn(tree.root).names).toBe(list);
  });
});
