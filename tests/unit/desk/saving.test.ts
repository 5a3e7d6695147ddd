import { createHash } from 'node:crypto';
import fs, {
  chmodSync,
  existsSync,
  globSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { parse, stringify } from 'yaml';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DESK_FOLDER, writeWhole } from '#/content-files/whole-file.ts';
import { DeskFiles } from '#/desk/files.ts';
import { REPOSITORY } from '#/desk/editor-api.ts';
import { answerAsGitea } from '#/desk/gitea.ts';
import { forgetTakenDown } from '#/desk/history.ts';
import { mergedBody } from '#/desk/merge-body.ts';
import { refusalOf } from '#/desk/refusal.ts';
import { finishSave, writeAll } from '#/desk/whole-files.ts';
import { deskSays } from '#/desk/words.ts';

let root: string;
const path = (name: string): string => join(root, name);
const read = (name: string): string => readFileSync(path(name), 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'desk-'));
  mkdirSync(path('content/posts/en'), { recursive: true });
  mkdirSync(path('content/posts/es'), { recursive: true });
  writeFileSync(path('content/posts/en/a.md'), '---\ntitle: A\n---\n\nWords.\n');
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const post = (files: object[]) =>
  answerAsGitea(
    new DeskFiles(root),
    { method: 'POST', path: `/repos/${REPOSITORY}/contents`, body: { files } },
    { language: 'es', today: '2026-11-25', afterSave: () => undefined },
  );

