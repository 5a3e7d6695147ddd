import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseDocument } from 'yaml';
import { DeskFiles } from '#/desk/files.ts';
import { REPOSITORY } from '#/desk/editor-api.ts';
import { answerAsGitea } from '#/desk/gitea.ts';
import { remember, statesOf } from '#/desk/history.ts';
import { Looking } from '#/desk/looking.ts';
import { cleanPicture } from '#/desk/pictures.ts';
import { Refusal } from '#/desk/refusal.ts';
import { startDesk } from '#/desk/server.ts';
import { finishSave } from '#/desk/whole-files.ts';
import { deskSays } from '#/desk/words.ts';

/* What goes wrong while somebody writes: it is told in a sentence, and nothing is lost. */

let root: string;
const path = (name: string): string => join(root, name);
const read = (name: string): string => readFileSync(path(name), 'utf8');
const EN = 'content/posts/en/a.md';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'desk-'));
  mkdirSync(path('content/posts/en'), { recursive: true });
  writeFileSync(path(EN), '---\ntitle: A\n---\n\nWords.\n');
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true, force: true });
});

const save = (operation: 'create' | 'update', file: string, words: string, afterSave: () => void = () => undefined) => {
  const files = new DeskFiles(root);
  const asked = { operation, path: file, content: Buffer.from(words).toString('base64'), sha: files.shaOf(file) };
  return answerAsGitea(
    files,
    { method: 'POST', path: `/repos/${REPOSITORY}/contents`, body: { files: [asked] } },
    { language: 'es', today: '2026-11-25', afterSave },
  );
};
const saidOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return '';
  } catch (error) {
    return error instanceof Refusal ? error.in('es') : String(error);
  }
};

describe('a photo that is too much', () => {
  it('is told by its bytes or by its points, and not as something that is no picture', async () => {
    expect(await saidOf(cleanPicture(Buffer.alloc(60 * 1024 * 1024 + 1), 'IMG_1.jpg'))).toBe(
      'IMG_1.jpg pesa demasiado. La mesa acepta archivos de hasta 60 MB.',
    );
    // Of one color, it is drawn in no time.
    const wide = await sharp({ create: { width: 10_001, height: 10_000, channels: 3, background: '#a33' } })
      .png({ compressionLevel: 1 })
      .toBuffer();
    expect(await saidOf(cleanPicture(wide, 'IMG_2.png'))).toMatch(/^IMG_2\.png tiene más de 100 millones de puntos/);
  }, 60_000);
});

describe('a folder that was moved while the desk ran', () => {
  it('is told, and nothing is written where it was', async () => {
    const moved = `${root}-moved`;
    renameSync(root, moved);
    for (const operation of ['create', 'update'] as const) {
      const { status, json } = await save(operation, EN, '---\ntitle: B\n---\n\nWords.\n');
      expect(status).toBe(410);
      expect(JSON.stringify(json)).toContain('ya no está donde estaba');
    }
    expect(existsSync(root)).toBe(false);
    renameSync(moved, root);
    expect(read(EN)).toContain('title: A\n');
  });
});

describe('a disk that fills up', () => {
  const full = (): never => {
    throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
  };

  it('leaves no half state among the earlier ones', () => {
    // A folder stands where the copy is to come: it cannot be put there, as on a disk without room.
    remember(root, EN);
    const [state] = statesOf(root, EN);
    writeFileSync(path(EN), '---\ntitle: B\n---\n\nWords.\n');
    const folder = path(`.desk/history/${EN}`);
    const id = `${statSync(path(EN)).mtime.toISOString().replaceAll(/[:.]/g, '-')}-2`;
    mkdirSync(join(folder, id, 'x'), { recursive: true });
    expect(() => {
      remember(root, EN);
    }).toThrow();
    rmSync(join(folder, id), { recursive: true });
    expect(readdirSync(folder)).toEqual([state?.id]);
  });

  it('after a text was saved does not tell that it was not', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { status } = await save('update', EN, '---\ntitle: B\n---\n\nWords.\n', full);
    expect(status).toBe(201);
    expect(read(EN)).toContain('title: B\n');
    expect(console.error).toHaveBeenCalled();
  });
});

describe('a save that was cut off and cannot be finished', () => {
  it('is told when the desk starts, which starts all the same', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    mkdirSync(path('.desk'));
    writeFileSync(path('.desk/new-0'), 'By the desk.');
    writeFileSync(path('.desk/plan.json'), JSON.stringify([{ from: 'new-0', to: EN, was: 'of what was there before' }]));
    const desk = await startDesk({
      root,
      name: 'Telar',
      language: 'es',
      editor: '',
      preview: () => undefined,
      today: () => '2026-11-25',
      port: 0,
    });
    await desk.close();
    expect(console.error).toHaveBeenCalledWith(deskSays('es').saveCut(EN));
    expect(read(EN)).toContain('title: A');
  });
});

