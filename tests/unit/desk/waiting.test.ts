import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { besideOf } from '#/desk/beside.ts';
import { dayToCome, overviewOf, type Overview } from '#/desk/overview.ts';
import { keepSettings } from '#/desk/settings.ts';
import type { StaffLanguage } from '#/staff-words/messages.ts';
import { contentTree, type ContentTree } from '../../support/content-tree.ts';

const TODAY = '2026-11-25';
let tree: ContentTree;

beforeEach(() => {
  tree = contentTree();
  for (const file of ['content/posts/en/a-post.md', 'content/posts/es/un-texto.md']) tree.change(file, 'date: 2026-03-14', 'date: 2026-12-01');
});
afterEach(() => {
  tree.dispose();
});

const look = (language: StaffLanguage): Promise<Overview> => overviewOf({ root: tree.root, today: TODAY, named: { pages: [] }, exits: {}, language });

describe('a text with a day to come', () => {
  it('is said to need publishing on that day, and to appear by itself only where somebody said that the site is built every night', async () => {
    expect((await look('en')).waiting.map(({ said }) => said)).toContain('It will not appear by itself: publish on Tuesday, December 1.');
    keepSettings(tree.root, { nightly: true });
    expect((await look('en')).waiting.map(({ said }) => said)).toContain('Appears by itself on Tuesday, December 1.');
    expect((await look('es')).waiting.map(({ said }) => said)).toContain('Aparece solo el martes 1 de diciembre.');
  });

  it('is said beside the editor too, of the text that is open there', async () => {
    const found = { overview: await look('es'), at: undefined, running: false, failed: '' };
    expect(besideOf('es', found, '#/collections/posts/entries/un-texto').html).toContain('No va a aparecer solo: publica el martes 1 de diciembre.');
    expect(besideOf('es', found, '#/collections/guides/entries/a-guide').html).not.toContain('aparecer');
  });

  it('is named with its year where that is another one', () => {
    expect(dayToCome('2027-01-05', TODAY, 'en')).toBe('Tuesday, January 5, 2027');
    expect(dayToCome('2027-01-05', TODAY, 'es')).toBe('martes 5 de enero de 2027');
  });
});

describe('what is missing in a text', () => {
  it('is told in words for somebody at a form, who sees no lines and no files', async () => {
    tree.write('content/posts/en/empty.md', '---\ntitle: Hello\ndraft: true\n---\n\n');
    const its = (await look('en')).mistakes.filter(({ file }) => file.endsWith('empty.md'));
    expect(its.map(({ field, message }) => `${field}: ${message}`)).toEqual(
      expect.arrayContaining(['Date: It is empty: fill it in.', ': The text is empty: write it.']),
    );
  });
});