describe('several files that are saved at once', () => {
  const A = 'content/posts/en/a.md';
  const B = 'content/posts/es/b.md';
  const GONE = 'content/posts/en/gone.md';
  const was = (words: string): string => createHash('sha1').update(words).digest('hex');
  const put = (words: Readonly<Record<string, string>>): void => {
    for (const [name, its] of Object.entries(words)) {
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), its);
    }
  };
  /** What a desk leaves in which the power goes once it has written all of a save. */
  const cutOff = (): void => {
    put({
      [GONE]: 'To go.',
      [`${DESK_FOLDER}/new-0`]: 'first',
      [`${DESK_FOLDER}/new-1`]: 'second',
      [`${DESK_FOLDER}/plan.json`]: JSON.stringify([
        { from: 'new-0', to: A, was: was(read(A)) },
        { from: 'new-1', to: B, was: '' },
        { to: GONE, was: was('To go.') },
      ]),
    });
  };
  const both = [
    { file: A, bytes: Buffer.from('first') },
    { file: B, bytes: Buffer.from('second') },
  ];
  /** A file stands where the folder of the second one should be: it is written, and cannot be put in its place. */
  const refuseSecond = (): void => {
    rmSync(path('content/posts/es'), { recursive: true });
    writeFileSync(path('content/posts/es'), '');
  };
  const toldOf = (work: () => void): unknown => {
    try {
      work();
      return undefined;
    } catch (error) {
      return error;
    }
  };

  it('are finished at the next start where the power went after all of them were written, as often as it goes', () => {
    cutOff();
    put({ [A]: 'first' });
    finishSave(root);
    expect([read(A), read(B), existsSync(path(GONE))]).toEqual(['first', 'second', false]);
    expect(readdirSync(path(DESK_FOLDER))).toEqual([]);
  });

  it('are not finished over what somebody wrote meanwhile, and that is told', () => {
    cutOff();
    put({ [B]: 'By hand.' });
    const before = read(A);
    const error = toldOf(() => {
      finishSave(root);
    });
    expect([read(A), read(B), read(GONE)]).toEqual([before, 'By hand.', 'To go.']);
    expect(readdirSync(path(DESK_FOLDER))).toEqual([]);
    expect(refusalOf(error).in('es')).toBe(deskSays('es').saveCut([A, B, GONE].join(', ')));
    finishSave(root);
    expect(read(B)).toBe('By hand.');
  });

  it('are not finished where an older desk left the plan of a save that had failed', () => {
    put({ [`${DESK_FOLDER}/new-0`]: 'first', [`${DESK_FOLDER}/plan.json`]: JSON.stringify([{ from: 'new-0', to: A }]) });
    finishSave(root);
    expect(read(A)).toContain('title: A');
    expect(readdirSync(path(DESK_FOLDER))).toEqual([]);
  });

  it('stay as they were where one of them cannot be written, and nothing is left lying about', () => {
    // A folder stands where a file should be: the second one cannot be written.
    mkdirSync(path(DESK_FOLDER));
    mkdirSync(path(`${DESK_FOLDER}/new-1`));
    expect(() => {
      writeAll(root, both);
    }).toThrow();
    expect(read(A)).toContain('title: A');
    expect(existsSync(path(B))).toBe(false);
    expect(existsSync(path(`${DESK_FOLDER}/new-0`))).toBe(false);
  });

  it('are again as they were where one of them cannot be put in its place, now and after the next start', () => {
    refuseSecond();
    put({ [GONE]: 'To go.' });
    const before = read(A);
    const error = toldOf(() => {
      writeAll(root, [{ file: GONE, bytes: undefined }, { file: 'content/posts/en/new.md', bytes: Buffer.from('new') }, ...both]);
    });
    expect([read(A), read(GONE), existsSync(path('content/posts/en/new.md'))]).toEqual([before, 'To go.', false]);
    expect(readdirSync(path(DESK_FOLDER))).toEqual([]);
    expect(refusalOf(error).in('en')).toBe(deskSays('en').notSaved);
    rmSync(path('content/posts/es'));
    finishSave(root);
    expect([read(A), existsSync(path(B))]).toEqual([before, false]);
  });

  it('are told one by one where some were written and what was there cannot be put back', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    refuseSecond();
    mkdirSync(path(`${DESK_FOLDER}/old-0`), { recursive: true });
    const error = toldOf(() => {
      writeAll(root, both);
    });
    expect(read(A)).toBe('first');
    expect(refusalOf(error).in('es')).toBe(deskSays('es').halfSaved(A, B));
    expect(readdirSync(path(DESK_FOLDER))).toEqual([]);
    vi.restoreAllMocks();
  });

  it('stand where they should, with nothing beside them, though the content is on another disk', () => {
    const rename = renameSync;
    const onContent = (name: unknown): boolean => String(name).startsWith(path('content'));
    vi.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
      if (onContent(from) !== onContent(to)) throw Object.assign(new Error('EXDEV'), { code: 'EXDEV' });
      rename(from, to);
    });
    syncBuiltinESMExports();
    try {
      cutOff();
      finishSave(root);
      expect([read(A), read(B), existsSync(path(GONE))]).toEqual(['first', 'second', false]);
      chmodSync(path(A), 0o600);
      writeAll(root, [
        { file: A, bytes: Buffer.from('third') },
        { file: B, bytes: undefined },
      ]);
      expect([read(A), existsSync(path(B)), statSync(path(A)).mode & 0o777]).toEqual(['third', false, 0o600]);
      writeWhole(root, A, 'fourth');
      expect(read(A)).toBe('fourth');
      // No file can take the place of a folder.
      expect(() => {
        writeWhole(root, 'content/posts', 'fifth');
      }).toThrow();
      expect([readdirSync(path('content')), readdirSync(path('content/posts/en')), readdirSync(path(DESK_FOLDER))]).toEqual([
        ['posts'],
        ['a.md'],
        [],
      ]);
    } finally {
      vi.restoreAllMocks();
      syncBuiltinESMExports();
    }
  });

  it('keep who may read them, and a link that stands for one leads where it led', () => {
    put({ 'elsewhere.md': 'Before.' });
    chmodSync(path('elsewhere.md'), 0o600);
    symlinkSync(path('elsewhere.md'), path(B));
    chmodSync(path(A), 0o640);
    writeAll(root, both);
    expect(lstatSync(path(B)).isSymbolicLink()).toBe(true);
    expect([read('elsewhere.md'), read(A)]).toEqual(['second', 'first']);
    expect([A, 'elsewhere.md'].map((file) => statSync(path(file)).mode & 0o777)).toEqual([0o640, 0o600]);
  });

  it('are forgotten where a story is taken down before they are finished', () => {
    cutOff();
    put({
      [`${DESK_FOLDER}/old-0`]: 'Words of hers.',
      [`${DESK_FOLDER}/plan.json.part`]: '[]',
      [`${DESK_FOLDER}/settings.json`]: '{}',
      'content/posts/en/.beside-a.md.part': 'Words of hers.',
    });
    forgetTakenDown(root);
    expect([readdirSync(path(DESK_FOLDER)), readdirSync(path('content/posts/en'))]).toEqual([['settings.json'], ['a.md', 'gone.md']]);
    finishSave(root);
    expect(read(A)).toContain('title: A');
  });

  it('are refused with a sentence where the disk is full', () => {
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
    expect(refusalOf(full).in('es')).toMatch(/disco está lleno.*nada/);
    expect(refusalOf(full).in('en')).toMatch(/disk is full/);
  });
});

