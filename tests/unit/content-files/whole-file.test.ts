import { chmodSync, closeSync, existsSync, openSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { numberFragments } from '#/content-files/fragments/number-fragments.ts';
import { confirm } from '#/content-files/number-lock/confirm.ts';
import { CHANGES_FILE } from '#/content-files/number-lock/history.ts';
import { LOCK_FILE } from '#/content-files/number-lock/lock.ts';
import { PROMISES_FILE } from '#/content-files/checks/promise-file.ts';
import { SENTENCES_READ } from '#/content-files/checks/unread-sentences.ts';
import { notePromises, promisesFile } from '#/content-files/promises/note-promises.ts';
import { noteRead } from '#/content-files/sentences/note-read.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { noteDone } from '#/content-files/translations/note-revision.ts';
import { DESK_FOLDER, writeWhole } from '#/content-files/whole-file.ts';
import { bringBack } from '#/content-files/withdrawal/bring-back.ts';
import { takeDown } from '#/content-files/withdrawal/take-down.ts';
import { planWithdrawal } from '#/content-files/withdrawal/withdraw.ts';
import { forgetTakenDown } from '#/desk/history.ts';
import { contentTree, type ContentTree } from '../../support/content-tree.ts';

const TODAY = '2026-11-25';
const GUIDE = 'content/guides/en/a-guide.md';
const GUIA = 'content/guides/es/una-guia.md';
const PART = 'content/stories/en/part-1.mdx';
const SOURCES = 'content/sources.yaml';

let tree: ContentTree;
beforeEach(() => {
  tree = contentTree();
});
afterEach(() => tree.dispose());

const read = (file: string): string => readFileSync(join(tree.root, file), 'utf8');

const withdraw = (): void => {
  const plan = planWithdrawal(tree.root, 'ana', TODAY);
  if (!plan) throw new Error('There is no story of Ana.');
  takeDown(tree.root, 'ana', plan, TODAY);
};
/** Gives the story of Ana a source that nothing else names. */
const giveSource = (): void => {
  tree.append(SOURCES, 'talk:\n  title: A talk\n  publisher: A paper\n  date: 2025\n  url: https://example.org/talk\n  language: en');
  tree.change(PART, 'part: 1', 'part: 1\nsources: [talk]');
};

const NO_MARKS = { promises: {}, untestable: {}, told: { en: [], es: [] }, none: { en: [], es: [] } };
const confirmAll = (): void => {
  confirm(readContent(tree.root), {}, TODAY);
};

/** What writes into files of staff, and the file that is another one afterwards. */
const WRITERS: readonly [what: string, file: string, before: () => void, write: () => void][] = [
  ['a text whose headings are given numbers', GUIDE, () => tree.append(GUIDE, '## One'), () => numberFragments(tree.root, readContent(tree.root))],
  [
    'a translation of which is noted what it follows',
    GUIDE,
    () => tree.append(GUIA, 'Más palabras.'),
    () => noteDone(tree.root, [GUIDE], readContent(tree.root)),
  ],
  ['the list of sources when a story is taken down', SOURCES, giveSource, withdraw],
  [
    'the list of sources when a story is brought back',
    SOURCES,
    () => {
      giveSource();
      withdraw();
    },
    () => bringBack(tree.root, 'ana'),
  ],
  ['the numbers that somebody confirmed', LOCK_FILE, () => tree.append(LOCK_FILE, 'mx mx-gone phones 900'), confirmAll],
  [
    'what happened to the numbers',
    CHANGES_FILE,
    () => {
      tree.write(CHANGES_FILE, 'changes: []\n');
      tree.append(LOCK_FILE, 'mx mx-shown sms 900');
    },
    confirmAll,
  ],
  [
    'what sentences promise',
    PROMISES_FILE,
    () => tree.write(PROMISES_FILE, `${promisesFile(NO_MARKS)}# A note\n`),
    () => notePromises(tree.root, readContent(tree.root), true),
  ],
  ['which sentences were read', SENTENCES_READ, () => tree.write(SENTENCES_READ, '0123456789\n'), () => noteRead(readContent(tree.root))],
];

describe('a file of staff that the computer writes', () => {
  it.each(WRITERS)(
    'is another one at one stroke, so that no moment leaves it empty, and whoever might read it may still: %s',
    (_, file, before, write) => {
      before();
      const path = join(tree.root, file);
      const words = read(file);
      chmodSync(path, 0o600);
      const open = openSync(path, 'r');
      try {
        write();
        expect(read(file)).not.toBe(words);
        expect(readFileSync(open, 'utf8')).toBe(words);
      } finally {
        closeSync(open);
      }
      expect((statSync(path).mode & 0o777).toString(8)).toBe('600');
      expect(readdirSync(join(tree.root, DESK_FOLDER))).toEqual([]);
    },
  );

  it.each(WRITERS)('stays as it was where the disk does not take the new words: %s', (_, file, before, write) => {
    before();
    const words = read(file);
    // A file stands where the folder should be in which they are written first.
    if (existsSync(join(tree.root, DESK_FOLDER))) tree.rename(DESK_FOLDER, 'elsewhere');
    tree.write(DESK_FOLDER, '');
    expect(write).toThrow();
    expect(read(file)).toBe(words);
  });
});

describe('a file that is written whole', () => {
  it('leaves nothing of itself where it cannot be put in its place', () => {
    // No file can take the place of a folder that holds something.
    expect(() => {
      writeWhole(tree.root, 'content/guides', 'Words.');
    }).toThrow();
    expect(readdirSync(join(tree.root, DESK_FOLDER))).toEqual([]);
  });

  it('is forgotten with a story that is taken down, where a power cut left it lying about', () => {
    tree.write(`${DESK_FOLDER}/beside-7`, 'Words of hers.');
    tree.write(`${DESK_FOLDER}/settings.json`, '{}');
    forgetTakenDown(tree.root);
    expect(readdirSync(join(tree.root, DESK_FOLDER))).toEqual(['settings.json']);
  });

  it('makes the folder that it stands in', () => {
    writeWhole(tree.root, 'content/withdrawn/ana.yaml', 'slug: ana\n');
    expect(read('content/withdrawn/ana.yaml')).toBe('slug: ana\n');
  });
});
