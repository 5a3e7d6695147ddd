import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkContent } from '#/content-files/check.ts';
import { numberFragments, type Numbered } from '#/content-files/fragments/number-fragments.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { say } from '#/staff-words/messages.ts';
import { contentTree, type ContentTree } from '../../../support/content-tree.ts';

const POST = 'content/posts/en/a-post.md';
const GUIDE = 'content/guides/en/a-guide.md';
const PART = 'content/stories/en/part-1.mdx';
const PARTE = 'content/stories/es/parte-1.mdx';

let tree: ContentTree;
beforeEach(() => {
  tree = contentTree();
});
afterEach(() => {
  tree.dispose();
  vi.unstubAllEnvs();
});

const number = (): Numbered => numberFragments(tree.root, readContent(tree.root));
const read = (file: string): string => readFileSync(join(tree.root, file), 'utf8');
/** Gives numbers; what became of some lines of a file, those with words that tell them apart. */
const linesAfter = (file: string, ...words: string[]): string[] => {
  number();
  return words.map((one) => read(file).split('\n')[tree.rowOf(file, one) - 1] ?? '');
};
const problems = async () => (await checkContent(tree.root, '2026-11-25')).problems;
const done = (file: string, headings: number, passages: number): string => say('fragmentsDone', { file, headings, passages }, 'en');
const nameBoth = (name: string): void => {
  for (const file of [PART, PARTE]) {
    tree.change(file, '<Passage id="1">', `<Passage id="${name}">`);
    tree.change(file, '- id: 1', `- id: ${name}`);
    tree.change(file, 'lastFragment: 1\n', '');
  }
};

describe('the numbers of headings', () => {
  it('are written behind each that has none, in the order of the text, and the content is in order then', async () => {
    tree.append(GUIDE, '## One\n\nWords.\n\n### Two\n\n## Three');
    expect(number()).toEqual({ told: [done(GUIDE, 3, 0)], failed: false });
    expect(read(GUIDE)).toContain('## One {#1}\n\nWords.\n\n### Two {#2}\n\n## Three {#3}\n');
    expect(read(GUIDE)).toContain('translationKey: first-guide\nlastFragment: 3\n');
    expect(await problems()).toEqual([]);
  });

  it('are given once: a second run changes nothing and says so', () => {
    tree.append(GUIDE, '## One');
    number();
    const before = read(GUIDE);
    expect(number()).toEqual({ told: [say('fragmentsFit', {}, 'en')], failed: false });
    expect(read(GUIDE)).toBe(before);
  });

  it('stay with their headings when these are moved or worded anew, and a heading between them gets the next one', () => {
    tree.append(GUIDE, '## Two, in other words {#2}\n\n## New\n\n## One {#1}');
    expect(linesAfter(GUIDE, '## Two', '## New', '## One')).toEqual(['## Two, in other words {#2}', '## New {#3}', '## One {#1}']);
  });

  it('are never given again, not even that of the last heading once it is gone', () => {
    tree.append(GUIDE, '## One\n\n## Two');
    number();
    tree.change(GUIDE, '\n## Two {#2}\n', '');
    tree.append(GUIDE, '## Three');
    expect(linesAfter(GUIDE, '## Three')).toEqual(['## Three {#3}']);
  });

  it('are written wherever the page shows a heading, and nowhere else', async () => {
    tree.append(
      POST,
      '```\n## In code\n```\n\n~~~\n## In other code\n~~~\n\n    ## Indented\n\n##None\n\n:::note\n## In a box\n:::\n\n> ## Quoted\n\n- ## In a list\n\n## Closed ##\n\n## With `{code}` {and braces}',
    );
    number();
    expect(read(POST)).toContain(
      '```\n## In code\n```\n\n~~~\n## In other code\n~~~\n\n    ## Indented\n\n##None\n\n:::note\n## In a box {#2}\n:::\n\n> ## Quoted {#3}\n\n- ## In a list {#4}\n\n## Closed ## {#5}\n\n## With `{code}` {and braces} {#6}\n',
    );
    expect(await problems()).toEqual([]);
  });

  it('are written in .mdx too, also in a passage', async () => {
    tree.change(PART, 'A hard paragraph.', '## In it\n\nA hard <3 {paragraph}.');
    tree.append(PART, '## `{a}` and {b}');
    expect(linesAfter(PART, 'In it', 'and {b}')).toEqual(['## In it {#2}', '## `{a}` and {b} {#3}']);
    expect(await problems()).toEqual([]);
  });

  it.each(['{#a-word}', '{#0}', '{#03}', '{#3.5}', '{#3 .box}', '{.box #3}'])('take the place of what staff wrote instead: %s', async (written) => {
    tree.append(POST, `## One ${written}`);
    const row = tree.rowOf(POST, '## One');
    expect(number()).toEqual({
      told: [done(POST, 1, 0), say('fragmentChanged', { file: POST, row, from: written, to: '{#2}' }, 'en')],
      failed: false,
    });
    expect(read(POST)).toContain('## One {#2}\n');
    expect(await problems()).toEqual([]);
  });

  it('stay with the first of two headings that have the same one', async () => {
    tree.append(POST, '## One {#1}\n\n## Two {#1}');
    expect(linesAfter(POST, '## One', '## Two')).toEqual(['## One {#1}', '## Two {#2}']);
    expect(await problems()).toEqual([]);
  });

  it('may be written by hand: the next one is higher then', () => {
    tree.append(POST, '## One {#7}');
    expect(number()).toEqual({ told: [say('fragmentNoted', { file: POST, highest: 7 }, 'en')], failed: false });
    tree.append(POST, '## Two');
    expect(linesAfter(POST, '## Two')).toEqual(['## Two {#8}']);
  });
});

