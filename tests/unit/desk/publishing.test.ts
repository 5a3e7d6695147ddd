import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishPage, waysPage } from '#/desk/action-pages.ts';
import { forgetZips, pack, zipAt } from '#/desk/packing.ts';
import { forReview } from '#/desk/review-copy.ts';
import { meaningOf, placeToSend, sendSaved, stateOfSaved, type Place } from '#/desk/sending.ts';
import { keepSettings, settingsIn, WAYS } from '#/desk/settings.ts';
import { deskSays } from '#/desk/words.ts';
import { STAFF_LANGUAGES } from '#/staff-words/messages.ts';
import { contentTree } from '../../support/content-tree.ts';
import { openedDesk } from '../../support/opened-desk.ts';
import { savedTree, type SavedTree } from '../../support/saved-tree.ts';

let root: string;
const write = (file: string, words: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), words);
};
const inZip = (path: string): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(readFileSync(path))).map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'desk-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('what is set once for publishing', () => {
  it('stays when something else is set, and is nothing that nobody has chosen', () => {
    expect(settingsIn(root)).toEqual({ url: '', contact: '', way: undefined, nightly: false, names: '' });
    keepSettings(root, { way: 'zip', nightly: true });
    keepSettings(root, { url: 'https://telar.example', contact: 'hola@telar.example' });
    expect(settingsIn(root)).toEqual({ url: 'https://telar.example', contact: 'hola@telar.example', way: 'zip', nightly: true, names: '' });
    keepSettings(root, { nightly: false });
    expect(settingsIn(root)).toMatchObject({ way: 'zip', nightly: false });
  });

  it('is taken from a desk of before, which knew of no ways, and never from a word that is none', () => {
    write('.desk/settings.json', '{"url":"https://telar.example","contact":"hola@telar.example"}');
    expect(settingsIn(root)).toMatchObject({ url: 'https://telar.example', way: undefined });
    write('.desk/settings.json', '{"way":"ftp"}');
    expect(settingsIn(root).way).toBeUndefined();
  });
});

describe('the page that asks how the site is put online', () => {
  const settings = { url: '', contact: '', way: undefined, nightly: false, names: '' };

  it.each(STAFF_LANGUAGES)('offers each way with what it will do, and what cannot be used is closed and says why, in %s', (language) => {
    const words = deskSays(language);
    const closed = waysPage(language, settings, 'notKept');
    for (const way of WAYS) expect(closed).toContain(words.ways[way][0]);
    expect(closed).toContain(words.notKept);
    expect(closed).toMatch(/value="send" required disabled/);
    expect(closed).not.toContain(words.ways.send[1]);
    const open = waysPage(language, settings, { remote: 'origin', branch: 'main', shown: 'https://example.org/site.git' });
    expect(open).toContain(words.sendsTo('https://example.org/site.git'));
    expect(open).not.toMatch(/disabled/);
  });

  it('speaks to staff without the words of git', () => {
    for (const language of STAFF_LANGUAGES) {
      const { ways, sends, sent, sentSame, notSent, sendButton } = deskSays(language);
      const all = [...Object.values(ways).flat(), sends, sent, sentSame, sendButton, ...Object.values(notSent)].join(' ');
      expect(all).not.toMatch(/\b(?:git|push|commit|remote|branch|merge|repositor\w*|rama)\b/i);
    }
  });

  it('is behind a link of the page that publishes, which asks for no address where nothing is built here', () => {
    const place: Place = { remote: 'origin', branch: 'main', shown: 'https://example.org/site.git' };
    expect(publishPage('en', settings, 'send', place)).not.toContain('name="url"');
    expect(publishPage('en', settings, 'zip', place)).toContain('name="url"');
    for (const way of WAYS) expect(publishPage('es', settings, way, place)).toContain('href="/desk/publish?ask"');
  });
});

describe('publishing while a page about this site cannot be read', () => {
  it('leaves every mark of what its sentences promise, and says which file that is before anything else', async () => {
    const tree = contentTree();
    const desk = await openedDesk(tree.root, { language: 'es' });
    try {
      const marks = 'promises: {}\nuntestable: {}\ntold: {}\nnone: { en: [], es: [No pone cookies.] }\n';
      tree.write('content/promises.yaml', marks);
      tree.write('content/pages/es/acerca.md', 'Half of a page.\n');
      keepSettings(tree.root, { way: 'folder', url: 'https://telar.example', contact: 'hola@telar.example' });
      await desk.ask('/desk/publish', { url: 'https://telar.example', contact: 'hola@telar.example' });
      expect(readFileSync(join(tree.root, 'content/promises.yaml'), 'utf8')).toBe(marks);
      expect(await desk.ask('/desk/job')).toContain(deskSays('es').marksWait('content/pages/es/acerca.md'));
    } finally {
      await desk.close();
      tree.dispose();
    }
  });
});

