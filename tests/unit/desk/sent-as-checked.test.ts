import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { escaped } from '#/desk/escaped.ts';
import { Looking } from '#/desk/looking.ts';
import { keepSettings } from '#/desk/settings.ts';
import { deskSays } from '#/desk/words.ts';
import { say } from '#/staff-words/messages.ts';
import { openedDesk, type OpenedDesk } from '../../support/opened-desk.ts';
import { savedTree, type SavedTree } from '../../support/saved-tree.ts';
import { foundAtDesk } from '../../support/found-at-desk.ts';

const words = deskSays('en');
const POST = 'content/posts/en/a-post.md';
const OTHER = 'content/posts/es/solo-aqui.md';
const UNSEEN = 'Words that nobody checked.';

// Each runs commands, programs of their own.
vi.setConfig({ testTimeout: 60_000 });

let tree: SavedTree;
let desk: OpenedDesk;
let bare: string;

const asked = (...args: string[]): string => spawnSync('git', ['--git-dir', bare, ...args], { encoding: 'utf8' }).stdout;
const sent = (file = POST): string => asked('show', `HEAD:${file}`);
const times = (): number => readFileSync(join(tree.root, 'times.txt'), 'utf8').length;

/** A check of the content in the middle of which something is done. @param meanwhile code, of which `time` counts the checks from 1 */
const check = (meanwhile: string): void =>
  tree.write(
    'scripts/check-content.ts',
    `import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
appendFileSync('times.txt', '.');
const time = readFileSync('times.txt', 'utf8').length;
const saves = (words: string, file = '${POST}'): void => appendFileSync(file, words);
${meanwhile}
`,
  );

beforeEach(async () => {
  tree = savedTree();
  bare = join(mkdtempSync(join(tmpdir(), 'bare-')), 'site.git');
  tree.git('init', '-q', '--bare', '-b', tree.git('symbolic-ref', '--short', 'HEAD').trim(), bare);
  tree.git('remote', 'add', 'origin', bare);
  tree.git('push', '-q', 'origin', 'HEAD');
  keepSettings(tree.root, { way: 'send' });
  tree.append(OTHER, 'Palabras revisadas.');
  desk = await openedDesk(tree.root);
});
afterEach(async () => {
  await desk.close();
  rmSync(join(bare, '..'), { recursive: true, force: true });
  tree.dispose();
});

describe('what is saved while everything is looked through before it is sent', () => {
  it('is not sent unseen: it is looked through again, and a mistake in it keeps all of it here', async () => {
    check(`if (time === 1) saves('${UNSEEN}'); else { console.error('A mistake.'); process.exitCode = 1; }`);
    const page = await desk.ended('/desk/publish', {});
    expect(times()).toBe(2);
    expect(page).toContain(words.savedMeanwhile);
    expect(page).toContain('A mistake.');
    expect(page).toContain(words.failed);
    expect(sent()).not.toContain(UNSEEN);
    expect(sent(OTHER)).not.toContain('Palabras revisadas.');
    expect(tree.git('show', `HEAD:${POST}`)).not.toContain(UNSEEN);
    expect(readFileSync(join(tree.root, POST), 'utf8')).toContain(UNSEEN);
  });

  it('goes along once it was looked through too', async () => {
    check(`if (time === 1) saves('${UNSEEN}');`);
    const page = await desk.ended('/desk/publish', {});
    expect(times()).toBe(2);
    expect(page).toContain(words.sent);
    expect(sent()).toContain(UNSEEN);
    expect(sent(OTHER)).toContain('Palabras revisadas.');
  });

  it('is seen too where the words of before stand there again at the end: the check may have read others', async () => {
    check(`if (time === 1) { const before = readFileSync('${POST}'); saves('${UNSEEN}'); writeFileSync('${POST}', before); }`);
    await desk.ended('/desk/publish', {});
    expect(times()).toBe(2);
  });

  it('keeps everything here where somebody saves each time, which is said', async () => {
    check(`saves('${UNSEEN}');`);
    const page = await desk.ended('/desk/publish', {});
    expect(times()).toBe(3);
    expect(page).toContain(words.savedTooOften);
    expect(page).toContain(words.failed);
    expect(sent(OTHER)).not.toContain('Palabras revisadas.');
  });

  it('is looked through once where nobody saves anything', async () => {
    check('');
    expect(await desk.ended('/desk/publish', {})).toContain(words.sent);
    expect(times()).toBe(1);
  });
});

describe('a photo that was put into the folder by hand', () => {
  const PHOTO = 'content/media/loom.jpg';
  const putPhoto = async (where: boolean): Promise<void> => {
    const drawn = sharp({ create: { width: 8, height: 8, channels: 3, background: '#0c504f' } });
    const taken = where ? drawn.withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '19/1 2/1 0/1' } }) : drawn;
    mkdirSync(join(tree.root, 'content/media'), { recursive: true });
    writeFileSync(join(tree.root, PHOTO), await taken.jpeg().toBuffer());
  };

  it('keeps everything here while its file says where it was taken, which is said', async () => {
    check('');
    await putPhoto(true);
    const page = await desk.ended('/desk/publish', {});
    expect(page).toContain(escaped(words.picturesTell(PHOTO)));
    expect(page).toContain(words.failed);
    expect(asked('log', '--format=%h', '--all', '--', PHOTO)).toBe('');
    expect(tree.git('log', '--format=%h', '--', PHOTO)).toBe('');
    expect(sent(OTHER)).not.toContain('Palabras revisadas.');
  });

  it('keeps no story here that was taken down before: that goes, and is told', async () => {
    check('');
    await putPhoto(true);
    tree.git('rm', '-q', '--cached', 'content/series/ana.yaml');
    tree.git('-c', 'user.name=Staff', '-c', 'user.email=staff@example.org', 'commit', '-qm', 'Withdraw a story');
    tree.remove('content/series/ana.yaml');
    const right = tree.git('remote', 'get-url', 'origin').trim();
    tree.git('remote', 'set-url', 'origin', `${bare}-nowhere`);
    const failed = await desk.ended('/desk/publish', {});
    expect(failed).toContain(escaped(words.picturesTell(PHOTO)));
    expect(failed).toContain(escaped(words.notSent.offline));
    tree.git('remote', 'set-url', 'origin', right);
    const page = await desk.ended('/desk/publish', {});
    expect(page).toContain(escaped(words.picturesTell(PHOTO)));
    expect(page).toContain(escaped(words.sentBefore));
    expect(asked('ls-tree', '-r', '--name-only', 'HEAD')).not.toContain('content/series/ana.yaml');
  });

  it('goes along where its file says nothing beside what is seen', async () => {
    check('');
    await putPhoto(false);
    expect(await desk.ended('/desk/publish', {})).toContain(words.sent);
    expect(asked('log', '--format=%h', '--', PHOTO)).not.toBe('');
  });
});