describe('a photo that is dropped in', () => {
  it('is turned, made smaller, tells nothing, has another name, and the text that came with it names it so', async () => {
    const photo = await sharp({ create: { width: 4000, height: 3000, channels: 3, background: '#a33' } })
      .withExif({ IFD0: { Make: 'A telephone', ImageDescription: 'At home' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '19/1 2/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const text = '---\ntitle: A photo\ncover: { src: ../../media/img_2034.jpg, alt: A wall }\n---\n\nWords.\n';
    const { status, json } = await post([
      { operation: 'create', path: 'content/media/img_2034.jpg', content: photo.toString('base64') },
      { operation: 'create', path: 'content/posts/en/a-photo.md', content: Buffer.from(text).toString('base64') },
    ]);
    expect(status, JSON.stringify(json)).toBe(201);
    const [name = ''] = readdirSync(path('content/media'));
    expect(name).toMatch(/^2026-11-25-[0-9a-f]{8}\.jpg$/);
    expect(read('content/posts/en/a-photo.md')).toContain(`../../media/${name}`);
    const kept = readFileSync(path(`content/media/${name}`));
    const { width, height, exif, xmp, orientation } = await sharp(kept).metadata();
    expect([width, height]).toEqual([1800, 2400]);
    expect([exif, xmp, orientation]).toEqual([undefined, undefined, undefined]);
    expect(kept.includes('telephone')).toBe(false);
  });

  it('is refused with words where it is none, or far too large, and nothing is written', async () => {
    const { status, json } = await post([
      { operation: 'create', path: 'content/media/a.jpg', content: Buffer.from('GIF? no').toString('base64') },
      { operation: 'create', path: 'content/posts/en/b.md', content: Buffer.from('---\ntitle: B\n---\n').toString('base64') },
    ]);
    expect(status).toBe(415);
    expect(JSON.stringify(json)).toMatch(/no es una imagen/);
    expect(existsSync(path('content/posts/en/b.md'))).toBe(false);
  });
});

describe('a photo that is in the project already', () => {
  const photo = async (background: string): Promise<string> => {
    const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background } })
      .jpeg()
      .toBuffer();
    return bytes.toString('base64');
  };
  const text = (picture: string): string =>
    Buffer.from(`---\ntitle: A photo\ncover: { src: ${picture}, alt: A wall }\n---\n\nWords.\n`).toString('base64');
  const isSaved = ({ status, json }: Awaited<ReturnType<typeof post>>): void => {
    expect(status, JSON.stringify(json)).toBe(201);
  };
  const shaNow = (file: string): string => new DeskFiles(root).shaOf(file);

  it('is the same one where it is dropped in again', async () => {
    const content = await photo('#a33');
    for (const name of ['one', 'two'])
      isSaved(
        await post([
          { operation: 'create', path: `content/media/${name}.jpg`, content },
          { operation: 'create', path: `content/posts/en/${name}.md`, content: text(`../../media/${name}.jpg`) },
        ]),
      );
    const [name = '', ...others] = readdirSync(path('content/media'));
    expect(others).toEqual([]);
    for (const post of ['one', 'two']) expect(read(`content/posts/en/${post}.md`)).toContain(`../../media/${name}`);
  });

  it('is still found where the editor goes on calling it as it was called, each text its own', async () => {
    for (const [name, color] of [
      ['one', '#a33'],
      ['two', '#33a'],
    ] as const)
      isSaved(
        await post([
          { operation: 'create', path: 'content/media/img_1.jpg', content: await photo(color) },
          { operation: 'create', path: `content/posts/en/${name}.md`, content: text('../../media/img_1.jpg') },
        ]),
      );
    expect(new DeskFiles(root).read('content/media/img_1.jpg')).toBeDefined();
    for (const name of ['one', 'two']) {
      const file = `content/posts/en/${name}.md`;
      const before = read(file);
      isSaved(await post([{ operation: 'update', path: file, content: text('../../media/img_1.jpg'), sha: shaNow(file) }]));
      expect(read(file)).toBe(before);
    }
  });

  it('leaves nothing of the name that it had where its text is gone', async () => {
    isSaved(
      await post([
        { operation: 'create', path: 'content/media/her-name.jpg', content: await photo('#a33') },
        { operation: 'create', path: 'content/posts/en/one.md', content: text('../../media/her-name.jpg') },
      ]),
    );
    expect(read(`${DESK_FOLDER}/renamed.json`)).toContain('her-name');
    rmSync(path('content/posts/en/one.md'));
    forgetTakenDown(root);
    expect(read(`${DESK_FOLDER}/renamed.json`)).toBe('{}');
  });

  it('is called from where the text stands where it was chosen from those that are there', async () => {
    isSaved(await post([{ operation: 'create', path: 'content/media/one.jpg', content: await photo('#a33') }]));
    const [name = ''] = readdirSync(path('content/media'));
    isSaved(await post([{ operation: 'create', path: 'content/posts/en/b.md', content: text(`/media/${name}`) }]));
    expect(read('content/posts/en/b.md')).toContain(`../../media/${name}`);
  });
});

