import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answers } from '../../scripts/serve.ts';
import { DIST } from './site.ts';

const HTML = { 'Content-Type': 'text/html', 'Access-Control-Allow-Origin': '*' };
const NOTICE = '/blocked/';
const lead = (response: ServerResponse, path: string, to: string): void => {
  if (path === NOTICE) response.writeHead(200, HTML).end('<h1>Blocked</h1>');
  else response.writeHead(302, { ...HTML, Location: to }).end();
};

/** What a school's, a carrier's or a hotel's filter answers in the place of a page. */
const FILTERS = {
  forbidden: (response) => response.writeHead(403, HTML).end('<h1>Forbidden by your school</h1>'),
  'by law': (response) => response.writeHead(451, HTML).end('<h1>Unavailable for legal reasons</h1>'),
  'not found': (response) => response.writeHead(404, HTML).end('<h1>Not found</h1>'),
  blocked: (response) => response.writeHead(200, HTML).end('<!doctype html><html><h1>Blocked by your family</h1></html>'),
  empty: (response) => response.writeHead(200, HTML).end(),
  'a file': (response) => response.writeHead(200, { 'Content-Type': 'application/pdf' }).end('%PDF-1.7'),
  'led away': (response) => response.writeHead(302, { Location: 'http://127.0.0.1:9/blocked' }).end(),
  // That filter lets every page read its notice.
  'led to its notice': (response, path, at) => lead(response, path, at('127.0.0.1', NOTICE)),
  'led aside': (response, path, at) => lead(response, path, at('localhost', NOTICE)),
  // A line that breaks off behind a machine which takes what came for the whole.
  'cut off': (response) => response.writeHead(200, { ...HTML, Connection: 'close' }).end('<!doctype html><html><a data-exit>Leave now</a><h1>Half'),
} as const satisfies Record<string, (response: ServerResponse, path: string, at: (host: string, path: string) => string) => void>;

/**
 * How a host answers: as it should; not at all until it changes, with the line open (a dead wifi); that it cannot; half of a page; with a
 * page of somebody else's under every address; or as a filter in its place.
 */
export type Mood = 'well' | 'never' | 'unavailable' | 'half' | 'elsewhere' | keyof typeof FILTERS;

/** A host of the built site whose answers a test decides. */
export interface MoodyHost {
  /** The address of a path on it. */
  at: (path: string) => string;
  /** The folder that it serves, a copy of the built site of its own. */
  folder: string;
  /** The paths that were asked for since the list was emptied. */
  asked: string[];
  /** How it answers from now on. @param only paths for which that is so; all unless given */
  be: (mood: Mood, only?: (path: string) => boolean) => void;
  /** Cuts every line that is open. */
  breakOff: () => void;
  /** Reads the folder anew, as after a publication. */
  publish: () => void;
  close: () => Promise<void>;
}

/** Serves a copy of the built site on a port of its own. */
export const moodyHost = async (): Promise<MoodyHost> => {
  const folder = join(mkdtempSync(join(tmpdir(), 'telar-host-')), 'dist');
  // As files alone: what is changed in the copy has no packed form.
  cpSync(DIST, folder, { recursive: true, filter: (file) => !/\.(?:br|gz)$/.test(file) });
  let listener: RequestListener = answers(folder);
  let mood: Mood = 'well';
  let concerns: (path: string) => boolean = () => true;
  const asked: string[] = [];
  let waiting: (() => void)[] = [];
  let port = 0;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    asked.push(path);
    const now = concerns(path) ? mood : 'well';
    if (now === 'never') waiting.push(() => listener(request, response));
    else if (now === 'unavailable') response.writeHead(503, { 'Content-Type': 'text/html' }).end('<h1>Unavailable</h1>');
    else if (now === 'elsewhere') response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Pay for this wifi</h1>');
    else if (now === 'half') response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Length': '90000' }).write('<!doctype html><h1>Half');
    else if (now === 'well') listener(request, response);
    else FILTERS[now](response, path, (host, to) => `http://${host}:${port}${to}`);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    at: (path) => `http://localhost:${port}${path}`,
    folder,
    asked,
    be: (next, only = () => true) => {
      mood = next;
      concerns = only;
      if (next === 'never') return;
      waiting.forEach((answer) => answer());
      waiting = [];
    },
    breakOff: () => {
      server.closeAllConnections();
    },
    publish: () => {
      listener = answers(folder);
    },
    close: async () => {
      await new Promise<void>((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      });
      rmSync(join(folder, '..'), { recursive: true, force: true });
    },
  };
};
