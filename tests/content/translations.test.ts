import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkContent } from '#/content-files/check.ts';
import { noteAll, noteDone, withRevision, type Noted } from '#/content-files/translations/note-revision.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { reportTranslations, translationUsage } from '#/content-files/translations/report.ts';
import { pairsIn, staleIn } from '#/content-files/translations/translations.ts';
import { say } from '#/staff-words/messages.ts';
import { contentTree, type ContentTree } from '../support/content-tree.ts';

const GUIDE = 'content/guides/en/a-guide.md';
const GUIA = 'content/guides/es/una-guia.md';
const PART = 'content/stories/en/part-1.mdx';

let tree: ContentTree;
beforeEach(() => {
  tree = contentTree();
});
afterEach(() => {
  tree.dispose();
  vi.unstubAllEnvs();
});

const report = (): string => reportTranslations(tree.root, readContent(tree.root));
const done = (...names: string[]): Noted => noteDone(tree.root, names, readContent(tree.root));
const doneAll = (): Noted => noteAll(tree.root, readContent(tree.root));
const bytes = (file: string): string => readFileSync(join(tree.root, file), 'latin1');
const stale = (): string[] => staleIn(readContent(tree.root)).map(({ translation }) => translation.file);

/** Puts what the folder holds on record, on a day. */
const commit = (day: string): void => {
  const env = { ...process.env, GIT_COMMITTER_DATE: `${day}T12:00:00Z` };
  for (const args of [
    ['init', '-q'],
    ['add', '.'],
    ['-c', 'user.name=Staff', '-c', 'user.email=staff@example.org', '-c', 'commit.gpgsign=false', 'commit', '-qm', day],
  ])
    expect(spawnSync('git', args, { cwd: tree.root, env }).status).toBe(0);
};

describe('the texts of this site', () => {
  it('each say, in one of their two versions, which words of the other they were made from', () => {
    const pairs = pairsIn(readContent(process.cwd()));
    expect(pairs.filter(({ roles }) => typeof roles === 'string').map(({ versions }) => versions.en.file)).toEqual([]);
  });
});

describe('the list of stale translations', () => {
  it('says that all fit where they do', () => {
    expect(report()).toBe(say('translationsFit', {}, 'en'));
  });

  it('names the translation, its original and what to do, and the content is in order all the same', async () => {
    tree.append(GUIA, 'Más palabras.');
    expect(report().split('\n')).toEqual([
      GUIDE,
      `  ${say('originalChanged', { original: GUIA }, 'en')}`,
      `  ${say('translationTodo', { file: GUIDE }, 'en')}`,
      '',
      say('translationsStale', { count: 1 }, 'en'),
    ]);
    expect(await checkContent(tree.root, '2026-11-25')).toEqual({ problems: [], inDrafts: [], warnings: [] });
  });

  it('speaks Spanish to staff who do', () => {
    vi.stubEnv('TELAR_LANG', 'es');
    tree.append(GUIA, 'Más palabras.');
    expect(report()).toContain(say('originalChanged', { original: GUIA }, 'es'));
    expect(translationUsage()).toBe(say('translationUsage', {}, 'es'));
  });

  it('says since which day the original has had other words, from the first commit that changed them', () => {
    commit('2026-01-10');
    tree.append(GUIA, 'Más palabras.');
    commit('2026-02-20');
    tree.append(GUIA, 'Y más.');
    commit('2026-03-30');
    expect(report()).toContain(say('originalChangedOn', { original: GUIA, day: 'February 20, 2026' }, 'en'));
  });

  it('gives no day while the change is on no record', () => {
    commit('2026-01-10');
    tree.append(GUIA, 'Más palabras.');
    expect(report()).toContain(say('originalChanged', { original: GUIA }, 'en'));
  });

  it('knows a translation in either direction: a Spanish one of an English original too', () => {
    tree.change(GUIDE, 'translatedFrom: "c5d1bcfdaedf"\n', '');
    tree.change(GUIA, 'group:', 'translatedFrom: "3d1467b618d1"\ngroup:');
    expect(stale()).toEqual([]);
    tree.change(GUIDE, 'Words.', 'Other words.');
    expect(stale()).toEqual([GUIA]);
  });

  it('is not moved by a date, a source or the end of a line in the original, nor by the words of the translation', () => {
    tree.change(GUIA, 'reviewBy: 2027-03-14', 'reviewBy: 2028-03-14');
    tree.change('content/posts/es/un-texto.md', 'sources: [report]', 'sources: []');
    tree.rewrite('content/pages/es/acerca.md', (text) => text.replaceAll('\n', '\r\n'));
    tree.append(PART, 'More words.');
    expect(stale()).toEqual([]);
  });

  it('does not say that all fit where a pair has no translation, or a file cannot be read', () => {
    tree.change(GUIDE, 'translatedFrom: "c5d1bcfdaedf"\n', '');
    expect(report()).toBe(`${GUIDE}\n  ${say('neitherTranslated', { other: GUIA, file: GUIDE }, 'en')}`);
    tree.write(GUIDE, 'No fields.\n');
    expect(report()).toBe(say('translationsUnread', {}, 'en'));
  });
});

