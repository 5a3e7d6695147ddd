import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { decidePromise } from '#/content-files/promises/decide-promise.ts';
import { savedAhead } from '#/content-files/clock.ts';
import { copiesIn } from '#/content-files/withdrawal/copies.ts';
import { dateInWords } from '#/domain/dates.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { MAPS } from '#/content-files/walks/map.ts';
import { mapsOf } from '#/content-files/walks/maps.ts';
import { isLocale } from '#/domain/locale.ts';
import { STAFF_LANGUAGES, type StaffLanguage } from '#/staff-words/messages.ts';
import { site } from '../../site.config.ts';
import { addressGivenPage, historyPage, jobPage, newAddressPage, restorePage, reviewPage, sentencePage, takeDownPage } from './action-pages.ts';
import { answerCalls } from './calls/pages.ts';
import { answerCallFiles } from './calls/files.ts';
import { boxBlocks, collectionsFor, PICTURES, type Named } from './forms.ts';
import { halfPublishedIn } from './drafts-underway.ts';
import { EDITOR_API, REPOSITORY } from './editor-api.ts';
import { DeskFiles, MOST_BYTES } from './files.ts';
import { finishFiles } from './finish-files.ts';
import { answerAsGitea } from './gitea.ts';
import { Guard, type Asking } from './guard.ts';
import { bringBackState, forgetTakenDown, isKept, remember, statesOf } from './history.ts';
import { Jobs, type Sentence, type Task } from './jobs.ts';
import { clockBehindHtml, halfPublishedHtml, leftUndoneHtml, leftUndoneIn } from './left-undone.ts';
import { Looking, type Found } from './looking.ts';
import { answerNumbers, NUMBERS } from './numbers/answer.ts';
import { stateOfNumbers } from './numbers/country.ts';
import { zipAt } from './packing.ts';
import { deskPage, editorPage, lists, refusedPage } from './page.ts';
import { besideOf } from './beside.ts';
import { lastIn, namesIn } from './names.ts';
import { isListAsked } from './names-list.ts';
import { giveAddress, standingAt } from './new-address.ts';
import { Refusal, refusalOf } from './refusal.ts';
import { answerPublish } from './publish-form.ts';
import { buildingTaken, reviewing, sendingKept, takingDown } from './publishing.ts';
import { placeToSend } from './sending.ts';
import { storiesIn } from './story-state.ts';
import { settingsIn } from './settings.ts';
import { MOST_LETTERS } from './slug.ts';
import { finishSave } from './whole-files.ts';
import { isSomebodyElse } from './whose.ts';
import { deskSays } from './words.ts';
import { exitAddresses, isDayBelieved } from '../../site.config.ts';

/** What the desk needs to run. */
export interface DeskSettings {
  /** The project's folder. */
  root: string;
  /** The site's name. */
  name: string;
  /** The language of whoever starts it, until they choose another. */
  language: StaffLanguage;
  /** The folder with the editor's files (src/desk/bundle.ts). */
  editor: string;
  /** The address of the site as it will be; nothing while it is being opened, or where nobody asked for it. */
  preview: () => string | undefined;
  /** Today, `YYYY-MM-DD`: asked each time, since a desk may stay open over night. */
  today: () => string;
  /** The port on which it listens; another free one where this is 0. */
  port: number;
}

/** A desk that runs. */
export interface Desk {
  server: Server;
  /** The address that opens it, once. */
  opensWith(): string;
  /** Stops it. */
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
};

/** The addresses at which something is done. */
const ACTIONS: readonly string[] = [
  '/desk/job',
  '/desk/history',
  '/desk/address',
  '/desk/publish',
  '/desk/review',
  '/desk/send',
  '/desk/build',
  '/desk/take-down',
  '/desk/restore',
  '/desk/promise',
];