describe('an answer that is corrected', () => {
  it('says nothing of a switch that it did not name', () => {
    const file = 'content/replies/nurse.yaml';
    mkdirSync(path('content/replies'), { recursive: true });
    const before = readFileSync(file, 'utf8');
    writeFileSync(path(file), before);
    const data = parse(before) as { turns: { replies: Record<string, unknown>[] }[] };
    for (const { replies } of data.turns) for (const reply of replies) reply['opens'] ??= false;
    const [reply] = data.turns[0]?.replies ?? [];
    Object.assign(reply ?? {}, { say: { en: 'Another answer.', es: 'Otra respuesta.' } });
    const files = new DeskFiles(root);
    files.save([{ operation: 'update', path: file, bytes: Buffer.from(stringify(data)), sha: files.shaOf(file) }]);
    expect(read(file)).toContain('Otra respuesta.');
    expect(read(file)).not.toContain('opens: false');
  });
});

describe('a picture of a story', () => {
  const part = (series: string): string =>
    `---\ntitle: A part\nseries: ${series}\npart: 1\npictures:\n  - src: ../../media/img_1.jpg\n    alt: A loom\n    face: nobody\n---\n\nWords.\n`;
  const dropped = async (policy: string) => {
    mkdirSync(path('content/series'), { recursive: true });
    writeFileSync(path('content/series/ana.yaml'), `imagePolicy: ${policy}\n`);
    const photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#a33' } })
      .jpeg()
      .toBuffer();
    return post([
      { operation: 'create', path: 'content/media/img_1.jpg', content: photo.toString('base64') },
      { operation: 'create', path: 'content/stories/es/una-parte.mdx', content: Buffer.from(part('ana')).toString('base64') },
    ]);
  };

  it.each([
    ['drawn-no-person', 'drawn'],
    ['hers', 'hers'],
  ])('comes into the folder that says what it is, where its series allows such (%s)', async (policy, folder) => {
    const { status, json } = await dropped(policy);
    expect(status, JSON.stringify(json)).toBe(201);
    const [name = ''] = readdirSync(path(`content/media/${folder}`));
    expect(read('content/stories/es/una-parte.mdx')).toContain(`../../media/${folder}/${name}`);
  });

  it('is refused with words where its series is told without pictures, and nothing is written', async () => {
    const { status, json } = await dropped('none');
    expect(status).toBe(422);
    expect(JSON.stringify(json)).toMatch(/se cuenta sin imágenes/);
    expect(existsSync(path('content/media'))).toBe(false);
    expect(existsSync(path('content/stories/es/una-parte.mdx'))).toBe(false);
  });
});

