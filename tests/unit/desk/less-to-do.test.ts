import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { besideOf } from '#/desk/beside.ts';
import { DeskFiles } from '#/desk/files.ts';
import { fieldsOf } from '#/desk/forms.ts';
import { REPOSITORY } from '#/desk/editor-api.ts';
import { answerAsGitea } from '#/desk/gitea.ts';
import { statesOf } from '#/desk/history.ts';
import { lastIn } from '#/desk/names.ts';
import type { Overview } from '#/desk/overview.ts';
import { takeFromDrafts } from '#/desk/publish-text.ts';
import { deskSays } from '#/desk/words.ts';

/* What the desk does by itself, so that whoever writes has less to do. */

let root: string;
const path = (name: string): string => join(root, name);
const read = (name: string): string => readFileSync(path(name), 'utf8');
const put = (name: string, words: string): void => {
  mkdirSync(join(path(name), '..'), { recursive: true });
  writeFileSync(path(name), words);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'desk-'));
  put(
    'content/sources.yaml',
    'a-report:\n  title: A report\n  url: https://www.example.org/report/\nother:\n  title: Other\n  url: https://example.org/other?id=2\n',
  );
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const text = (title: string, body: string, front = ''): string => `---\ntitle: ${title}\n${front}---\n\n${body}\n`;
const save = async (files: readonly { operation: 'create' | 'update'; path: string; text: string }[]): Promise<void> => {
  const desk = new DeskFiles(root);
  const asked = files.map(({ text: words, ...one }) => ({ ...one, content: Buffer.from(words).toString('base64'), sha: desk.shaOf(one.path) }));
  const { status, json } = await answerAsGitea(
    desk,
    { method: 'POST', path: `/repos/${REPOSITORY}/contents`, body: { files: asked } },
    { language: 'es', today: '2026-11-25', afterSave: () => undefined },
  );
  expect(status, JSON.stringify(json)).toBe(201);
};

describe('a source to which the words of a text link', () => {
  const [en, es] = ['content/posts/en/a.md', 'content/posts/es/a.md'];

  it('is named by both languages that are saved, also where its address is written a little otherwise', async () => {
    await save([
      { operation: 'create', path: en, text: text('A', 'As [they say](http://example.org/report).', 'sources:\n  - other\n') },
      { operation: 'create', path: es, text: text('A', 'Sin enlace.') },
    ]);
    expect(read(en)).toContain('sources:\n  - other\n  - a-report\n');
    expect(read(es)).toContain('sources:\n  - a-report\n');
  });

  it('stays named where the form, which was opened before, does not have it, and goes with the last link once it is taken out', async () => {
    await save([{ operation: 'create', path: en, text: text('A', 'As [they say](https://example.org/report).') }]);
    await save([{ operation: 'update', path: en, text: text('B', 'As [they say](https://example.org/report).') }]);
    expect(read(en)).toContain('title: B\n');
    expect(read(en)).toContain('sources:\n  - a-report\n');
    await save([{ operation: 'update', path: en, text: text('B', 'As they say.') }]);
    expect(read(en)).not.toContain('a-report');
  });

  it('is not put into a text whose link is older than the desk', async () => {
    put(en, text('A', 'As [they say](https://example.org/report).'));
    await save([{ operation: 'update', path: en, text: text('B', 'As [they say](https://example.org/report).') }]);
    expect(read(en)).toBe(text('B', 'As [they say](https://example.org/report).'));
  });

  it('is another one where the address asks for another page', async () => {
    await save([{ operation: 'create', path: en, text: text('A', 'As [they say](https://example.org/other?id=3).') }]);
    expect(read(en)).not.toContain('sources');
  });
});

describe('who signs a new post', () => {
  it('is who signed the newest one, in each language', () => {
    put('content/posts/en/old.md', text('Old', 'Words.', 'date: 2026-01-01\nauthor: Somebody\n'));
    put('content/posts/en/new.md', text('New', 'Words.', 'date: 2026-02-01\nauthor: Telar team\n'));
    put('content/posts/es/vieja.md', text('Vieja', 'Palabras.', 'date: 2026-01-01\nauthor: Equipo de Telar\n'));
    put('content/posts/es/nueva.md', text('Nueva', 'Palabras.', 'date: 2026-02-01\n'));
    const last = lastIn(root);
    expect(last['posts']).toEqual({ en: { author: 'Telar team' }, es: { author: 'Equipo de Telar' } });
    expect(fieldsOf('posts', 'es', {}, last).find(({ name }) => name === 'author')).toMatchObject({
      begins: { en: 'Telar team', es: 'Equipo de Telar' },
    });
  });
});

describe('the photo of a new post', () => {
  it('is asked for with its description in both languages, without switching it on in each', () => {
    expect(fieldsOf('posts', 'en', {}).find(({ name }) => name === 'cover')).toMatchObject({ i18n: true, default: { src: '', alt: '' } });
  });
});

describe('a draft that lacks nothing', () => {
  const at = '/collections/posts/entries/una-nota';
  const overview = (mistakes: Overview['mistakes']): Overview => ({
    mistakes,
    drafts: [{ about: 'Una nota', said: '', href: `/admin/#${at}` }],
    waiting: [],
    behind: [],
    due: [],
    consent: [],
    recent: [],
    addresses: [],
    promises: { asked: [], choices: { en: [], es: [] } },
  });
  const beside = (mistakes: Overview['mistakes'], running = false): string =>
    besideOf('es', { overview: overview(mistakes), at: new Date(), running, failed: '' }, `#${at}`).html;
  const mistake = { file: 'content/posts/es/una-nota.md', field: '', message: 'Falta.', draft: true, href: `/admin/#${at}` };

  it('is published from beside its words with one button; one that lacks something is not, nor while another text stops it or the look is not over', () => {
    const { publishThis } = deskSays('es');
    expect(beside([])).toContain(publishThis);
    expect(beside([{ ...mistake, href: '/admin/#/collections/posts/entries/otra' }])).toContain(publishThis);
    expect(beside([mistake])).not.toContain(publishThis);
    expect(beside([{ ...mistake, draft: false, href: '/admin/#/collections/posts/entries/otra' }])).not.toContain(publishThis);
    expect(beside([], true)).not.toContain(publishThis);
  });

  it('is no draft any more in either language once it is, and nothing else of it is another one', () => {
    const [en, es] = ['content/posts/en/a-note.md', 'content/posts/es/una-nota.md'];
    put(en, text('A note', 'Words.', 'translationKey: a-note\ndraft: true\ndate: 2026-02-01\n'));
    put(es, text('Una nota', 'Palabras.', 'translationKey: a-note\ndate: 2026-02-01\ndraft: true\n'));
    put('content/posts/es/otra.md', text('Otra', 'Palabras.', 'translationKey: other\ndraft: true\n'));
    expect(takeFromDrafts(root, at).sort()).toEqual([en, es]);
    expect(read(en)).toBe(text('A note', 'Words.', 'translationKey: a-note\ndate: 2026-02-01\n'));
    expect(read(es)).toBe(text('Una nota', 'Palabras.', 'translationKey: a-note\ndate: 2026-02-01\n'));
    expect(read('content/posts/es/otra.md')).toContain('draft: true');
    // Its state as a draft can be gone back to.
    expect(statesOf(root, es).length).toBeGreaterThan(0);
    expect(takeFromDrafts(root, at)).toEqual([]);
    expect(takeFromDrafts(root, '/collections/posts/entries/../../x')).toEqual([]);
  });
});