/** What its pages may do: ask the desk alone, whatever the editor would like to ask of others. */
const policyFor = (origin: string): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${origin} data: blob:`,
    "worker-src 'self' blob:",
    'frame-src blob:',
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

const wordsOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const bytes = Buffer.isBuffer(part) ? part : Buffer.from(String(part));
    size += bytes.length;
    // In base64 a third more.
    if (size > MOST_BYTES * 1.5) throw new Refusal(413, ({ tooBig, whatWasSent }) => tooBig(whatWasSent, MOST_BYTES / 1024 / 1024));
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString('utf8');
};

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const words = await wordsOf(request);
  if (words === '') return undefined;
  try {
    return JSON.parse(words);
  } catch {
    throw new Refusal(400, ({ notSaved }) => notSaved);
  }
};

const isLanguage = (value: string | null): value is StaffLanguage => STAFF_LANGUAGES.some((language) => language === value);

/** The stories that were taken down and of which a copy lies there, with the day on which it is deleted. */
const takenDownIn = (root: string, language: StaffLanguage): Named[] =>
  copiesIn(root).map(({ id, until }) => ({ value: id, label: deskSays(language).copyUntil(id, dateInWords(until, language)) }));

/** Whether an answer is read by a program of the page, which takes nothing but JSON. */
const wantsJson = (address: string): boolean => /\/api\/v1\/|^[^?]*\.json(?:\?|$)/.test(address);

/** A page whose own addresses, which begin with `/`, lead to below where the desk stands. */
const rooted = (page: string, base: string): string => page.replaceAll(/ (href|src|action)="\/(?!\/)/g, (_, name: string) => ` ${name}="${base}/`);