describe('words that the editor writes otherwise and that say the same', () => {
  const body =
    '\n:::note\nA note.\n:::\n\n- **The [Wage Division](https://example.org/a)** is an office.\n\n:::worse\n## What can make it worse {#5}\n\n- One *thing*.\n:::\n\nThe end.\n';
  const rewritten =
    ':::note\n\nA note.\n\n:::\n\n* **The** [**Wage Division**](https://example.org/a) is an office.\n\n:::worse\n\n## What can make it worse\n\n* One _thing_.\n\n:::\n\nThe end.\n';

  it('are as they were in the file', () => {
    expect(mergedBody(body, rewritten, true)).toBe(body);
  });

  it('stay so around what was changed, and a heading within a box keeps its number', () => {
    expect(mergedBody(body, rewritten.replace('The end.', 'The very end.'), true)).toBe(body.replace('The end.', 'The very end.'));
    expect(mergedBody(body, rewritten.replace('can make', 'makes'), true)).toBe(body.replace('can make', 'makes'));
    expect(mergedBody(body, rewritten.replace('A note.', 'A note of ours.'), true)).toBe(body.replace('A note.', 'A note of ours.'));
  });
});

describe('a walk at the desk', () => {
  it('shows the numbers of its scenes, which its choices name, and a scene that is added keeps the number that it was given', () => {
    mkdirSync(path('content/walks/en'), { recursive: true });
    const file = 'content/walks/en/a-walk.md';
    writeFileSync(path(file), '---\ntitle: A walk\n---\n\n## First {#1}\n\nWords.\n\n- [Go on](#2)\n\n## Second {#2}\n\nMore.\n');
    const files = new DeskFiles(root);
    const opened = files.read(file)?.toString('utf8') ?? '';
    expect(opened).toContain('## Second {#2}');
    const edited = opened.replace('## Second {#2}', '## Between {#3}\n\nOther words.\n\n- [Go on](#2)\n\n## Second {#2}');
    files.save([{ operation: 'update', path: file, bytes: Buffer.from(edited), sha: files.shaOf(file) }]);
    expect(read(file)).toContain(
      '## First {#1}\n\nWords.\n\n- [Go on](#2)\n\n## Between {#3}\n\nOther words.\n\n- [Go on](#2)\n\n## Second {#2}\n\nMore.\n',
    );
  });
});

describe('the public site', () => {
  it('has nothing of the desk: no file of what is built names it', () => {
    const named = globSync('{drawings,src,scripts}/**/*.{ts,tsx,astro,css}').filter((file) => /#\/desk\/|sveltia/.test(readFileSync(file, 'utf8')));
    expect(named).toContain('src/desk/forms.ts');
    expect(named.filter((file) => !/^(?:src\/desk|scripts)\//.test(file))).toEqual([]);
  });
});
