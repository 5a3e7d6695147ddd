import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import { answerCallFiles } from '#/desk/calls/files.ts';
import { callsFile } from '#/desk/calls/note-calls.ts';
import type { StaffLanguage } from '#/staff-words/messages.ts';

let root: string;
let server: Server;
let origin: string;
let language: StaffLanguage;
beforeEach(async () => {
  language = 'en';
  root = mkdtempSync(join(tmpdir(), 'telar-call-files-'));
  cpSync('tests/fixture/content', join(root, 'content'), { recursive: true });
  for (const part of ['locales', 'content/words']) cpSync(part, join(root, part), { recursive: true });
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    answerCallFiles(pathname, request, { root, names: ['Telar'], language, today: '2026-11-25' }).then(
      (made) => {
        response.writeHead(made?.status ?? 404, { 'content-type': made?.type ?? 'text/plain', ...made?.headers });
        response.end(made?.body ?? '');
      },
      (error: unknown) => {
        response.writeHead(500);
        response.end(String(error));
      },
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  origin = `http://127.0.0.1:${String(typeof address === 'object' ? address?.port : address)}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  rmSync(root, { recursive: true, force: true });
});

const get = (path: string): Promise<Response> => fetch(`${origin}/desk/calls/${path}`);
const post = (path: string, fields: readonly (readonly [string, string])[]): Promise<Response> =>
  fetch(`${origin}/desk/calls/${path}`, { method: 'POST', body: new URLSearchParams(fields.map(([name, value]) => [name, value])) });
const upload = (...texts: (string | Buffer<ArrayBuffer>)[]): Promise<Response> => {
  const form = new FormData();
  for (const text of texts) form.append('file', new Blob([text]), 'calls-2026-11-24.json');
  return fetch(`${origin}/desk/calls/take-in`, { method: 'POST', body: form });
};
/** What a browser sends where the page asks whether it is to be written. */
const hidden = (page: string): [string, string][] =>
  [...page.matchAll(/name="calls" value="([^"]*)"/g)].map(([, value = '']) => [
    'calls',
    value.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
  ]);

const call = {
  country: 'mx',
  line: 'mx-dedicated',
  day: '2026-11-24',
  role: 'volunteer',
  result: 'answered',
  heard: { under18: { es: 'Preguntan por “alguien” de confianza & esperan.' } },
};
const dialled = (): string =>
  readContent(root).data.hotlines.flatMap(({ data }) => data.lines.find(({ id }) => id === 'mx-dedicated')?.phones[0]?.dial ?? [])[0] ?? '';
const file = (change: Record<string, unknown> = {}, more: Record<string, unknown> = {}): string =>
  JSON.stringify({ format: 'telar-calls', version: 1, ...more, calls: [{ ...call, number: dialled(), ...change }] });

describe('taking calls in at the desk', () => {
  it('shows first what a file brings and writes nothing; then writes what was shown, once', async () => {
    const page = await (await upload(file())).text();
    expect(page).toContain('One call can be taken in:');
    expect(existsSync(join(root, callsFile('mx-dedicated')))).toBe(false);
    const fields = hidden(page);
    expect(fields).toHaveLength(1);
    expect(await (await post('take-in', fields)).text()).toContain('One call was taken in.');
    expect(readContent(root).data.calls.find(({ id }) => id === 'mx-dedicated')?.data.calls).toMatchObject([
      { day: '2026-11-24', heard: call.heard },
    ]);
    expect(await (await post('take-in', fields)).text()).toContain('Nothing was taken in.');
  });

  it('takes the files of several people at once, and says whose a call is that another organization heard', async () => {
    const page = await (await upload(file(), file({ day: '2026-11-23' }, { organization: 'A “friend” <3'.replace(' <3', '') }))).text();
    expect(page).toContain('2 calls can be taken in:');
    expect(page).toContain('heard by A “friend”, and shown as theirs');
    await post('take-in', hidden(page));
    expect(readContent(root).data.calls.find(({ id }) => id === 'mx-dedicated')?.data.calls).toHaveLength(2);
  });

  it('tells in a sentence what is left out, in the language of who asks, and shows what a file holds as words alone', async () => {
    language = 'es';
    const page = await (
      await upload(file({ heard: { bill: { es: '<script>alert(1)</script>' } } }), file({ day: '2027-01-01' }), '{"format":"<b>"}')
    ).text();
    expect(page).toContain('No hay nada que se pueda recibir.');
    expect(page).toContain('3 quedan fuera:');
    expect(page).toContain('no es un archivo de llamadas');
    // By the names that people know.
    expect(page).toMatch(/calls-2026-11-24\.json: La llamada 1 \([^)]*[a-z] [^)]*\): /);
    // As content/calls says it, in src/staff-words/es.json.
    expect(page).toMatch(/2027-01-01 (?:es un día que|todavía)/);
    expect(page).not.toContain('<script>alert');
    expect(hidden(page)).toEqual([]);
  });

  it('refuses 50 MB with a sentence, and what is no form, and no file', async () => {
    const large = await upload(Buffer.alloc(50_000_000, 32));
    expect([large.status, await large.text()]).toEqual([413, expect.stringContaining('too large')]);
    const strange = await fetch(`${origin}/desk/calls/take-in`, { method: 'POST', body: 'x', headers: { 'content-type': 'multipart/form-data' } });
    expect(strange.status).toBe(400);
    const none = new FormData();
    none.append('file', new Blob([]), '');
    expect((await fetch(`${origin}/desk/calls/take-in`, { method: 'POST', body: none })).status).toBe(400);
  });
});

describe('a sheet from the desk', () => {
  it('has the lines that were chosen, in the language that was chosen, and is a file', async () => {
    expect(await (await get('sheet?line=cl-women')).text()).toContain('value="cl-women" checked');
    const sheet = await post('sheet', [
      ['line', 'uy-child'],
      ['country', 'cl'],
      ['in', 'es'],
    ]);
    expect(sheet.headers.get('content-disposition')).toBe('attachment; filename="hoja-de-llamadas.html"');
    const html = await sheet.text();
    expect([...html.matchAll(/data-line="([^"]+)"/g)].map(([, id]) => id)).toEqual(['cl-tips', 'cl-women', 'uy-child']);
  });

  it('never has an emergency number, whoever asks for it', async () => {
    expect((await post('sheet', [['line', 'cl-emergency']])).status).toBe(400);
    expect(await (await get('sheet')).text()).not.toContain('cl-emergency');
  });

  it('has the lines that wait longest where nobody names any, and none that is asked through its office', async () => {
    const html = await (await post('sheet', [['waiting', 'yes']])).text();
    expect(html.match(/<section class="line"/g)?.length).toBeGreaterThan(5);
    expect(html).not.toContain('office" value');
  });
});

describe('handing calls on', () => {
  it('asks for a name, and gives a file under it', async () => {
    expect((await post('hand-on', [['organization', '<b>']])).status).toBe(400);
    const made = await post('hand-on', [['organization', 'Línea Ñandú']]);
    expect(made.headers.get('content-disposition')).toBe('attachment; filename="calls-linea-nandu-2026-11-25.json"');
    expect(await made.json()).toMatchObject({ format: 'telar-calls', organization: 'Línea Ñandú' });
  });
});

it('is asked at no other address', async () => {
  expect((await get('elsewhere')).status).toBe(404);
});
