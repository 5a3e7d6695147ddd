import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { say, type MessageKey } from '#/staff-words/messages.ts';
import { personalData } from '../../src/integrations/personal-data.ts';
import { foundIn } from '../support/found-in.ts';
import { DIST, SITE } from '../support/site.ts';

// Everything here is made up.
const CURP = 'GOML920314MDFMPP07';
const HOME = 'es/index.html';

let folder: string;
let list: string;
beforeAll(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'telar-people-'));
  fs.cpSync(DIST, folder, { recursive: true });
  list = join(fs.mkdtempSync(join(tmpdir(), 'telar-names-')), 'names.txt');
  fs.writeFileSync(list, '# made up\nZulema Inventada\n');
});
afterAll(() => {
  for (const one of [folder, dirname(list)]) fs.rmSync(one, { recursive: true, force: true });
});

/** What a build says of a site in which one file was changed or added. */
const saidWith = async (file: string, change: (before: Buffer) => string | Buffer, env: NodeJS.ProcessEnv = {}): Promise<string[]> => {
  const path = join(folder, file);
  const before = fs.existsSync(path) ? fs.readFileSync(path) : undefined;
  fs.mkdirSync(dirname(path), { recursive: true });
  fs.writeFileSync(path, change(before ?? Buffer.alloc(0)));
  const said = await foundIn(folder, personalData(folder, SITE, env));
  if (before) fs.writeFileSync(path, before);
  else fs.rmSync(path);
  return said;
};

const inHome =
  (markup: string) =>
  (before: Buffer): string =>
    before.toString().replace('</main>', `${markup}</main>`);
const told = (key: MessageKey, found: string, page = '/es/'): string => say(key, { page, found, from: say('publishedFromNone') });

