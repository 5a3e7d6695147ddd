import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** A rule of `_headers`: a path, or the beginning of one followed by `*`, and what its responses carry. */
interface Rule {
  path: string;
  headers: [name: string, value: string][];
}

/** Reads the `_headers` file of a built site. */
export const headerRules = (text: string): Rule[] => {
  const rules: Rule[] = [];
  for (const line of text.split('\n')) {
    const header = /^\s+([\w-]+):\s*(.+)$/.exec(line);
    if (header?.[1] !== undefined && header[2] !== undefined) rules.at(-1)?.headers.push([header[1], header[2]]);
    else if (line.startsWith('/')) rules.push({ path: line.trim(), headers: [] });
  }
  return rules;
};

const matches = (rule: Rule, path: string): boolean =>
  rule.path.endsWith('*') ? `${path}/`.startsWith(rule.path.slice(0, -1)) : rule.path === path || rule.path === `${path}/`;

/**
 * What a response at a path carries. A header that two rules give comes as one, its values joined, as hosts do it (Netlify,
 * Cloudflare Pages).
 */
export const headersAt = (rules: readonly Rule[], path: string): Map<string, string> => {
  const given = new Map<string, string>();
  for (const rule of rules)
    if (matches(rule, path))
      for (const [name, value] of rule.headers) {
        const before = given.get(name);
        given.set(name, before === undefined ? value : `${before}, ${value}`);
      }
  return given;
};

/** What a host reads and does not show. */
const HOST_FILE = /^\/_(?:headers|redirects)(?:\.|$)/;

/** A built site being served. */
export interface Served {
  server: Server;
  port: number;
  url: string;
  close: () => Promise<void>;
}

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
 * Answers as a host would: a built site's headers, its redirects, its own page for what does not exist.
 * @param folder the built folder
 */
export const answers = (folder: string): RequestListener => {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`There is no built site in ${folder}. Run "npm run build" first.`);
  const rules = headerRules(readFileSync(join(folder, '_headers'), 'utf8'));
  const redirects = new Map(
    readFileSync(join(folder, '_redirects'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.split(' '))
      .map(([from = '', to = '', status = '301']) => [from, { to, status: Number(status) }]),
  );
  const goneTo = (path: string): string | undefined => {
    for (const [from, { to, status }] of redirects)
      if (status === 200 && (from.endsWith('*') ? `${path}/`.startsWith(from.slice(0, -1)) : from === path || from === `${path}/`)) return to;
    return undefined;
  };
  const dress = (response: ServerResponse, path: string): void => {
    for (const [name, value] of headersAt(rules, path)) response.setHeader(name, value);
  };
  const files = sirv(folder, { etag: true, brotli: true, gzip: true, setHeaders: dress });
  const missing = readFileSync(join(folder, '404.html'));

  const notFound = (response: ServerResponse): void => {
    dress(response, '/404.html');
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(missing);
  };

  return (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const redirect = redirects.get(path) ?? redirects.get(`${path}/`);
    if (redirect && redirect.status !== 200 && redirect.status < 400) {
      dress(response, path);
      response.writeHead(redirect.status, { Location: redirect.to }).end();
      return;
    }
    const gone = goneTo(path);
    if (gone !== undefined) {
      dress(response, gone);
      response.writeHead(410, { 'Content-Type': 'text/html; charset=utf-8' }).end(readFileSync(join(folder, gone, 'index.html')));
      return;
    }
    if (HOST_FILE.test(path)) notFound(response);
    else
      files(request, response, () => {
        notFound(response);
      });
  };
};

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
