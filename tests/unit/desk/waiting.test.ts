import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { besideOf } from '#/desk/beside.ts';
import { atForm, dayToCome, overviewOf, type Overview } from '#/desk/overview.ts';
import { lists } from '#/desk/page.ts';
import { keepSettings } from '#/desk/settings.ts';
import { deskSays } from '#/desk/words.ts';
import type { StaffLanguage } from '#/staff-words/messages.ts';
import { contentTree, type ContentTree } from '../../support/content-tree.ts';
import { foundAtDesk } from '../../support/found-at-desk.ts';

const TODAY = '2026-11-25';
let tree: ContentTree;

beforeEach(() => {
  vi.stubEnv('TELAR_AT', 'form');
  tree = contentTree();
  for (const file of ['content/posts/en/a-post.md', 'content/posts/es/un-texto.md']) tree.change(file, 'date: 2026-03-14', 'date: 2026-12-01');
});
afterEach(() => {
  tree.dispose();
  vi.unstubAllEnvs();
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

/** Words of who looks at files. */
const OF_FILES = /---|\.md|\.yaml|content\/|npm run|[Ll]ine \d|línea \d|field called|front matter|translationKey|onlyIn|reviewBy|"draft/;

describe('what is wrong with a text', () => {
  const front = 'translationKey: wrong\ndate: 2026-03-14\nauthor: Telar team\ndraft: true\n';
  const description = 'description: Enough words for a description, which has to be forty letters long.\n';
  it.each([
    ['a number that was typed', `title: Wrong\n${description}`, 'Call 555 123 4567 now.'],
    ['a source that is in no list', `title: Wrong\n${description}sources:\n  - nowhere\n`, 'Words.'],
    ['a translation that is missing', `title: Wrong\n${description}`, 'Words.'],
    ['a picture without a description', `title: Wrong\n${description}`, '![](../../media/none.jpg)'],
    ['a heading without its number', `title: Wrong\n${description}`, '## A heading\n\nWords.'],
    ['a heading as large as the title', `title: Wrong\n${description}`, '# A heading\n\nWords.'],
    ['a heading without words', `title: Wrong\n${description}`, '##\n\nWords.'],
    ['code among the words', `title: Wrong\n${description}`, '<div>Words.</div>'],
    ['a box that is not closed', `title: Wrong\n${description}`, ':::note\nWords.'],
    ['a box that stands elsewhere', `title: Wrong\n${description}`, ':::steps\n- Words.\n:::'],
    ['a link without words', `title: Wrong\n${description}`, 'See [](/en/about/).'],
    ['a link to nowhere', `title: Wrong\n${description}`, 'See [that](/en/nowhere/).'],
    ['an address of somebody', `title: Wrong\n${description}`, 'Write to ana@example.org.'],
    ['a word that is avoided', `title: Wrong\n${description}`, 'A sex slave stood there.'],
    ['a change before it was written', `title: Wrong\n${description}updated: 2026-01-01\n`, 'Words.'],
    ['a day that does not exist', `title: Wrong\n${description}updated: 2026-02-31\n`, 'Words.'],
    ['a description that is too long', `title: Wrong\ndescription: ${'word '.repeat(50)}\n`, 'Words.'],
    ['a title that is missing', description, 'Words.'],
    ['a date that is missing', `title: Wrong\n${description}`, 'Words.'],
  ])('is told without lines, files and names of the file’s own: %s', async (what, own, words) => {
    const its = what === 'a date that is missing' ? front.replace(/date.*\n/, '') : front;
    tree.write('content/posts/en/wrong.md', `---\n${own}${its}---\n\n${words}\n`);
    for (const language of ['en', 'es'] as const) {
      vi.stubEnv('TELAR_LANG', language);
      const told = (await look(language)).mistakes.filter(({ file }) => file.endsWith('wrong.md'));
      // One of them is the translation that is missing.
      expect(told.length, told.map(({ message }) => message).join('\n')).toBeGreaterThan(what === 'a translation that is missing' ? 0 : 1);
      expect(told.map(({ field, message }) => `${field}: ${message}`).filter((said) => OF_FILES.test(said))).toEqual([]);
    }
  });

  it('is told of a line by how it begins, and of a box by its name there', () => {
    const whole = '---\ntitle: A\n---\n\n## A heading of some words that goes on for a while {#1}\n';
    expect(atForm('The tag <Passage> on line 5 is not closed.', whole, 'en')).toBe(
      'The tag <Passage> on the line “A heading of some words that goes on …” is not closed.',
    );
    expect(atForm('La línea 5 está mal.', whole, 'es')).toBe('La línea “A heading of some words that goes on …” está mal.');
    expect(atForm('La línea 4 está mal.', whole, 'es')).toBe('La línea 4 está mal.');
    expect(atForm('El recuadro ":::steps" solo va en una guía.', whole, 'es')).toBe('El recuadro “Lo que puede hacer” solo va en una guía.');
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

describe('a draft that tells who someone is', () => {
  it('holds up the sending, which is said beside it; where the site is built here, and of whatever else it lacks, it holds up nothing', async () => {
    const file = 'content/posts/en/wrong.md';
    tree.write(file, '---\ntitle: Wrong\ntranslationKey: wrong\ndraft: true\n---\n\nWrite to ana@example.org.\n');
    const its = async () =>
      (await look('en')).mistakes.filter((one) => one.file === file).map((one) => ({ ...one, isHers: one.message.includes('ana@') }));
    keepSettings(tree.root, { way: 'folder' });
    expect((await its()).every(({ draft, alongSent }) => draft && alongSent === undefined)).toBe(true);
    keepSettings(tree.root, { way: 'send' });
    const sent = await its();
    expect(sent.length).toBeGreaterThan(1);
    for (const { draft, alongSent, isHers } of sent) expect([draft, alongSent === true]).toEqual([!isHers, isHers]);
    const html = lists('en', foundAtDesk({ mistakes: sent }));
    expect(html.split(deskSays('en').goesAlong)).toHaveLength(2);
    expect(html).toContain(deskSays('en').stopsPublishing);
  });
});
