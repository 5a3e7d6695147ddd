import { createServer as createPlain, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createSecure } from 'node:https';
import type { Duplex } from 'node:stream';
import { answers } from '../../scripts/serve.ts';
import { certificateFor } from './certificate.ts';
import { NEUTRAL } from './visit.ts';
import { DIST } from './site.ts';

/** Where the built site stands in such a network. */
export const OURS = 'https://telar.example';
/** Every address of the built site. */
export const OF_OURS = new RegExp(`^${OURS}/`);
/** The page of another site from which a visit begins: a search, say. */
export const SEARCH = 'https://search.example/';

/** All that a browser can reach which has this for its proxy: nothing of it leaves the machine, whatever a page asks for. */
export interface Network {
  /** The address to give to the browser as its proxy. */
  proxy: string;
  /** Every address that was asked for, in order. */
  asked: string[];
  /** From now on answers the addresses that match, before whatever answered them until now. */
  answer: (addresses: RegExp, listener: RequestListener) => void;
  /** Keeps what matches waiting for its answer until the function that it gives is called. */
  hold: (addresses: RegExp) => () => void;
  /** From now on no host can be reached. */
  cut: () => void;
  close: () => Promise<void>;
}

/** The answer of a host with one page. */
export const page =
  (html: string): RequestListener =>
  (_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html);
  };

/** The answers of a host that leaves some headers out. */
export const withoutHeaders =
  (host: RequestListener, ...names: string[]): RequestListener =>
  (request, response) => {
    const set = response.setHeader.bind(response);
    response.setHeader = (name, value) => (names.includes(name) ? response : set(name, value));
    host(request, response);
  };

/** The answers of a host to a browser that takes one packing alone, whatever this one says. */
export const packedAs =
  (packing: 'br' | 'gzip', host: RequestListener): RequestListener =>
  (request, response) => {
    request.headers['accept-encoding'] = packing;
    host(request, response);
  };

/**
 * Begins a network with the built site, the search page, and one neutral page that answers for the rest of the world.
 * Hosts are reached by https alone; the browser has to accept a certificate that nobody signed.
 */
export const beginNetwork = async (): Promise<Network> => {
  const asked: string[] = [];
  const known: { addresses: RegExp; listener: RequestListener }[] = [
    { addresses: OF_OURS, listener: answers(DIST) },
    { addresses: new RegExp(`^${SEARCH}`), listener: page('<!doctype html><title>Search</title><p>Results</p>') },
  ];
  const neutral = page(NEUTRAL);
  const answerFor = (address: string): RequestListener => known.find(({ addresses }) => addresses.test(address))?.listener ?? neutral;
  const addressOf = ({ headers, url }: IncomingMessage): string => `https://${headers.host ?? ''}${url ?? '/'}`;
  const hosts = createSecure(certificateFor('localhost'), (request, response) => {
    const address = addressOf(request);
    asked.push(address);
    answerFor(address)(request, response);
  });
  const proxy = createPlain((request) => {
    asked.push(request.url ?? '');
    request.socket.destroy();
  });
  let isCut = false;
  const open = new Set<Duplex>();
  proxy.on('connect', (_, socket, head: Buffer) => {
    if (isCut) {
      socket.destroy();
      return;
    }
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => open.delete(socket));
    socket.write('HTTP/1.1 200 Connected\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    hosts.emit('connection', socket);
  });
  await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready));
  const listening = proxy.address();
  return {
    proxy: `http://127.0.0.1:${typeof listening === 'object' && listening !== null ? listening.port : 0}`,
    asked,
    answer: (addresses, listener) => {
      known.unshift({ addresses, listener });
    },
    hold: (addresses) => {
      let release = (): void => undefined;
      const released = new Promise<void>((done) => (release = done));
      const listener: RequestListener = (request, response) => {
        void released.then(() => answerFor(addressOf(request))(request, response));
      };
      const waiting = { addresses, listener };
      known.unshift(waiting);
      return () => {
        known.splice(known.indexOf(waiting), 1);
        release();
      };
    },
    cut: () => {
      isCut = true;
      for (const socket of open) socket.destroy();
    },
    close: async () => {
      const closed = new Promise<void>((done) => proxy.close(() => done()));
      for (const socket of open) socket.destroy();
      proxy.closeAllConnections();
      await closed;
    },
  };
};
