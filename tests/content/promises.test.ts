import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '#/content-files/check.ts';
import { decidePromise, undecidedIn } from '#/content-files/promises/decide-promise.ts';
import { notePromises } from '#/content-files/promises/note-promises.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import type { NamedContent } from '#/domain/named-content.ts';
import { say, type Blanks, type MessageKey } from '#/staff-words/messages.ts';
import { contentTree, type ContentTree } from '../support/content-tree.ts';
import { leadToGuide } from '../support/led-guide.ts';

const FILE = 'content/promises.yaml';
const EN = 'content/pages/en/about.md';
const NAMED: NamedContent = {
  pages: ['about'],
};
const EMPTY = 'promises: {}\nuntestable: {}\ntold: {}\nnone: {}\n';

let tree: ContentTree;
beforeEach(() => {
  tree = contentTree();
  leadToGuide(tree);
  for (const file of [EN, 'content/pages/es/acerca.md']) tree.change(file, 'translationKey: about', 'translationKey: about\npromises: true');
  tree.append(EN, '\n- It sets **no** cookies.\n');
  tree.append('content/pages/es/acerca.md', '\n- No pone **cookies**.\n');
  tree.write(FILE, EMPTY);
  notePromises(tree.root, readContent(tree.root), true);
  // What was put under "none" is moved to the promise that it makes, as staff do it.
  for (const sentence of ['It sets no cookies.', 'No pone cookies.']) tree.change(FILE, `    - ${sentence}\n`, '');
  tree.change(FILE, 'promises: {}', 'promises: { no-cookies: { en: [It sets no cookies.], es: [No pone cookies.] } }');
});
afterEach(() => tree.dispose());

const told = async (): Promise<string[]> =>
  (await checkContent(tree.root, '2026-11-25', NAMED)).problems
    .map(({ file, field, message }) => `${file} | ${field} | ${message}`)
    .filter((line) => !line.includes('translatedFrom'));
const line = (file: string, field: string, key: MessageKey, blanks: Blanks = {}): string => `${file} | ${field} | ${say(key, blanks, 'en')}`;
const note = (none = false) => notePromises(tree.root, readContent(tree.root), none);

describe('what sentences promise', () => {
  it('is passed without a word where every sentence is marked', async () => {
    expect(await told()).toEqual([]);
    expect(note()).toEqual({ told: [say('promisesFit', {}, 'en')], failed: false });
  });

  it('is asked of each sentence that nobody has marked, wherever it stands', async () => {
    tree.append(EN, '\nIt also counts nobody.\n');
    expect(await told()).toEqual([line(EN, '#', 'promiseUnmarked', { sentence: 'It also counts nobody.' })]);
  });

  it('does not stay with a sentence that is reworded: the mark is missed, and so is its sentence', async () => {
    tree.change(EN, 'It sets **no** cookies.', 'It sets **few** cookies.');
    expect(await told()).toEqual([
      line(EN, '#', 'promiseUnmarked', { sentence: 'It sets few cookies.' }),
      line(FILE, 'promises › no-cookies › en', 'promiseGone', { sentence: 'It sets no cookies.' }),
      line(EN, '#', 'promiseOneLanguage', { id: 'no-cookies', language: 'Spanish' }),
    ]);
  });

  it('stays where its place or its neighbours change', async () => {
    tree.rewrite(EN, (text) => text.replace('\n- It sets **no** cookies.\n', '').replace(/\n---\n/, '\n---\n\n- It sets no cookies.\n'));
    expect(await told()).toEqual([]);
  });

  it('cannot be a promise and nothing at once', async () => {
    tree.change(FILE, 'none:\n  en:\n', 'none:\n  en:\n    - It sets no cookies.\n');
    expect(await told()).toEqual([line(FILE, 'none › en', 'promiseBoth', { sentence: 'It sets no cookies.' })]);
  });

  it('has to be held by a test, where the tests are there to be asked', async () => {
    tree.write('tests/promises/listed.ts', "  {\n    id: 'no-names',\n  },\n");
    expect(await told()).toEqual([line(FILE, 'promises › no-cookies', 'promiseUntested')]);
    tree.write('tests/promises/listed.ts', "  {\n    id: 'no-cookies',\n  },\n");
    expect(await told()).toEqual([]);
  });
});

