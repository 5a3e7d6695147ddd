import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lookThrough } from '#/integrations/look-through.ts';
import { personalData } from '#/integrations/personal-data.ts';
import { say } from '#/staff-words/messages.ts';
import { contentTree, type ContentTree } from '../../support/content-tree.ts';
import { foundIn } from '../../support/found-in.ts';

/** Denied in the file of Mexico. */
const DENIED = '55 5346 8800';
const POST = 'content/posts/es/un-texto.md';

let tree: ContentTree;
let folder: string;
beforeEach(() => {
  tree = contentTree();
  folder = mkdtempSync(join(tmpdir(), 'built-'));
  writeFileSync(join(folder, 'index.html'), `<!DOCTYPE html><p>${DENIED}</p>`);
});
afterEach(() => {
  tree.dispose();
  rmSync(folder, { recursive: true, force: true });
});

const told = (from: string): string => say('publishedNumber', { page: '/', found: '55 5…', from });

describe('a denied number on a built page', () => {
  it('is told of with the text in which it stands, and not with its denial, a call, or what is let through', async () => {
    tree.write('content/calls/mx-shown.yaml', `calls:\n  - { day: 2026-11-20, role: team, number: "${DENIED}", result: wrong }\n`);
    tree.write('content/meant.yaml', `misprint:\n  words: "${DENIED}"\n  why: A misprint.\n`);
    tree.append(POST, `Llama al ${DENIED}.`);
    const from = say('publishedFrom', { file: POST, row: tree.rowOf(POST, DENIED) });
    expect(await foundIn(folder, personalData(folder, tree.root, {}))).toEqual([told(from)]);
  });

  it('is told of without a place where it stands in no text', async () => {
    expect(await foundIn(folder, personalData(folder, tree.root, {}))).toEqual([told(say('publishedFromNone'))]);
  });
});

describe('a page that was looked through in the build before', () => {
  const ADDRESS = 'vecinas@example.org';
  const MEANT = 'content/meant.yaml';
  const NUMBER = '55 1234 5678';
  let kept: string;
  beforeEach(() => {
    kept = mkdtempSync(join(tmpdir(), 'kept-'));
    vi.stubEnv('TELAR_KEPT', kept);
    tree.write(MEANT, `neighbours:\n  words: ${ADDRESS}\n  why: They asked for it.\n`);
    writeFileSync(join(folder, 'index.html'), `<!DOCTYPE html><p>${NUMBER}</p><p>${ADDRESS}</p><p>Zulema Inventada</p>`);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(kept, { recursive: true, force: true });
  });

  /** A build's look at its pages, as Astro asks for it. */
  const build = async (env: NodeJS.ProcessEnv = {}): Promise<void> => {
    const { hooks } = lookThrough([{ look: (built) => personalData(built, tree.root, env), refused: 'publishedRefused' }]);
    const done = hooks['astro:build:done'] as ((of: { dir: URL }) => Promise<void>) | undefined;
    await done?.({ dir: pathToFileURL(`${folder}/`) });
  };

  it.each<[what: string, found: string, edit: () => NodeJS.ProcessEnv]>([
    [
      'an address that is no longer let through',
      say('publishedEmail', { page: '/', found: 'veci…', from: say('publishedFromNone') }),
      () => {
        tree.remove(MEANT);
        return {};
      },
    ],
    [
      'a number that is held from now on',
      say('publishedNumber', { page: '/', found: '55 1…', from: say('publishedFromNone') }),
      () => {
        tree.change(
          'content/hotlines/mx.yaml',
          `    status: published\n    general: true`,
          `    status: held\n    heldBecause: { en: A, es: A }\n    general: true`,
        );
        return {};
      },
    ],
    [
      'a name that stands on the list from now on',
      say('publishedName', { page: '/' }),
      () => {
        writeFileSync(join(kept, 'names.txt'), 'Zulema Inventada\n');
        return { TELAR_DO_NOT_PUBLISH: join(kept, 'names.txt') };
      },
    ],
  ])('stops the build with %s', async (_what, found, edit) => {
    await build();
    await expect(build(edit())).rejects.toThrow(found);
  });

  it('stops every build until it is mended, and none from then on', async () => {
    tree.remove(MEANT);
    await expect(build()).rejects.toThrow('veci…');
    await expect(build()).rejects.toThrow('veci…');
    tree.write(MEANT, `neighbours:\n  words: ${ADDRESS}\n  why: They asked for it.\n`);
    await expect(build()).resolves.toBeUndefined();
  });
});
