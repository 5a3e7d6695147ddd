import { existsSync, readFileSync } from 'node:fs';
import { createServer as createPlain, type RequestListener } from 'node:http';
import { createSecureServer } from 'node:http2';
import type { TLSSocket } from 'node:tls';
import { brotliCompressSync } from 'node:zlib';
import { answers } from '../../scripts/serve.ts';
import { certificateFor } from '../../tests/support/certificate.ts';
import { BARE_PATH, PLAIN_FILE, PLAIN_PATH } from './terms.ts';

/*
 * The built site, a bare page with one number, and a page by plain Astro where one was built, for `npm run bench:help` and
 * `bench:pages`: `node server.ts HOST [secure]`. Says its address
 * when it is ready. On another address than localhost a browser takes brotli only over TLS, as on the real site.
 */
const [host = 'localhost', secure] = process.argv.slice(2);
const bare = brotliCompressSync(
  `<!doctype html><html lang="es"><meta name="viewport" content="width=device-width"><title>Número</title><a href="tel:+18005550100">1-800-555-0100</a>`,
);
const site = answers('dist');
const plain = existsSync(PLAIN_FILE) ? brotliCompressSync(readFileSync(PLAIN_FILE)) : undefined;
const answer: RequestListener = (request, response) => {
  const own = request.url === BARE_PATH ? bare : request.url === PLAIN_PATH ? plain : undefined;
  if (own) response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'br' }).end(own);
  else site(request, response);
};

// HTTP/2, as Caddy, nginx and the large hosts speak it: what a page asks for comes over the one connection that there is.
const server =
  secure === undefined
    ? createPlain(answer)
    : createSecureServer({ ...certificateFor(host), allowHTTP1: true }, answer as unknown as Parameters<typeof createSecureServer>[1]);
// Records that fit into one packet each, as Go's TLS (Caddy) and the large hosts send at the start of a connection: a
// record can be read only when it is whole, and Node's would hold the whole page.
server.on('secureConnection', (socket: TLSSocket) => socket.setMaxSendFragment(1300));
// What started it holds its input, and may be stopped.
process.stdin.resume().once('end', () => process.exit());
server.listen(0, host, () => {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  console.log(`${secure === undefined ? 'http' : 'https'}://${host}:${port}`);
});