describe('a draft that is sent', () => {
  it('is one again where the check finds a mistake; where it was kept already and could not be sent, that is said', async () => {
    vi.spyOn(Looking.prototype, 'found').mockReturnValue(foundAtDesk());
    const draft = 'content/posts/en/a-note.md';
    const text = '/collections/posts/entries/a-note';
    tree.write(draft, '---\ntitle: A note\ntranslationKey: a-note\ndraft: true\n---\n\nWords.\n');
    const isOne = (): boolean => readFileSync(join(tree.root, draft), 'utf8').includes('draft: true');
    check('process.exitCode = 1;');
    expect(await desk.ended('/desk/publish', { text })).toContain(escaped(words.draftAgain));
    expect(isOne()).toBe(true);
    check('');
    tree.git('remote', 'set-url', 'origin', `${bare}-nowhere`);
    expect(await desk.ended('/desk/publish', { text })).toContain(escaped(words.draftKept));
    expect(isOne()).toBe(false);
    const first = await desk.ask('/');
    expect(first).toContain(words.unsent.words);
    expect(first).not.toContain('data-list="half-published"');
    vi.restoreAllMocks();
  });

  /** The check itself, of a small site that lacks the pages which the program names. */
  const whole = (): void => {
    tree.write(
      'scripts/check-content.ts',
      `import { asSent, checkContent, report } from ${JSON.stringify(pathToFileURL(resolve('src/content-files/check.ts')).href)};
const found = await checkContent(process.cwd(), '2026-11-25');
const findings = process.argv.includes('--sent') ? asSent(found) : { ...found, inSent: [] };
console.log(report(findings));
process.exitCode = findings.problems.length + findings.inSent.length > 0 ? 1 : 0;
`,
    );
  };
  const PRIVATE = [
    ['the telephone number of a person', 'Háblale al 55 8765 4321.', '55 8765 4321'],
    ['the e-mail address of a person', 'Su correo es dolores@example.org.', 'dolores@example.org'],
    ['the number of her papers', 'Su CURP es GOMD900514MDFXXX09.', 'GOMD…'],
    ['the address that begins a chat with her', 'Está en [su chat](https://wa.me/message/ABCDEFGHIJ).', 'wa.me'],
  ] as const;

  it.each(PRIVATE)('keeps everything here while it has %s: a draft goes along, and stays in what was sent', async (_, said, told) => {
    whole();
    const draft = 'content/posts/es/una-nota.md';
    tree.write(draft, `---\ntitle: Una nota\ntranslationKey: a-note\ndraft: true\n---\n\n${said}\n`);
    const page = await desk.ended('/desk/publish', {});
    expect(page).toContain(words.failed);
    expect(page).toContain(escaped(say('inSentDrafts', {}, 'en')));
    expect(page).toContain(draft);
    expect(page).toContain(told);
    expect(asked('log', '--format=%h', '--all', '--', draft)).toBe('');
    expect(tree.git('log', '--format=%h', '--', draft)).toBe('');
    expect(readFileSync(join(tree.root, draft), 'utf8')).toContain(said);
    tree.write(draft, '---\ntitle: Una nota\ntranslationKey: a-note\ndraft: true\n---\n\nPalabras.\n');
    expect(await desk.ended('/desk/publish', {})).toContain(words.sent);
    expect(sent(draft)).toContain('Palabras.');
  });

  it('goes along with the number of a line, and with what is let stand, whatever else it lacks', async () => {
    whole();
    const draft = 'content/posts/es/una-nota.md';
    tree.write(
      draft,
      '---\ntitle: Una nota\ntranslationKey: a-note\ndraft: true\n---\n\nLlama al 800 5533 000. En Calle Luna 45 abren a las diez.\n',
    );
    expect(await desk.ended('/desk/publish', {})).toContain(words.failed);
    tree.write('content/meant.yaml', 'house:\n  words: Calle Luna 45\n  why: A made-up house that anyone may come to, as it says itself.\n');
    expect(await desk.ended('/desk/publish', {})).toContain(words.sent);
    expect(sent(draft)).toContain('800 5533 000');
  });
});

describe('a text that was given another address', () => {
  it('is sent under the new one alone', async () => {
    check('');
    const old = 'content/posts/es/solo-aqui.md';
    await desk.ask('/desk/address', { at: '/collections/posts/entries/solo-aqui', es: 'otra cosa', before: 'gone' });
    expect(await desk.ended('/desk/publish', {})).toContain(words.sent);
    const files = asked('ls-tree', '-r', '--name-only', 'HEAD');
    expect(files).toContain('content/posts/es/otra-cosa.md');
    expect(files).not.toContain(old);
  });
});