describe('npm run promises', () => {
  it('puts what nobody has marked where staff decide about it, and takes out what is gone', async () => {
    tree.change(EN, 'It sets **no** cookies.', 'It sets **few** cookies.');
    const { told: said, failed } = note();
    expect(said).toEqual([
      say('promiseAdded', { sentence: 'It sets few cookies.', file: EN }, 'en'),
      say('promiseRemoved', { sentence: 'It sets no cookies.', where: 'promises › no-cookies' }, 'en'),
      say('promiseTodo', { count: 1 }, 'en'),
    ]);
    expect(failed).toBe(true);
    expect(await told()).toContain(line(EN, '#', 'promiseUnmarked', { sentence: 'It sets few cookies.' }));
    expect(note().told).toEqual([say('promiseAdded', { sentence: 'It sets few cookies.', file: EN }, 'en'), say('promiseTodo', { count: 1 }, 'en')]);
  });

  it('puts all of it under "none" when told so', async () => {
    tree.append(EN, '\nWords that promise nothing.\n');
    expect(note(true).failed).toBe(false);
    expect(await told()).toEqual([]);
  });

  it.each([
    ['a page', EN, 'No fields.\n'],
    ['the words of the interface', 'locales/en/home.json', '{ "title": "Half'],
  ])('keeps every mark while %s cannot be read as it is, and says which file that is', (_, file, words) => {
    const before = readFileSync(join(tree.root, FILE), 'utf8');
    tree.write(file, words);
    for (const none of [false, true]) expect(note(none)).toEqual({ told: [say('promisesWait', { files: file }, 'en')], failed: true });
    expect(readFileSync(join(tree.root, FILE), 'utf8')).toBe(before);
  });

  it('waits for no text whose sentences nobody marks, nor for one with a mistake in a field', () => {
    tree.write('content/posts/en/a-post.md', 'No fields.\n');
    tree.change(EN, 'title: About', 'titel: About');
    tree.append(EN, '\nIt also counts nobody.\n');
    expect(note().told).toContain(say('promiseAdded', { sentence: 'It also counts nobody.', file: EN }, 'en'));
  });

  it('changes nothing in a file that it cannot read', () => {
    tree.write(FILE, 'promises: [');
    expect(note()).toEqual({ told: [say('promisesUnread', {}, 'en')], failed: true });
  });
});

describe('a new sentence, asked at the desk', () => {
  const asked = () => undecidedIn(readContent(tree.root));
  const decide = (words: string, where: string): boolean => decidePromise(readContent(tree.root), 'en', words, where);

  it('is marked as what was chosen, and the mark of the words that it replaces goes', async () => {
    tree.change(EN, 'It sets **no** cookies.', 'It never sets a cookie.');
    expect(asked()).toMatchObject({ claims: [{ locale: 'en', words: 'It never sets a cookie.', file: EN }], gone: ['It sets no cookies.'] });
    expect(asked().choices.en).toContainEqual({ where: 'promises › no-cookies', example: 'It sets no cookies.' });
    expect(decide('It never sets a cookie.', 'promises › no-cookies')).toBe(true);
    expect(await told()).toEqual([]);
    expect(asked()).toMatchObject({ claims: [], gone: [] });
  });

  it('may promise nothing, and can still be said to promise what no sentence of its language says any more', async () => {
    tree.change(EN, 'It sets **no** cookies.', 'It never sets a cookie.\n\nIt is a site.');
    expect(decide('It is a site.', 'none')).toBe(true);
    expect(asked().choices.en).toContainEqual({ where: 'promises › no-cookies', example: 'No pone cookies.' });
    expect(decide('It never sets a cookie.', 'promises › no-cookies')).toBe(true);
    expect(await told()).toEqual([]);
  });

  it('takes no other mark with it while a page cannot be read as it is', () => {
    tree.append(EN, '\nIt also counts nobody.\n');
    tree.write('content/pages/es/acerca.md', 'No fields.\n');
    expect(decide('It also counts nobody.', 'none')).toBe(true);
    const marks = readFileSync(join(tree.root, FILE), 'utf8');
    for (const words of ['It also counts nobody.', 'No pone cookies.']) expect(marks).toContain(words);
  });

  it('is not marked where it stands in no text, is marked already, or the promise does not exist', () => {
    tree.append(EN, '\nIt also counts nobody.\n');
    const read = (): string => readFileSync(join(tree.root, FILE), 'utf8');
    const before = read();
    expect(decide('It counts everybody.', 'none')).toBe(false);
    expect(decide('It sets no cookies.', 'none')).toBe(false);
    expect(decide('It also counts nobody.', 'promises › no-counting')).toBe(false);
    expect(decide('It also counts nobody.', 'undecided')).toBe(false);
    expect(read()).toBe(before);
  });
});
