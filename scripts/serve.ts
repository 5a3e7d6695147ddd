import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { askedPath, mayBeFile } from './asked-path.ts';
import { builtFile, sendFile, type BuiltFile } from './built-file.ts';
import { headerRules, headersAt, leadAt, leads, type Lead, type Rule } from './host-rules.ts';

/** A built site being served. */
export interface Served {
  server: Server;
  port: number;
  url: string;
  close: () => Promise<void>;
}

/** What one build tells its host, and its page for what does not exist. */
interface Told {
  state: string;
  rules: Rule[];
  leads: Lead[];
  missing: Buffer;
}

const stateOf = (folder: string): string =>
  ['_headers', '_redirects', '404.html']
    .map((name) => statSync(join(folder, name)))
    .map(({ ino, mtimeMs, size }) => `${ino} ${mtimeMs} ${size}`)
    .join();

const toldBy = (folder: string): Told => {
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
  return {
    state: stateOf(folder),
    rules: headerRules(text('_headers')),
    leads: leads(text('_redirects')),
    missing: readFileSync(join(folder, '404.html')),
  };
};

/** The same, read anew where another build has come; while one is half there, what was told before still holds. */
const retold = (folder: string, before: Told): Told => {
  try {
    return stateOf(folder) === before.state ? before : toldBy(folder);
  } catch {
    return before;
  }
};

const page = (bytes: Buffer): BuiltFile => ({ bytes, type: 'text/html; charset=utf-8', varies: false });

/**
 * Answers as a host would: a built site's headers, its redirects, its own page for what does not exist. The folder may be
 * built anew, or be a link that comes to lead elsewhere, at any time. Throws where there is no built site.
 * @param folder the built folder
 */
export const answers = (folder: string): RequestListener => {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`There is no built site in ${folder}. Run "npm run build" first.`);
  let told = toldBy(realpathSync(folder));

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    // Once for each request: all of an answer is of one build.
    const site = realpathSync(folder);
    told = retold(site, told);
    const { rules, leads: all, missing } = told;
    const dress = (path: string): void => {
      for (const [name, value] of headersAt(rules, path)) response.setHeader(name, value);
    };
    const refuse = (status: number, more: Record<string, string> = {}): void => {
      dress('/404.html');
      response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...more }).end(`${status}\n`);
    };
    const notFound = (): void => {
      dress('/404.html');
      sendFile(request, response, page(missing), 404);
    };
    const show = async (path: string): Promise<void> => {
      const lead = leadAt(all, path);
      const packings = request.headers['accept-encoding']?.toString();
      const own = lead?.status === 301 ? undefined : await builtFile(site, path, packings);
      // A page that is there comes first, as on such hosts: a short address without its last slash. What is gone has none.
      const gone = lead?.status === 200 && !own;
      const file = gone ? await builtFile(site, lead.to, packings) : own;
      dress(gone ? lead.to : path);
      if (lead?.status === 301) response.writeHead(lead.status, { Location: lead.to }).end();
      else if (file) sendFile(request, response, file, gone ? 410 : 200);
      else if (gone) refuse(410);
      else notFound();
    };

    const path = askedPath(request.url ?? '');
    if (request.method !== 'GET' && request.method !== 'HEAD') refuse(405, { Allow: 'GET, HEAD' });
    else if (path === undefined) refuse(400);
    else if (mayBeFile(path)) await show(path);
    else notFound();
  };

  return (request, response) => {
    answer(request, response).catch(() => {
      // No folder, or no more files to open: it may be there again in a moment.
      if (response.headersSent) response.destroy();
      else response.writeHead(503, { 'Cache-Control': 'no-store', 'Retry-After': '1' }).end();
    });
  };
};

const listen = async (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });

/**
 * Serves a built site as a host would, on this machine only.
 * @param site the built folder, or what answers for it
 * @param port where to begin; a taken port gives the next one, up to ten further; 0 is any free one
 */
export const serve = async (site: string | RequestListener, port: number): Promise<Served> => {
  const server = createServer(typeof site === 'string' ? answers(site) : site);
  for (let attempt = port; ; attempt += 1) {
    try {
      const taken = await listen(server, attempt);
      return {
        server,
        port: taken,
        url: `http://localhost:${taken}`,
        close: async () =>
          new Promise((resolve) => {
            server.close(() => {
              resolve();
            });
            server.closeAllConnections();
          }),
      };
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EACCES') throw new Error(`This user may not open port ${attempt}. Choose one above 1024: npm start -- --port 5000`);
      if (code !== 'EADDRINUSE') throw error;
      if (port === 0 || attempt - port >= 10)
        throw new Error(`The ports ${port} to ${attempt} are all taken. Choose another: npm start -- --port 5000`);
    }
  }
};