describe('the power that goes within a save', () => {
  const SAVES = `
    import { writeAll } from ${JSON.stringify(resolve('src/desk/whole-files.ts'))};
    for (let turn = 1; ; turn += 1) {
      const bytes = Buffer.from(String(turn).padStart(8, '0').repeat(20_000));
      writeAll(process.argv[1], [{ file: 'content/posts/en/a.md', bytes }, { file: 'content/posts/es/a.md', bytes }]);
      console.log(turn);
    }`;

  it('leaves both languages as they were, or both as they are now, after the next start, wherever it was', async () => {
    for (const wait of [0, 7, 19, 31, 53]) {
      const child = spawn(process.execPath, ['--input-type=module', '-e', SAVES, root], { stdio: ['ignore', 'pipe', 'inherit'] });
      const closed = new Promise((done) => child.once('close', done));
      let last = 0;
      await new Promise<void>((saved) => {
        child.stdout.on('data', (bytes: Buffer) => {
          last = Number(bytes.toString('utf8').trim().split('\n').at(-1));
          saved();
        });
      });
      await new Promise((done) => setTimeout(done, wait));
      child.kill('SIGKILL');
      await closed;
      finishSave(root);
      const [en, es] = [read(EN), read('content/posts/es/a.md')];
      expect(en).toBe(es);
      expect(en).toBe(en.slice(0, 8).repeat(20_000));
      // What was told to be saved is.
      expect(Number(en.slice(0, 8))).toBeGreaterThanOrEqual(last);
      expect(existsSync(path('.desk/plan.json'))).toBe(false);
    }
  }, 60_000);
});

describe('an address that is not well formed', () => {
  it.each(['raw/%E0%A4%A', 'media/main/%', 'raw/content/posts/en/%zz.md'])('names no file: %s', async (address) => {
    const { status } = await answerAsGitea(
      new DeskFiles(root),
      { method: 'GET', path: `/repos/${REPOSITORY}/${address}`, body: undefined },
      { language: 'es', today: '2026-11-25', afterSave: () => undefined },
    );
    expect(status).toBe(404);
  });
});

describe('checks that end without a word', () => {
  const through = (code: string): URL => new URL(`data:text/javascript,${encodeURIComponent(code)}`);

  it('are told, and begin again with the next change', async () => {
    const looking = new Looking(root, 'es', through('process.exit(0)'));
    expect(looking.found('es', '1').running).toBe(true);
    await vi.waitFor(() => {
      expect(looking.found('es', '1')).toMatchObject({ running: false, failed: deskSays('es').lookEnded });
    });
    expect(looking.found('es', '2').running).toBe(true);
  });

  it('are no others than those that said what they found, or why they stopped', async () => {
    const said = new Looking(root, 'es', through("import { parentPort } from 'node:worker_threads'; parentPort.postMessage('found')"));
    const threw = new Looking(root, 'es', through("throw new Error('A mistake.')"));
    for (const looking of [said, threw]) looking.found('es', '1');
    await vi.waitFor(() => {
      expect(said.found('es', '1')).toMatchObject({ running: false, failed: '', overview: 'found' });
      expect(threw.found('es', '1')).toMatchObject({ running: false, failed: 'A mistake.' });
    });
    // Their end comes after their word.
    await new Promise((done) => setTimeout(done, 200));
    expect([said, threw].map((looking) => looking.found('es', '1').failed)).toEqual(['', 'A mistake.']);
  });
});

describe('a title with emoji, quotation marks and signs that YAML reads', () => {
  it.each(['“Hola” 🧵: ¿sí?', '"Hola" #1', "l'amiga: no", '- guion', '*765', '@ella', '🧵🧵', 'a\\b', '{x}', 'yes', '2026'])(
    'is kept as it was written: %s',
    async (title) => {
      const { status } = await save('update', EN, `---\ntitle: ${JSON.stringify(title)}\n---\n\nWords.\n`);
      expect(status).toBe(201);
      expect(new DeskFiles(root).read(EN)?.toString('utf8')).toMatch(/^---\ntitle: /);
      const [, front = ''] = read(EN).split('---\n');
      expect(parseDocument(front).toJSON()).toEqual({ title });
    },
  );
});
