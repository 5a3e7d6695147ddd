import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DeskFiles } from '#/desk/files.ts';
import { takeFromDrafts } from '#/desk/publish-text.ts';
import { refusalOf } from '#/desk/refusal.ts';
import { deskSays } from '#/desk/words.ts';

/* A file that cannot be read as it stands: what of it was not understood would be gone once it is written, so it is not. */

const TAGS = 'content/tags.yaml';
const entry = (word: string): string => `${word}:\n  name:\n    en: ${word}\n    es: ${word}\n`;
const ALL = `alpha:\n  name:\n    en: Alpha\n    es: Según ella\n${['beta', 'delta', 'omega'].map(entry).join('')}`;
const POST = 'content/posts/es/a.md';
const WORDS = '---\ntitle: A\n---\n\nSegún ella, así fue.\n';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'desk-'));
  mkdirSync(join(root, 'content/posts/es'), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** What is said of a save, and whether the file is as it was. */
const outcome = (file: string, before: Buffer, operation: 'create' | 'update', path: string, words: string): [said: string, same: boolean] => {
  writeFileSync(join(root, file), before);
  const files = new DeskFiles(root);
  const isSame = (): boolean => readFileSync(join(root, file)).equals(before);
  try {
    files.save([{ operation, path, bytes: Buffer.from(words), sha: files.shaOf(path) }]);
    return ['', isSame()];
  } catch (error) {
    return [refusalOf(error).in('es'), isSame()];
  }
};

describe('a file of entries', () => {
  it.each<[what: string, bytes: Buffer]>([
    [
      'the marks of two versions that git could not join',
      Buffer.from(ALL.replace('delta:\n', '<<<<<<< HEAD\ndelta:\n').replace('omega:', '=======\n>>>>>>> theirs\nomega:')),
    ],
    ['a name twice', Buffer.from(`${ALL}${entry('beta')}`)],
    ['a quotation mark that does not end', Buffer.from(ALL.replace('en: beta', 'en: "beta'))],
    ['a list in place of names', Buffer.from('- alpha\n- beta\n')],
    ['UTF-16', Buffer.from(`\uFEFF${ALL}`, 'utf16le')],
    ['UTF-16 without its mark', Buffer.from(ALL, 'utf16le')],
    ['Windows-1252', Buffer.from(ALL, 'latin1')],
  ])('is refused and stays as it was, whatever of it can be read: %s', (_, bytes) => {
    const refused = [deskSays('es').unreadable(TAGS), true];
    expect(outcome(TAGS, bytes, 'create', 'content/tags/gamma.yaml', 'name:\n  en: Gamma\n  es: Gama\n')).toEqual(refused);
    const isListed = new DeskFiles(root).read('content/tags/alpha.yaml') !== undefined;
    if (isListed) expect(outcome(TAGS, bytes, 'update', 'content/tags/alpha.yaml', 'name:\n  en: Another\n  es: Otra\n')).toEqual(refused);
  });

  it('is written where it is right, and where it is still empty', () => {
    for (const words of [ALL, '', '# Tags\n'])
      expect(outcome(TAGS, Buffer.from(words), 'create', 'content/tags/gamma.yaml', 'name:\n  en: Gamma\n  es: Gama\n')).toEqual(['', false]);
  });
});

describe('a text whose letters are not saved as UTF-8', () => {
  const bytes = Buffer.from(WORDS, 'latin1');

  it('is refused and stays as it was', () => {
    expect(outcome(POST, bytes, 'update', POST, WORDS.replace('title: A', 'title: B'))).toEqual([deskSays('es').unreadable(POST), true]);
  });

  it('is not taken out of the drafts', () => {
    const draft = Buffer.from(WORDS.replace('title: A', 'title: A\ndraft: true'), 'latin1');
    writeFileSync(join(root, POST), draft);
    expect(takeFromDrafts(root, '/collections/posts/entries/a')).toEqual([]);
    expect(readFileSync(join(root, POST))).toEqual(draft);
  });
});
