import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { halvesOf } from '#/content-files/read/front-matter.ts';
import { EDITED_KINDS, type EditedKind } from '#/desk/edited-kinds.ts';
import { DeskFiles } from '#/desk/files.ts';
import { placeOf } from '#/desk/places.ts';
import { fieldsOf } from '#/desk/forms.ts';
import { isTextKind, KINDS } from '#/kinds/index.ts';

/* The content of this site in a folder of its own, opened and saved as the editor does it. */

let root: string;
let files: DeskFiles;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'desk-'));
  cpSync('content', join(root, 'content'), { recursive: true });
  files = new DeskFiles(root);
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

type Data = Record<string, unknown>;

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** What the editor would send of a file: only the fields that it asks, its own quotation marks and bullets, dates and paths as they are. */
const sent = (path: string, kind: EditedKind, change: (data: Data) => void = () => undefined, body = (words: string): string => words): Buffer => {
  const shown = files.read(path)?.toString('utf8') ?? '';
  const halves = isTextKind(kind) ? halvesOf(shown) : undefined;
  const data = parse(halves ? halves.fields : shown) as Data;
  const asked = new Set(fieldsOf(kind, 'en', {}).map(({ name }) => name));
  const form: Data = Object.fromEntries(Object.entries(data).filter(([name]) => asked.has(name)));
  // A switch is always one or the other there.
  if (isTextKind(kind)) form['draft'] ??= false;
  change(form);
  const yaml = stringify(form, { lineWidth: 40, defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' });
  if (!halves) return Buffer.from(yaml);
  const words = body(halves.body.replaceAll(/^- /gm, '* ').replaceAll(/(?<![*\w])\*([^*\s][^*\n]*)\*(?!\*)/g, '_$1_'));
  return Buffer.from(`---\ntranslationKey: something-of-its-own\n${yaml}---\n\n${words.trim()}\n`);
};

const save = (path: string, bytes: Buffer): string[] => files.save([{ operation: 'update', path, bytes, sha: files.shaOf(path) }]);

const kindOf = (path: string): EditedKind => {
  const place = placeOf(path);
  if (!place || place.what === 'picture') throw new Error(path);
  return place.kind;
};

describe('a text that is opened and saved at the desk', () => {
  it('is the same file, byte for byte, whatever it is, where nobody changed a word', () => {
    const paths = files.list().map(({ path }) => path);
    const kinds = new Set(paths.map(kindOf));
    expect([...kinds].sort()).toEqual([...EDITED_KINDS].sort());
    expect(paths.length).toBeGreaterThan(400);
    // Of those of which hundreds stand in one file, every twentieth.
    const many: readonly EditedKind[] = ['sources', 'glossary', 'years', 'myths'];
    const some = paths.filter((path, index) => !many.includes(kindOf(path)) || index % 20 === 0);
    expect(some.filter((path) => save(path, sent(path, kindOf(path))).length > 0)).toEqual([]);
    for (const file of globSync('content/**/*.*')) expect(read(file), file).toBe(readFileSync(file, 'utf8'));
    // Several hundred files.
  }, 60_000);

  it('differs in the line that was changed, and keeps its comments', () => {
    const path = 'content/series/carmen.yaml';
    const before = read(path).split('\n');
    save(
      path,
      sent(path, 'series', (data) => {
        (data['name'] as Data)['en'] = 'Carmen tells';
      }),
    );
    const after = read(path).split('\n');
    expect(after.filter((line, index) => line !== before[index])).toEqual(['  en: Carmen tells']);
    expect(after.filter((line) => line.includes('# '))).toEqual(before.filter((line) => line.includes('# ')));
  });

  it('gains and loses things of a list without another line being another one', () => {
    const path = 'content/guides/en/at-the-clinic.md';
    const before = read(path).split('\n');
    save(
      path,
      sent(path, 'guides', (data) => {
        data['sources'] = ['a-new-one', ...(data['sources'] as string[]).slice(1)];
        data['summary'] = [...(data['summary'] as string[]).slice(0, 4)];
      }),
    );
    const after = read(path).split('\n');
    expect(before.filter((line) => !after.includes(line))).toHaveLength(2);
    expect(after.filter((line) => !before.includes(line))).toEqual(['  - a-new-one']);
  });

  it('keeps what the form does not ask: what pairs it, and which words it follows', () => {
    const path = 'content/posts/en/false-jobs-before-false-love.md';
    save(
      path,
      sent(path, 'posts', (data) => {
        data['title'] = 'False jobs first';
      }),
    );
    expect(read(path)).toContain('translationKey: job-offers-first\n');
    expect(read(path)).toMatch(/^translatedFrom: "\w+"$/m);
  });

  it('keeps the numbers of headings, also of one that was corrected; a new one has none yet', () => {
    const path = 'content/posts/en/false-jobs-before-false-love.md';
    save(
      path,
      sent(
        path,
        'posts',
        () => undefined,
        (words) => words.replace('## What the reports say', '## What these reports say'),
      ),
    );
    expect(read(path)).toContain('## What these reports say {#1}\n');
    save(
      path,
      sent(
        path,
        'posts',
        () => undefined,
        (words) => words.replace('## What these reports say', '## A new one\n\nWith words.\n\n## What these reports say'),
      ),
    );
    expect(read(path)).toContain('## A new one\n');
    expect(read(path)).toContain('## What these reports say {#1}\n');
  });

  it('keeps a table that somebody counted: a number is a number, what is left empty a gap and no zero, and what is doubted stays doubted', () => {
    const path = 'content/figures/five-counts.yaml';
    const cell = (data: Data, row: number): Data => ((data['rows'] as Data[])[row]?.['values'] as Data[])[0] ?? {};
    const before = read(path).split('\n');
    expect(cell(parse(files.read(path)?.toString('utf8') ?? '') as Data, 1)).toEqual({ value: 1864 });
    // As the editor sends a cell: every field of it, empty ones too.
    const whole = { gap: { en: '', es: '' }, doubtful: false, starred: false, more: false };
    save(
      path,
      sent(path, 'figures', (data) => {
        Object.assign(cell(data, 1), whole, { value: 1865.5 });
        Object.assign(cell(data, 2), whole, { value: null });
      }),
    );
    const after = parse(read(path)) as Data;
    expect((after['rows'] as Data[]).slice(0, 3).map(({ values }) => values)).toEqual([[{ value: 2202, doubtful: true }], [1865.5], ['gap']]);
    expect(KINDS.figures.schema.safeParse(after).success).toBe(true);
    expect(before.filter((line) => !read(path).split('\n').includes(line))).toHaveLength(2);
  });

  it('stands among the sources in the order of letters where it is a new source, and the others stay', () => {
    const before = read('content/sources.yaml');
    const bytes = Buffer.from('title: ""\nours: { en: A report, es: Un informe }\npublisher: A council\ndate: 2025-03\nlanguage: en\n');
    files.save([{ operation: 'create', path: 'content/sources/aaa-new-2025.yaml', bytes, sha: undefined }]);
    const after = read('content/sources.yaml');
    expect((parse(after) as Data)['aaa-new-2025']).toMatchObject({ title: { en: 'A report', es: 'Un informe' }, publisher: 'A council' });
    expect(after.replace(/^aaa-new-2025:\n(?: .*\n)+/m, '')).toBe(before);
  });
});

describe('what the desk refuses', () => {
  const path = 'content/guides/en/at-the-clinic.md';
  const refusal = (asked: Parameters<DeskFiles['save']>[0][number]): string => {
    try {
      files.save([asked]);
    } catch (error) {
      return error instanceof Error ? error.message : '';
    }
    return '';
  };

  it('is a save over what somebody else changed meanwhile, a second text of the same name, and one that is gone: nothing is overwritten', () => {
    const bytes = sent(path, 'guides');
    const sha = files.shaOf(path);
    save(
      path,
      sent(path, 'guides', (data) => {
        data['title'] = 'Changed by hand';
      }),
    );
    const now = read(path);
    expect(refusal({ operation: 'update', path, bytes, sha })).toMatch(/was changed somewhere else/);
    expect(refusal({ operation: 'create', path, bytes, sha: undefined })).toMatch(/already/);
    expect(refusal({ operation: 'update', path: 'content/guides/en/nothing-here.md', bytes, sha })).toMatch(/no longer there/);
    expect(read(path)).toBe(now);
  });

  it('is to delete a guide to which others lead, or a story, and to write anything but texts and pictures, however the path is spelt', () => {
    const led = 'content/guides/en/when-you-call.md';
    expect(refusal({ operation: 'delete', path: led, bytes: Buffer.alloc(0), sha: files.shaOf(led) })).toMatch(/other files lead to/);
    const story = 'content/series/carmen.yaml';
    expect(refusal({ operation: 'delete', path: story, bytes: Buffer.alloc(0), sha: files.shaOf(story) })).toMatch(/cannot be deleted here/);
    for (const elsewhere of [
      'package.json',
      '../x.md',
      'content/posts/en/../../../x.md',
      'content/posts/en/x.js',
      '/etc/passwd',
      'content/hotlines/mx.yaml',
      'content/posts/en/A B.md',
      'content/posts\\en\\x.md',
      'content/media/../../x.jpg',
      'content/media/.x.jpg',
    ])
      expect(refusal({ operation: 'create', path: elsewhere, bytes: Buffer.from('x'), sha: undefined }), elsewhere).toMatch(
        /nothing that the desk may write/,
      );
  });

  it('is a file that cannot be read as it stands, which stays as it is', () => {
    const other = new DeskFiles(root);
    const broken = 'content/series/carmen.yaml';
    const bytes = sent(broken, 'series');
    rmSync(join(root, broken));
    cpSync('package.json', join(root, broken));
    const before = read(broken);
    expect(() => other.save([{ operation: 'update', path: broken, bytes, sha: 'x' }])).toThrow();
    expect(read(broken)).toBe(before);
  });
});