/** Starts the desk. It listens on this computer alone. */
export const startDesk = async ({ root, name, language: first, editor, preview, today, port }: DeskSettings): Promise<Desk> => {
  try {
    finishSave(root);
  } catch (error) {
    // Whoever starts the desk is told, and works on.
    console.error(refusalOf(error).in(first));
  }
  forgetTakenDown(root);
  const files = new DeskFiles(root);
  const looking = new Looking(root, first);
  const jobs = new Jobs(root);
  let language = first;
  let origin = '';

  const send = (
    response: ServerResponse,
    status: number,
    type: string,
    body: string | Buffer,
    headers: Readonly<Record<string, string | readonly string[]>> = {},
  ): void => {
    response.writeHead(status, {
      'content-type': type,
      'cache-control': 'no-store',
      'content-security-policy': policyFor(origin),
      'x-content-type-options': 'nosniff',
      // With none at all a form would not say where it stands, and would be taken for another page's.
      'referrer-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      ...headers,
    });
    response.end(body);
  };
  /** Where the desk stands: told to nobody who did not name it. */
  const baseOf = (response: ServerResponse): string => guard.baseFor(response.req.url);
  const html = (response: ServerResponse, body: string, status = 200): void => {
    send(response, status, 'text/html; charset=utf-8', rooted(body, baseOf(response)));
  };
  const json = (response: ServerResponse, data: unknown, status = 200): void => {
    send(response, status, 'application/json', JSON.stringify(data));
  };
  const file = (response: ServerResponse, path: string): void => {
    const isThere = statSync(path, { throwIfNoEntry: false })?.isFile() === true;
    if (isThere) send(response, 200, TYPES[extname(path)] ?? 'application/octet-stream', readFileSync(path), { 'cache-control': 'max-age=3600' });
    else send(response, 404, 'text/plain', '');
  };
  /** A file of a folder, by the last part of an address: no part of it leads elsewhere. */
  const fileIn = (response: ServerResponse, folder: string, names: string): void => {
    if (/^(?:[\w-][\w.-]*\/)?[\w-][\w.-]*$/.test(names)) file(response, join(folder, names));
    else send(response, 404, 'text/plain', '');
  };

  /** The same at each start, as far as may be: what was typed and not saved the editor finds again under a checksum of all of it. */
  const config = (): unknown => ({
    locale: { en: 'en-US', es: 'es-CO' }[language],
    title: deskSays(language).title,
    home: deskSays(language).home,
    publish: deskSays(language).publish,
    leftOut: deskSays(language).leftOut,
    boxes: boxBlocks(language),
    config: {
      load_config_file: false,
      backend: { name: 'gitea', repo: REPOSITORY, branch: 'main', base_url: origin, api_root: `${origin}${EDITOR_API}`, auth_methods: ['token'] },
      app_title: name,
      site_url: origin,
      // Of the library as a whole, which is not shown: a picture stands where the text that shows it says (PICTURES).
      media_folder: PICTURES.media_folder,
      public_folder: '/media',
      media_libraries: {
        default: {
          config: {
            max_file_size: MOST_BYTES,
            slugify_filename: true,
            transformations: { heic: { format: 'webp', quality: 95, width: 2400, height: 2400 } },
          },
        },
        stock_assets: { providers: [] },
      },
      i18n: {
        structure: 'multiple_folders',
        locales: language === 'es' ? ['es', 'en'] : ['en', 'es'],
        default_locale: language,
        initial_locales: 'all',
      },
      slug: { encoding: 'ascii', clean_accents: true, maxlength: MOST_LETTERS },
      output: { omit_empty_optional_fields: true },
      show_preview_links: false,
      collections: collectionsFor(language, namesIn(root, language), lastIn(root)),
    },
  });

  const redirect = (response: ServerResponse, to: string): void => {
    send(response, 303, 'text/plain', '', { location: baseOf(response) + to });
  };

  /** A command that the desk runs; its page shows what it says. */
  const run = (response: ServerResponse, name: string, task: Task): void => {
    const { url, contact } = settingsIn(root);
    const env = { ...(url === '' ? {} : { SITE_URL: url }), ...(contact === '' ? {} : { SITE_CONTACT: contact }) };
    const after = (): Sentence | undefined => {
      const said = task.after?.();
      forgetTakenDown(root);
      return said;
    };
    if (jobs.start(name, { ...task, env: { ...env, ...task.env }, after }, language)) redirect(response, '/desk/job');
    else html(response, sentencePage(language, deskSays(language).busy), 409);
  };

  // What is said of a text with a day to come hangs on a setting too, and on the day itself, which a desk that stays open sees end.
  const found = (): Found =>
    looking.found(language, `${files.head()} ${stateOfNumbers(root)} ${Object.values(settingsIn(root)).join(' ')} ${today()}`);

  /** What is done at an address of ACTIONS, and the page that asks for it. */
  const act = async (path: string, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    if (path !== '/desk/job') files.checkThere();
    const words = deskSays(language);
    const form = request.method === 'POST' ? new URLSearchParams(await wordsOf(request)) : undefined;
    const given = (name: string): string => form?.get(name)?.trim() ?? '';
    // A name of a story, or of one of its parts: nothing that a command would take for an option.
    const named = given('story') === '' ? given('other') : given('story');
    const story = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/\d+)?$/.test(named) ? named : undefined;
    if (path === '/desk/job') html(response, jobPage(language, jobs.last));
    else if (path === '/desk/history') {
      if (form) {
        bringBackState(root, given('file'), given('state'), today());
        redirect(response, `/desk/history?file=${encodeURIComponent(given('file'))}&done`);
      } else {
        const file = url.searchParams.get('file') ?? '';
        html(response, historyPage(language, file, isKept(file) ? statesOf(root, file) : [], url.searchParams.has('done')));
      }
    } else if (path === '/desk/address') {
      const at = given('at') === '' ? (url.searchParams.get('at') ?? '') : given('at');
      const vanishes = given('before') !== 'leads';
      const standing = standingAt(root, at);
      if (standing.length === 0) html(response, sentencePage(language, words.gone(at)), 404);
      else if (!form) html(response, newAddressPage(language, at, standing));
      // What is being published is this text, by the names that it has now.
      else if (jobs.isBusy) html(response, sentencePage(language, words.busy), 409);
      else html(response, addressGivenPage(language, giveAddress(root, at, { en: given('en'), es: given('es') }, !vanishes), vanishes));
    } else if (path === '/desk/publish') {
      const made = answerPublish({ root, name, language, today: today(), isBusy: jobs.isBusy, found }, url.searchParams, form);
      if ('task' in made) run(response, words.publish, made.task);
      else if ('to' in made) redirect(response, made.to);
      else html(response, made.body, made.status);
    } else if (path === '/desk/review') {
      if (form) run(response, words.review, reviewing({ root, name, day: today() }));
      else html(response, reviewPage(language));
    } else if (path === '/desk/send') {
      const place = placeToSend(root);
      if (form && typeof place === 'object') run(response, words.sendNow, sendingKept(root, place));
      else redirect(response, '/');
    } else if (path === '/desk/build') {
      const { way } = settingsIn(root);
      if (form && (way === 'folder' || way === 'zip')) run(response, words.buildNow, buildingTaken({ root, name, day: today() }, way));
      else redirect(response, '/');
    } else if (path === '/desk/promise') {
      const locale = given('locale');
      const isKept = isLocale(locale) && decidePromise(readContent(root), locale, given('words'), given('where'));
      if (isKept) redirect(response, '/');
      else html(response, sentencePage(language, words.promiseNotKept), 409);
    } else if (path === '/desk/take-down') {
      if (story === undefined) html(response, takeDownPage(language, storiesIn(root, language)));
      else {
        const task = takingDown({ root, name, day: today(), way: settingsIn(root).way, place: placeToSend(root) }, story, given('copy') === 'yes');
        run(response, words.takeDown, task);
      }
    } else if (story === undefined) html(response, restorePage(language, takenDownIn(root, language)));
    else run(response, words.restore, { script: 'scripts/stories-restore.ts', args: [story] });
  };

  const numbers = async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    const form = request.method === 'POST' ? new URLSearchParams(await wordsOf(request)) : undefined;
    const made = answerNumbers({ root, language, today: today(), exits: exitAddresses() }, url, form);
    if ('to' in made) redirect(response, made.to);
    else html(response, made.body, made.status);
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = 'GET', headers, url: address = '/' } = request;
    const asking: Asking = {
      method,
      address,
      host: headers.host,
      origin: headers.origin,
      site: headers['sec-fetch-site']?.toString(),
      cookie: headers.cookie,
    };
    const refuse = (body: string): void => {
      if (wantsJson(address)) json(response, { message: deskSays(language).signedOut }, 403);
      else html(response, body, 403);
    };
    if (!guard.isOurs(asking)) {
      refuse('');
      return;
    }
    const base = baseOf(response);
    const url = new URL(address.slice(base.length), origin);
    const path = url.pathname;
    if (base === '' && path === '/open') {
      const from = request.socket.remotePort;
      const isOthers = from !== undefined && isSomebodyElse({ from, to: listening });
      const entered = isOthers ? undefined : guard.enter(url.searchParams.get('word') ?? '', headers.cookie);
      if (entered) send(response, 303, 'text/plain', '', { location: entered.to, 'set-cookie': entered.cookies });
      else refuse(refusedPage(language));
      return;
    }
    if (path === '/desk.css' || path === '/panel.css') {
      file(response, join(import.meta.dirname, 'browser', path.slice(1)));
      return;
    }
    if (!guard.isKnown(asking)) {
      refuse(refusedPage(language));
      return;
    }
    const wanted = url.searchParams.get('language');
    if (isLanguage(wanted)) language = wanted;
    const callFiles = await answerCallFiles(path, request, { root, names: [name, site.publisher.en, site.publisher.es], language, today: today() });
    // What is downloaded is read without the desk.
    if (callFiles && 'content-disposition' in callFiles.headers) send(response, callFiles.status, callFiles.type, callFiles.body, callFiles.headers);
    else if (callFiles) html(response, callFiles.body, callFiles.status);
    else if (path === '/') {
      const behind = clockBehindHtml(language, isDayBelieved() ? undefined : savedAhead(root, today())?.day);
      const first =
        behind + (jobs.isBusy ? '' : leftUndoneHtml(language, leftUndoneIn(root, today())) + halfPublishedHtml(language, halfPublishedIn(root)));
      html(response, deskPage(language, name, found(), preview(), { first, asksNames: isListAsked(root) }));
    } else if (path === '/desk/lists.html') html(response, lists(language, found()));
    else if (path === '/desk/preview.json') json(response, preview() ?? null);
    else if (path === '/desk/editor.json') json(response, config());
    else if (path === '/desk/there.json') json(response, files.there());
    else if (path === '/desk/map.svg') {
      const content = readContent(root);
      const walk = content.texts.find(({ kind, slug }) => kind === 'walks' && slug === url.searchParams.get('of'));
      const svg = mapsOf(content).files.get(`${MAPS}/${walk?.data.translationKey ?? ''}.svg`);
      send(response, svg === undefined ? 404 : 200, 'image/svg+xml', svg ?? '');
    } else if (path === '/desk/beside.json') {
      const { html: beside, running } = besideOf(language, found(), url.searchParams.get('at') ?? '');
      json(response, { running, html: rooted(beside, base) });
    } else if (path === '/admin') redirect(response, '/admin/');
    else if (path === '/admin/') html(response, editorPage(language));
    else if (ACTIONS.includes(path)) await act(path, request, response, url);
    else if (path === NUMBERS || path.startsWith(`${NUMBERS}/`)) await numbers(request, response, url);
    else if (path.startsWith('/desk/calls')) {
      const form = method === 'POST' ? new URLSearchParams(await wordsOf(request)) : undefined;
      const answered = answerCalls(path, { root, language, today: today(), url, form });
      if (answered && 'to' in answered) redirect(response, answered.to);
      else if (answered) html(response, answered.html, answered.status);
      else send(response, 404, 'text/plain', '');
    } else if (path.startsWith('/desk/zip/')) {
      const zip = zipAt(root, path.slice('/desk/zip/'.length));
      if (zip === undefined) html(response, sentencePage(language, deskSays(language).zipGone), 404);
      else send(response, 200, 'application/zip', readFileSync(zip), { 'content-disposition': 'attachment' });
    } else if (path === '/desk.js' || path === '/left.js') file(response, join(editor, path.slice(1)));
    else if (path.startsWith('/admin/')) fileIn(response, editor, path.slice('/admin/'.length));
    else if (/^\/chunk-[\w-]+\.js$/.test(path)) fileIn(response, editor, path.slice(1));
    else if (path.startsWith('/api/v1/')) {
      const body = method === 'POST' ? await bodyOf(request) : undefined;
      const {
        status,
        json: data,
        bytes,
      } = await answerAsGitea(
        files,
        { method, path: address.slice(`${base}/api/v1`.length), body },
        {
          language,
          today: today(),
          afterSave: (changed) => {
            finishFiles(root, changed);
            for (const one of changed) remember(root, one);
          },
        },
      );
      if (bytes) send(response, status, TYPES[extname(path)] ?? 'text/plain; charset=utf-8', bytes);
      else json(response, data, status);
    } else send(response, 404, 'text/plain', '');
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      const refusal = refusalOf(error);
      if (refusal !== error) console.error(error);
      if (response.headersSent) return;
      if (!wantsJson(request.url ?? '')) html(response, sentencePage(language, refusal.in(language)), refusal.status);
      else json(response, { message: refusal.in(language) }, refusal.status);
    });
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  const address = server.address();
  const listening = typeof address === 'object' && address !== null ? address.port : port;
  origin = `http://127.0.0.1:${String(listening)}`;
  const guard = new Guard(listening);
  return {
    server,
    opensWith: () => `${origin}/open?word=${guard.newWord()}`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
};
