import { once } from 'node:events';
import { createServer } from 'node:http';
import { CLEARED, CLEARING } from '#/integrations/security-headers.ts';
import { OFFLINE_WORKER } from '#/routing/routes.ts';
import { answers } from '../../scripts/serve.ts';

/** The built site on a host of the tests' own. */
export interface PlainHost {
  url: string;
  /** The addresses that were asked for, in order. */
  asked: string[];
  /** Bytes sent over the wire so far, headers and all. */
  sent: () => number;
  close: () => void;
}

/**
 * Serves a built site to be looked for on a disk: unpacked, unless `packs`.
 * @param keeps whether it leaves out that nothing may be kept, as a host does that reads no `_headers`
 * @param clears whether it has the browser delete the rest where a copy is deleted, as Caddy and nginx do with `deploy/`
 */
export const plainHost = async (folder: string, { keeps = false, packs = false, clears = false } = {}): Promise<PlainHost> => {
  const site = answers(folder);
  const asked: string[] = [];
  const sockets = new Set<{ bytesWritten: number }>();
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (!packs) delete request.headers['accept-encoding'];
    if (keeps) {
      const set = response.setHeader.bind(response);
      response.setHeader = (name, value) => (value === 'no-store' ? response : set(name, value));
    }
    const { method, headers } = request;
    if (clears && request.url === OFFLINE_WORKER && method === CLEARING.method && headers['sec-fetch-site'] === CLEARING['sec-fetch-site'])
      response.setHeader(CLEARED.name, CLEARED.value);
    site(request, response);
  });
  server.on('connection', (socket) => sockets.add(socket));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  return {
    url: `http://localhost:${typeof address === 'object' && address !== null ? address.port : 0}`,
    asked,
    sent: () => [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