describe('a site that is packed as one file', () => {
  const DAY = '2026-11-29';
  const site = (): void => {
    write('dist/index.html', '<p>Home</p>');
    write('dist/index.html.br', 'packed');
    write('dist/_headers', '/*\n  X: y');
    write('dist/es/índice/index.html', '<p>Índice</p>');
  };

  it('holds all that a server needs under the same names, and is called after the site and the day', async () => {
    site();
    const { name, path } = await pack(root, join(root, 'dist'), { name: 'Telar', day: DAY });
    expect(name).toBe('telar-2026-11-29.zip');
    expect(inZip(path)).toEqual({
      'index.html': '<p>Home</p>',
      'index.html.br': 'packed',
      _headers: '/*\n  X: y',
      'es/índice/index.html': '<p>Índice</p>',
    });
    expect(zipAt(root, name)).toBe(path);
  });

  it('takes the place of the one before, is never there half-written, and goes with a story that is taken down', async () => {
    site();
    await pack(root, join(root, 'dist'), { name: 'Telar', day: '2026-11-28' });
    await pack(root, join(root, 'dist'), { name: 'Telar', day: DAY });
    expect(readdirSync(join(root, '.desk/zips'))).toEqual(['telar-2026-11-29.zip']);
    // A folder stands where the file would be: it cannot have its name.
    mkdirSync(join(root, '.desk/zips/telar-2026-11-30.zip'));
    await expect(pack(root, join(root, 'dist'), { name: 'Telar', day: '2026-11-30' })).rejects.toThrow();
    expect(readdirSync(join(root, '.desk/zips')).filter((one) => one.endsWith('.part'))).toEqual([]);
    expect(zipAt(root, 'telar-2026-11-29.zip')).toBeDefined();
    rmSync(join(root, '.desk/zips/telar-2026-11-30.zip'), { recursive: true });
    forgetZips(root);
    expect(readdirSync(join(root, '.desk/zips'))).toEqual([]);
  });

  it('is the only thing that its address gives', () => {
    write('.desk/settings.json', '{}');
    write('.desk/zips/note.txt', 'x');
    for (const name of ['../settings.json', '..%2Fsettings.json', 'note.txt', '', '.', '../../package.json'])
      expect(zipAt(root, name), name).toBeUndefined();
  });
});

