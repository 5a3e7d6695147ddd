import type { IncomingMessage } from 'node:http';
import { readContent } from '#/content-files/read/read-content.ts';
import { isObject } from '#/content-files/read/file-form.ts';
import { STAFF_LANGUAGES, type StaffLanguage } from '#/staff-words/messages.ts';
import { escaped } from '../escaped.ts';
import { saidIn } from '../said-in.ts';
import { slugOf } from '../slug.ts';
import { handOn, isOrganization, MOST_EXCHANGE_BYTES, readExchange, type Exchange } from './exchange.ts';
import { broughtPage, filePage, handOnPage, sheetPage, takeInPage, WAITING } from './file-pages.ts';
import { filesSay } from './file-words.ts';
import { writeCalls } from './note-calls.ts';
import { callSheet } from './sheet.ts';
import { longestWaiting, sheetLines } from './sheet-lines.ts';
import { takeIn } from './take-in.ts';

/* Where calls come and go as files: the sheet for whoever calls, what comes back, and what goes on to others. */

/** What the desk knows when it is asked. */
export interface CallFilesDesk {
  root: string;
  /** The names under which this list is known; its own name first. */
  names: readonly [string, ...string[]];
  language: StaffLanguage;
  /** `YYYY-MM-DD` */
  today: string;
}

/** What is sent back. */
export interface FileAnswer {
  status: number;
  type: string;
  body: string;
  headers: Readonly<Record<string, string>>;
}

/** The most bytes of what is sent at once: a file for each of four who called, and what a form adds. */
const MOST_SENT = 6 * MOST_EXCHANGE_BYTES;

/** What a form sends; nothing where it is too large, of which the rest is let go, so that the browser hears why. */
const formOf = async (request: IncomingMessage): Promise<FormData | undefined> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const bytes = Buffer.isBuffer(part) ? part : Buffer.from(String(part));
    size += bytes.length;
    if (size <= MOST_SENT) parts.push(bytes);
    else parts.length = 0;
  }
  if (size > MOST_SENT) return undefined;
  try {
    return await new Response(Buffer.concat(parts), { headers: { 'content-type': request.headers['content-type'] ?? '' } }).formData();
  } catch {
    // Nothing that a form of the desk sends.
    return new FormData();
  }
};

const answer = (body: string, status = 200): FileAnswer => ({ status, type: 'text/html; charset=utf-8', body, headers: {} });

const download = (type: string, name: string, body: string): FileAnswer => ({
  status: 200,
  type,
  body,
  headers: { 'content-disposition': `attachment; filename="${name}"` },
});

const sheet = (form: FormData | undefined, address: URL, { root, names, language }: CallFilesDesk): FileAnswer => {
  const lines = sheetLines(readContent(root));
  if (!form) return answer(sheetPage(language, lines, address.searchParams.getAll('line')));
  const [ids, countries] = [form.getAll('line'), form.getAll('country')];
  const waiting = form.get('waiting') === 'yes' ? longestWaiting(lines, WAITING) : [];
  const chosen = lines.filter((one) => ids.includes(one.line.id) || countries.includes(one.country.code) || waiting.includes(one));
  const { sheet: title, noLines } = filesSay(language);
  if (chosen.length === 0) return answer(filePage(language, title, `<p class="stop">${escaped(noLines)}</p>`), 400);
  const inLanguage = STAFF_LANGUAGES.find((one) => one === form.get('in')) ?? language;
  return download(
    'text/html; charset=utf-8',
    inLanguage === 'es' ? 'hoja-de-llamadas.html' : 'call-sheet.html',
    callSheet(chosen, inLanguage, { name: names[0] }),
  );
};

/** A file that was sent, or a text of one that was shown before, by its name. */
const sentIn = async (form: FormData): Promise<{ name: string; bytes: Uint8Array }[]> =>
  Promise.all(
    [...form.getAll('file'), ...form.getAll('calls')]
      .filter((one) => (typeof one === 'string' ? one !== '' : one.size > 0))
      .map(async (one) =>
        typeof one === 'string'
          ? { name: '', bytes: Buffer.from(one) }
          : { name: one.name.slice(0, 80), bytes: new Uint8Array(await one.arrayBuffer()) },
      ),
  );

const take = async (form: FormData | undefined, { root, names, language, today }: CallFilesDesk): Promise<FileAnswer> => {
  const words = filesSay(language);
  if (!form) return answer(takeInPage(language));
  const sent = await sentIn(form);
  if (sent.length === 0) return answer(filePage(language, words.takeIn, `<p class="stop">${escaped(words.noFile)}</p>`), 400);
  const read = sent.map(({ name, bytes }) => ({ name, file: readExchange(bytes) }));
  const readable = read.flatMap(({ name, file }): { name: string; file: Exchange }[] => (isObject(file) ? [{ name, file }] : []));
  const files = readable.map(({ file }) => file);
  const unread = read.flatMap(({ name, file }) => (typeof file === 'string' ? [words.noExchange[file](name)] : []));
  const content = readContent(root);
  const taken = saidIn(language, undefined, () => takeIn(content, files, names, today));
  if (form.has('calls')) {
    writeCalls(root, taken.changes);
    const said = taken.calls.length === 0 ? words.takenNothing : words.taken(taken.calls.length);
    return answer(filePage(language, words.takeIn, `<p role="status">${escaped(said)}</p>`));
  }
  const lines = new Map(content.data.hotlines.flatMap(({ data }) => data.lines.map((line) => [line.id, line.name[language]] as const)));
  const shown = readable.map(({ name, file }) => ({ name, text: JSON.stringify(file) }));
  return answer(broughtPage(language, taken, { files: shown, unread, nameOf: (line) => lines.get(line) ?? line }));
};

const hand = (form: FormData | undefined, { root, language, today }: CallFilesDesk): FileAnswer => {
  const content = readContent(root);
  const own = content.data.calls.flatMap(({ data }) => data.calls).filter(({ organization }) => organization === undefined);
  const given = form?.get('organization');
  const name = typeof given === 'string' ? given.trim() : '';
  if (!form || !isOrganization(name)) return answer(handOnPage(language, own.length, form !== undefined), form ? 400 : 200);
  const slug = slugOf(name);
  return download('application/json', `calls-${slug === '' ? '' : `${slug}-`}${today}.json`, handOn(content, name));
};

/**
 * What is at an address below `/desk/calls/` where calls come and go as files; nothing where it is none of them.
 * @param path the address, without what is asked behind it
 * @throws what the disk says where something cannot be written
 */
export const answerCallFiles = async (path: string, request: IncomingMessage, desk: CallFilesDesk): Promise<FileAnswer | undefined> => {
  if (!['/desk/calls/sheet', '/desk/calls/take-in', '/desk/calls/hand-on'].includes(path)) return undefined;
  const { language } = desk;
  const form = request.method === 'POST' ? await formOf(request) : undefined;
  if (request.method === 'POST' && !form) {
    const { takeIn: title, noExchange } = filesSay(language);
    return answer(filePage(language, title, `<p class="stop">${escaped(noExchange.tooBig(filesSay(language).files))}</p>`), 413);
  }
  if (path === '/desk/calls/sheet') return sheet(form, new URL(request.url ?? '/', 'http://127.0.0.1'), desk);
  return path === '/desk/calls/take-in' ? take(form, desk) : hand(form, desk);
};