describe('the rest of a file', () => {
  it.each([
    ['on Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with a mark of the encoding', (text: string) => `\uFEFF${text}`],
    ['with an empty line at the top and spaces behind lines', (text: string) => `\n${text.replaceAll('\n', '  \n')}`],
    ['without an end to its last line', (text: string) => text.trimEnd()],
  ])('stays as it was %s, byte by byte', (_, how) => {
    const text = read(GUIDE).replace('title: A guide', 'title:   "A guide" # a comment, with ñ');
    const before = how(`${text}\n##  One  two\n\n## Three`);
    tree.write(GUIDE, before);
    expect(number().failed).toBe(false);
    const after = read(GUIDE);
    expect(after).toContain('##  One  two {#1}');
    expect(after).toContain('## Three {#2}');
    expect(after.replace(/ \{#\d\}/g, '').replace(/lastFragment: 2\r?\n/, '')).toBe(before);
  });

  it('makes no translation stale', async () => {
    nameBoth('the-house');
    tree.append('content/guides/es/una-guia.md', '## Uno');
    tree.change(GUIDE, 'c5d1bcfdaedf', '0123456789ab');
    const { texts } = readContent(tree.root);
    number();
    const again = readContent(tree.root).texts;
    expect(again.map(({ data }) => data.translatedFrom)).toEqual(texts.map(({ data }) => data.translatedFrom));
    expect((await problems()).map(({ message }) => message)).toEqual([]);
  });
});

describe('the number of a passage', () => {
  it('takes the place of its word, in the passage and in its note, and is the same in both languages', async () => {
    nameBoth('the-house');
    const row = (file: string): number => tree.rowOf(file, '<Passage');
    const changed = (file: string): string => say('fragmentChanged', { file, row: row(file), from: '"the-house"', to: '"1"' }, 'en');
    const told = [PART, PARTE].flatMap((file) => [done(file, 0, 1), changed(file)]);
    expect(number()).toEqual({ told, failed: false });
    for (const file of [PART, PARTE]) {
      expect(read(file)).toContain('  - id: 1\n    about:');
      expect(read(file)).toContain('<Passage id="1">\n');
    }
    expect(await problems()).toEqual([]);
  });

  it('is the same in both languages though one has more headings before it, and none of these has it', async () => {
    nameBoth('the-house');
    tree.change(PART, '\nWords.\n', '\n## One\n');
    tree.change(PARTE, '\nPalabras.\n', '\n## Uno\n\n## Dos\n\n## Tres\n');
    expect(linesAfter(PART, '## One', '<Passage')).toEqual(['## One {#1}', '<Passage id="2">']);
    expect(linesAfter(PARTE, '## Uno', '## Dos', '## Tres', '<Passage')).toEqual(['## Uno {#1}', '## Dos {#3}', '## Tres {#4}', '<Passage id="2">']);
    expect(await problems()).toEqual([]);
  });

  it('is the same in both languages where one is translated later', () => {
    const passage = '<Passage id="road">\n\nWords.\n\n</Passage>';
    tree.append(PARTE, `## Uno\n\n${passage}`);
    number();
    tree.append(PART, passage);
    expect(linesAfter(PARTE, '## Uno')).toEqual(['## Uno {#2}']);
    expect([PART, PARTE].map((file) => /<Passage id="(?!1")(\d+)">/.exec(read(file))?.[1])).toEqual(['3', '3']);
  });

  it('is one of its own for each of two passages that were given the same word, and the note stays with the first', () => {
    nameBoth('the-house');
    for (const file of [PART, PARTE]) tree.append(file, '<Passage id="the-house">\n\nWords.\n\n</Passage>');
    number();
    expect(read(PART)).toContain('  - id: 1\n');
    expect([...read(PART).matchAll(/<Passage id="(\d+)">/g)].map(([, id]) => id)).toEqual(['1', '2']);
  });

  it('keeps what else stands in its tag and note', () => {
    tree.change(PART, '<Passage id="1">', '<Passage id="the-house" lang="en">');
    tree.change(PART, '- id: 1', "- id: 'the-house' # hers");
    number();
    expect(read(PART)).toContain('<Passage id="2" lang="en">');
    expect(read(PART)).toContain('- id: 2 # hers\n');
  });
});

describe('what cannot be numbered', () => {
  it('is told where a file is not saved as UTF-8, and it stays as it is', () => {
    const bytes = Buffer.concat([Buffer.from(read(GUIDE)), Buffer.from('\n## Qu\xe9\n', 'latin1')]);
    writeFileSync(join(tree.root, GUIDE), bytes);
    expect(number()).toEqual({ told: [say('fragmentsUnread', { file: GUIDE }, 'en')], failed: true });
    expect(readFileSync(join(tree.root, GUIDE)).equals(bytes)).toBe(true);
  });

  it('is told where a file’s fields cannot be read, and keeps nothing else from its number', () => {
    tree.write(GUIDE, 'No fields.\n');
    tree.append(POST, '## One');
    expect(number()).toEqual({ told: [done(POST, 1, 0), say('fragmentsUnread', { file: GUIDE }, 'en')], failed: true });
    expect(read(GUIDE)).toBe('No fields.\n');
  });

  it('is no heading of a text where a tag is never closed: that is told by the check', () => {
    tree.change(PART, '</Passage>\n', '');
    tree.append(PART, '## One');
    expect(number()).toEqual({ told: [done(PART, 1, 0)], failed: false });
  });

  it('is told where there is no place to note the highest number', () => {
    tree.write(POST, '---\n{ title: A post, translationKey: first-post }\n---\n\n## One\n');
    expect(number()).toEqual({ told: [say('translationNoPlace', { file: POST }, 'en')], failed: true });
  });

  it('is told where a heading is made by a line under it, and the others get theirs', () => {
    tree.append(POST, '## One\n\nTwo\n---');
    const row = tree.rowOf(POST, 'Two');
    expect(number()).toEqual({ told: [done(POST, 1, 0), `${POST}: ${say('headingUnderlined', { row }, 'en')}`], failed: true });
    expect(read(POST)).toContain('\nTwo\n---\n');
  });
});

describe('npm run fragments', () => {
  const run = (language: string) =>
    spawnSync(process.execPath, [resolve('scripts/fragments.ts')], {
      cwd: tree.root,
      encoding: 'utf8',
      env: { ...process.env, TELAR_LANG: language },
    });

  it('says per file what it did, in the language of whoever runs it', () => {
    tree.append(GUIDE, '## One');
    const { status, stdout } = run('es');
    expect(stdout.trim()).toBe(say('fragmentsDone', { file: GUIDE, headings: 1, passages: 0 }, 'es'));
    expect(status).toBe(0);
    expect(run('en').stdout.trim()).toBe(say('fragmentsFit', {}, 'en'));
  });

  it('fails where something is left to mend, so that nobody publishes without it', () => {
    tree.write(GUIDE, 'No fields.\n');
    const { status, stderr } = run('en');
    expect(stderr.trim()).toBe(say('fragmentsUnread', { file: GUIDE }, 'en'));
    expect(status).toBe(1);
  });
});