describe('a site that was built', () => {
  it('says nothing of anyone', async () => {
    expect(await foundIn(folder, personalData(folder, SITE, {}))).toEqual([]);
    expect(await foundIn(folder, personalData(folder, SITE, { TELAR_DO_NOT_PUBLISH: list }))).toEqual([]);
  });

  it.each<[what: string, markup: string, key: MessageKey, found: string]>([
    ['a message from WhatsApp', '<p>[12/3/26, 10:41] Zulema Refugio: ya</p>', 'publishedChat', '[12/…'],
    ['a CURP of which a part is bold', '<p>GOML<b>920314</b>MDFMPP07</p>', 'publishedIdentity', 'GOML…'],
    ['a CURP in the description of a picture', `<img src="/d/a.svg" alt="${CURP}">`, 'publishedIdentity', 'GOML…'],
    ['a CURP in JSON', `<script type="application/json">{"a":"${CURP}"}</script>`, 'publishedIdentity', 'GOML…'],
    ['a CURP in a comment', `<!-- ${CURP} -->`, 'publishedIdentity', 'GOML…'],
    ['a street in two lines', '<p>Calle Hidalgo<br>12, Tapachula</p>', 'publishedStreet', 'Call…'],
    ['a street with blanks that do not break', '<p>Calle&nbsp;Hidalgo&#160;12</p>', 'publishedStreet', 'Call…'],
    ['a map in a link', '<a href="https://maps.app.goo.gl/abcDEF12345">a</a>', 'publishedPlace', 'maps…'],
    ['an account', '<p>@zulema.refugio92</p>', 'publishedHandle', '@zul…'],
    ['an e-mail address with an entity', '<p>zulema&commat;example.net</p>', 'publishedEmail', 'zule…'],
    ['an e-mail address in a program', '<script>const to = "zulema@example.net";</script>', 'publishedEmail', 'zule…'],
    ['a telephone number that is no line’s', '<p>55 9999 0000</p>', 'publishedNumber', '55 9…'],
    ['a telephone number of full width', '<p>５５ ９９９９ ００００</p>', 'publishedNumber', '55 9…'],
    ['a telephone number in letters', '<p>1-866-DHS-2-ICE</p>', 'publishedNumber', '1-86…'],
  ])('is not put in place with %s', async (_what, markup, key, found) => {
    expect(await saidWith(HOME, inHome(markup))).toEqual([told(key, found)]);
  });

  it.each<[file: string, text: string]>([
    ['es/noticias/otro.xml', `<item><title>${CURP}</title></item>`],
    ['leer.txt', `Uno\n${CURP}\n`],
    ['try/otro.json', `[{"say":"${CURP}"}]`],
    [`es/${CURP.toLowerCase()}/index.html`, '<p>x</p>'],
    [`_astro/${CURP.toLowerCase()}-800.avif`, ''],
  ])('is not put in place with a CURP in %s', async (file, text) => {
    // An empty file is no picture: only its name is read.
    const change = file.endsWith('.avif') ? () => fs.readFileSync(join(DIST, 'share/page-es.png')) : () => text;
    const said = await saidWith(file, change);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/papers or card \(goml…\)/i);
  });

  it.each<[what: string, file: string, change: (before: Buffer) => string]>([
    ['in words', HOME, inHome('<p>Habló ZULÉMA <em>inventada</em>.</p>')],
    ['in an attribute', HOME, inHome('<a title="Zulema&#32;Inventada" href="/es/">a</a>')],
    ['in JSON', 'try/otro.json', () => '{"a":"Zulema Inventada"}'],
    ['in a program', 'once/otro.js', () => 'const who = "Zulema Inventada";'],
    ['in the name of a file', 'audio/zulema-inventada.txt', () => 'x'],
    ['with signs without width', HOME, inHome('<p>Zu\u200Ble\u00ADma Inventada</p>')],
  ])('is not put in place with a name from the list, %s, and does not repeat it', async (_what, file, change) => {
    const said = await saidWith(file, change, { TELAR_DO_NOT_PUBLISH: list });
    expect(said).toEqual([say('publishedName', { page: file === HOME ? '/es/' : `/${file}` })]);
    expect(await saidWith(file, change)).toEqual([]);
  });

  it('is not put in place where the list of names cannot be read', async () => {
    expect(await foundIn(folder, personalData(folder, SITE, { TELAR_DO_NOT_PUBLISH: '/nowhere/names.txt' }))).toEqual([say('namesUnreadable')]);
  });

  it('is not put in place where the list of names is saved in a way in which it finds nobody', async () => {
    const ansi = join(dirname(list), 'ansi.txt');
    fs.writeFileSync(ansi, Buffer.from('María Inventada\n', 'latin1'));
    expect(await foundIn(folder, personalData(folder, SITE, { TELAR_DO_NOT_PUBLISH: ansi }))).toEqual([say('namesEncoding')]);
  });

  it('is not put in place with a picture or a recording that says where or by whom it was made', async () => {
    const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#335577' } })
      .withExif({ IFD0: { Artist: 'Zulema Inventada' } })
      .jpeg()
      .toBuffer();
    expect(await saidWith('share/otra.jpg', () => picture)).toEqual([say('publishedNotes', { page: '/share/otra.jpg' })]);
    expect(await saidWith('audio/otra.m4a', () => Buffer.from('moov\u00A9xyz+14.9-092.2/', 'latin1'))).toEqual([
      say('publishedNotes', { page: '/audio/otra.m4a' }),
    ]);
  });

  it('names the file and the line from which it comes', async () => {
    const tree = fs.mkdtempSync(join(tmpdir(), 'telar-source-'));
    for (const one of ['content', 'locales']) fs.cpSync(join(SITE, one), join(tree, one), { recursive: true, dereference: true });
    const post = 'content/posts/es/un-texto.md';
    fs.appendFileSync(join(tree, post), `\n${CURP}\n`);
    const row = fs.readFileSync(join(tree, post), 'utf8').split('\n').indexOf(CURP) + 1;
    const path = join(folder, HOME);
    const before = fs.readFileSync(path);
    fs.writeFileSync(path, inHome(`<p>${CURP}</p>`)(before));
    const said = await foundIn(folder, personalData(folder, tree, {}));
    fs.writeFileSync(path, before);
    fs.rmSync(tree, { recursive: true });
    expect(said).toEqual([say('publishedIdentity', { page: '/es/', found: 'GOML…', from: say('publishedFrom', { file: post, row }) })]);
  });

  it('publishes its numbers, years, laws, visas, prices and days', async () => {
    const markup =
      '<p>Artículo 10, fracción 3; visa T-1; I-914; 12/3/2026; 2016–2020; 1,500,000 pesos; 24/7; NOM-046-SSA2-2005; C.P. 06000; 800 555 0100 (2024).</p>';
    expect(await saidWith(HOME, inHome(markup))).toEqual([]);
  });
});