describe('a copy for somebody who reads the site first', () => {
  const PAGE =
    '<!DOCTYPE html><html lang="es"><head><meta http-equiv="content-security-policy" content="default-src \'none\'"><meta name="robots" content="noindex">' +
    '<link rel="stylesheet" href="/_astro/a.css"><style>@font-face{src:url("/_astro/f.woff2")}</style></head><body class="x">' +
    '<a href="/es/pedir-ayuda/mx/#content">MX</a><a href="/">Telar</a><a href="https://example.org/a/">Otra</a><img src="/d/1.svg" srcset="/d/1.svg"></body></html>';
  const change = (path: string, words: string): string | undefined => {
    const made = forReview(path, Buffer.from(words));
    return made && Buffer.from(made).toString('utf8');
  };

  it('opens from a folder: no link of it begins at a server, and those to elsewhere stay', () => {
    const made = change('es/noticias/index.html', PAGE) ?? '';
    expect(made).toContain('href="../pedir-ayuda/mx/index.html#content"');
    expect(made).toContain('href="../../index.html"');
    expect(made).toContain('href="../../_astro/a.css"');
    expect(made).toContain('url("../../_astro/f.woff2")');
    expect(made).toContain('srcset="../../d/1.svg"');
    expect(made).toContain('href="https://example.org/a/"');
    expect(made).not.toMatch(/(?:href|src|srcset)="\/|url\("?\//);
    expect(change('_astro/a.css', 'a{background:url(/d/1.svg)}')).toBe('a{background:url(../d/1.svg)}');
  });

  it('cannot be mistaken for the site: each page says so before anything else, and is closed to search engines', () => {
    const made = change('es/index.html', PAGE) ?? '';
    expect(made).toMatch(/<body class="x"><p style="[^"]*">Copia para leer antes de publicar\. No es el sitio/);
    expect(change('en/index.html', PAGE.replace('lang="es"', 'lang="en"'))).toContain('It is not the site');
    for (const page of [PAGE, PAGE.replace('<meta name="robots" content="noindex">', '')])
      expect((change('es/index.html', page) ?? '').match(/<meta name="robots" content="noindex">/g)).toHaveLength(1);
    for (const file of ['_headers', '_redirects', 'robots.txt', 'es/index.html.br', 'sitemap-index.xml'])
      expect(change(file, 'x'), file).toBeUndefined();
  });
});

describe('what is saved, sent to the place where the site is built', () => {
  let tree: SavedTree;
  let bare: string;
  const git = (...args: string[]): string => {
    const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return stdout.trim();
  };
  const place = (): Place => {
    const found = placeToSend(tree.root);
    if (typeof found === 'string') throw new Error(found);
    return found;
  };
  /** Sends what is saved, and was checked so. */
  const send = () => sendSaved(tree.root, place(), stateOfSaved(tree.root), 'en');
  const POST = 'content/posts/en/a-post.md';

  beforeEach(() => {
    tree = savedTree();
    bare = join(root, 'bare.git');
    git('init', '-q', '--bare', bare);
    tree.git('remote', 'add', 'origin', bare);
  });
  afterEach(() => {
    tree.dispose();
  });

  it('is kept first, and nothing that somebody else put there, under words that name nobody', async () => {
    tree.append(POST, 'More words.');
    tree.remove('content/posts/es/solo-aqui.md');
    tree.write('notes.txt', 'mine');
    expect(await send()).toMatchObject({ sent: 'sent' });
    const { branch } = place();
    expect(git('--git-dir', bare, 'log', '-1', '--format=%s', branch)).toBe('Save the content');
    expect(git('--git-dir', bare, 'show', `${branch}:${POST}`)).toContain('More words.');
    const files = git('--git-dir', bare, 'ls-tree', '-r', '--name-only', branch);
    expect(files).not.toContain('solo-aqui.md');
    expect(files).not.toContain('notes.txt');
    expect(existsSync(join(tree.root, 'notes.txt'))).toBe(true);
    expect(tree.git('status', '--porcelain')).toBe('?? notes.txt\n');
    expect(await send()).toMatchObject({ sent: 'same' });
  });

  it('takes the recording along that a new part plays, and one that is gone, and none that nothing names', async () => {
    tree.write('public/audio/before.mp3', 'before');
    tree.write('docs/promises.md', 'before');
    tree.save();
    tree.remove('public/audio/before.mp3');
    for (const file of ['public/audio/ana-1.mp3', 'public/audio/raw.mp3', 'docs/promises.md']) tree.write(file, 'now');
    tree.change('content/stories/en/part-1.mdx', 'part: 1', 'part: 1\nrecording:\n  file: ana-1.mp3\n  seconds: 9\n  by: Read by Ana');
    expect(await send()).toMatchObject({ sent: 'sent' });
    const { branch } = place();
    expect(git('--git-dir', bare, 'ls-tree', '-r', '--name-only', branch, 'public')).toBe('public/audio/ana-1.mp3');
    // It is written anew from the content whenever that is published, and tests compare the two there.
    expect(git('--git-dir', bare, 'show', `${branch}:docs/promises.md`)).toBe('now');
  });

  it('keeps the bytes of a picture', async () => {
    const bytes = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x00, 0x0d, 0x0a]);
    writeFileSync(join(tree.root, 'content/media/new.png'), bytes);
    await send();
    const { stdout } = spawnSync('git', ['--git-dir', bare, 'cat-file', 'blob', `${place().branch}:content/media/new.png`]);
    expect(bytes.equals(stdout)).toBe(true);
  });

  it('is told apart where that place cannot be reached, or lets nobody in', async () => {
    tree.git('remote', 'set-url', 'origin', join(root, 'nowhere.git'));
    expect(await send()).toMatchObject({ sent: 'offline' });
    tree.git('remote', 'set-url', 'origin', bare);
    mkdirSync(join(bare, 'hooks'), { recursive: true });
    writeFileSync(join(bare, 'hooks/pre-receive'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    tree.append(POST, 'Mine.');
    expect(await send()).toMatchObject({ sent: 'refused' });
    expect(meaningOf('ssh: Could not resolve hostname example.org: Name or service not known')).toBe('offline');
    expect(meaningOf('git@example.org: Permission denied (publickey).')).toBe('refused');
    expect(meaningOf("fatal: unable to access 'https://example.org/': The requested URL returned error: 403")).toBe('refused');
    expect(meaningOf("fatal: could not read Username for 'https://example.org': terminal prompts disabled")).toBe('refused');
    expect(meaningOf('something new')).toBe('unknown');
  });

  it('is not offered where there is nowhere to send it, and no password is shown where there is', () => {
    tree.git('remote', 'set-url', 'origin', 'https://ana:secret@example.org/site.git');
    expect(place().shown).toBe('https://example.org/site.git');
    tree.git('checkout', '-q', '--detach');
    expect(placeToSend(tree.root)).toBe('nowhere');
    tree.git('checkout', '-q', '-');
    tree.git('remote', 'remove', 'origin');
    expect(placeToSend(tree.root)).toBe('nowhere');
    expect(placeToSend(root)).toBe('notKept');
  });
});