describe('a translation that staff have checked', () => {
  it('fits from then on, and nothing else in its file has changed', () => {
    const before = bytes(GUIDE);
    tree.append(GUIA, 'Más palabras.');
    expect(done(GUIDE)).toEqual({ told: [say('translationDone', { file: GUIDE, original: GUIA }, 'en')], failed: false });
    expect(report()).toBe(say('translationsFit', {}, 'en'));
    expect(bytes(GUIDE)).not.toBe(before);
    expect(bytes(GUIDE).replace(/[0-9a-f]{12}/, 'c5d1bcfdaedf')).toBe(before);
  });

  it('may be named in any way that leads to it', () => {
    tree.append(GUIA, 'Más palabras.');
    expect(done(`./${GUIDE}`).failed).toBe(false);
    expect(done(join(tree.root, GUIDE)).failed).toBe(false);
    expect(stale()).toEqual([]);
  });

  it('is the translation from then on, where neither version said so', () => {
    tree.change(GUIDE, 'translatedFrom: "c5d1bcfdaedf"\n', '');
    expect(done(GUIA)).toEqual({ told: [say('translationDone', { file: GUIA, original: GUIDE }, 'en')], failed: false });
    expect(bytes(GUIA)).toContain('translationKey: first-guide\ntranslatedFrom: "3d1467b618d1"\ngroup: before\n');
  });

  it.each([
    ['malformed', 'yesterday'],
    ['left empty', ''],
    ['written over two lines', '\n  "c5d1bcfdaedf"'],
  ])('is mended where its revision was %s', (_, written) => {
    const before = bytes(GUIDE);
    tree.change(GUIDE, ' "c5d1bcfdaedf"', ` ${written}`);
    expect(done(GUIDE).failed).toBe(false);
    expect(bytes(GUIDE)).toBe(before);
  });

  it.each([
    ['the original', GUIA, 'translationIsOriginal', { file: GUIA, other: GUIDE }],
    ['a text in one language only', 'content/posts/es/solo-aqui.md', 'translationAlone', { file: 'content/posts/es/solo-aqui.md' }],
    ['a file that is not there', 'content/guides/en/none.md', 'translationUnread', { file: 'content/guides/en/none.md' }],
  ] as const)('is not %s: that is said, and nothing is written', (_, name, key, blanks) => {
    const before = [bytes(GUIDE), bytes(GUIA)];
    expect(done(name)).toEqual({ told: [say(key, blanks, 'en')], failed: true });
    expect([bytes(GUIDE), bytes(GUIA)]).toEqual(before);
  });

  it('is not marked where both versions say that they are the translation', () => {
    tree.change(GUIA, 'group:', 'translatedFrom: "3d1467b618d1"\ngroup:');
    expect(done(GUIDE)).toEqual({ told: [`${GUIDE}: ${say('bothTranslated', { other: GUIA }, 'en')}`], failed: true });
  });

  it('is not marked where there is no line to put it under', () => {
    tree.write(GUIDE, '---\n{ title: A guide, translationKey: first-guide }\n---\n\nWords.\n');
    expect(done(GUIDE)).toEqual({ told: [say('translationNoPlace', { file: GUIDE }, 'en')], failed: true });
  });
});

describe('all translations at once', () => {
  it('are noted where they were stale or not marked, English after Spanish, and the rest is left alone', async () => {
    tree.append(GUIA, 'Más palabras.');
    tree.change(PART, 'translatedFrom: "d5dd7caca0f6"\n', '');
    expect(doneAll()).toEqual({
      told: [
        say('translationDone', { file: GUIDE, original: GUIA }, 'en'),
        say('translationDone', { file: PART, original: 'content/stories/es/parte-1.mdx' }, 'en'),
      ],
      failed: false,
    });
    expect(doneAll()).toEqual({ told: [say('translationsFit', {}, 'en')], failed: false });
    expect((await checkContent(tree.root, '2026-11-25')).problems).toEqual([]);
  });

  it('are noted though one pair or file has a mistake, and that one is told', () => {
    tree.append(GUIA, 'Más palabras.');
    tree.change('content/pages/es/acerca.md', 'date:', 'translatedFrom: "f95188a7c97e"\ndate:');
    tree.write('content/posts/en/a-post.md', '<<<<<<< ours\n');
    expect(doneAll()).toEqual({
      told: [
        say('translationDone', { file: GUIDE, original: GUIA }, 'en'),
        `content/pages/es/acerca.md: ${say('bothTranslated', { other: 'content/pages/en/about.md' }, 'en')}`,
        say('translationsUnread', {}, 'en'),
      ],
      failed: true,
    });
  });
});

describe('the line with the revision', () => {
  it('ends as the lines of its file do', () => {
    expect(withRevision('---\r\ntranslationKey: a\r\ndate: b\r\n---\r\n', '0123456789ab')).toBe(
      '---\r\ntranslationKey: a\r\ntranslatedFrom: "0123456789ab"\r\ndate: b\r\n---\r\n',
    );
  });

  it.each(['\uFEFF---\n', '\n---\n', '---  \n'])('is noted too where an editor begins the file with %j', (top) => {
    tree.rewrite(GUIDE, (text) => text.replace(/^---\n/, top));
    tree.append(GUIA, 'Más palabras.');
    expect(done(GUIDE).failed).toBe(false);
    expect(stale()).toEqual([]);
  });

  it('stands in the front matter, not in a text that speaks of it', () => {
    expect(withRevision('---\ntitle: a\ntranslationKey: a\n---\ntranslatedFrom: b\n', '0123456789ab')).toBe(
      '---\ntitle: a\ntranslationKey: a\ntranslatedFrom: "0123456789ab"\n---\ntranslatedFrom: b\n',
    );
    expect(withRevision('---\ntitle: a\n---\ntranslationKey: b\n', '0123456789ab')).toBeUndefined();
  });
});
