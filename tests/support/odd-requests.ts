import { connect, type Socket } from 'node:net';

/** Requests that no browser of a reader sends, as they stand on the wire, and what a server may answer. */
const ODD: readonly [request: string, allowed: readonly number[]][] = [
  ['GET //', [200, 301, 308, 400, 404]],
  ['GET ///etc/passwd', [400, 404]],
  ['GET /es/%00', [400, 404]],
  ['GET /%', [400, 404]],
  ['GET /%zz/', [400, 404]],
  ['GET /%ff/', [400, 404]],
  ['GET /es/%0d%0aSet-Cookie:a=b/', [400, 404]],
  ['GET /../package.json', [400, 404]],
  ['GET /%2e%2e/package.json', [400, 404]],
  ['GET /es/..%2f..%2f..%2fpackage.json', [400, 404]],
  ['GET /es/..%5c..%5cpackage.json', [400, 404]],
  ['GET /.git/config', [400, 404]],
  ['GET /index.html::$DATA', [400, 404]],
  ['GET /_headers', [404]],
  ['GET /_redirects', [404]],
  ['GET /_headers/', [404]],
  ['GET /%5Fheaders', [404]],
  ['GET /%5fredirects', [404]],
  ['GET //_headers', [400, 404]],
  ['GET /./_headers', [400, 404]],
  ['GET /es/../_headers', [400, 404]],
  ['GET nowhere', [400]],
  ['GET *', [400, 404]],
  ['PUT /es/', [405]],
  ['DELETE /es/', [405]],
  ['POST /es/', [405]],
  ['PATCH /ayuda/', [405]],
  ['OPTIONS /es/', [405]],
  ['PROPFIND /', [405]],
  ['BREW /es/', [400, 405]],
  [`GET /${'a'.repeat(5000)}/`, [400, 404, 414]],
  [`GET /${'a'.repeat(300)}/`, [400, 404]],
  [`GET /${'%C3%A9'.repeat(200)}/`, [400, 404]],
  [`GET ${'/a'.repeat(2500)}/`, [400, 404, 414]],
];

const ask = (port: number, head: string): Promise<string> =>
  new Promise((answered) => {
    const socket = connect(port, '127.0.0.1');
    let said = '';
    socket.setTimeout(5000, () => socket.destroy());
    socket.on('data', (bytes) => (said += bytes.toString('latin1')));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      answered(said);
    });
    socket.write(`${head}\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  });

/** What a served site answered to odd requests, where it is not what it may: each request and its answer's first line. */
export const answeredOddly = async (url: string): Promise<string[]> => {
  const port = Number(new URL(url).port);
  const wrong: string[] = [];
  for (const [request, allowed] of ODD) {
    const said = await ask(port, `${request} HTTP/1.1`);
    const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(said)?.[1]);
    if (!allowed.includes(status) || /x-frame-options: deny\r\n.*x-frame-options: deny\r\n/is.test(said))
      wrong.push(`${request.slice(0, 60)}: ${said.split('\r\n', 1).join('') || 'nothing'}`);
  }
  return wrong;
};

const opened = (port: number): Promise<Socket> =>
  new Promise((done, failed) => {
    const socket = connect(port, '127.0.0.1', () => {
      // Half a request, and never the rest.
      socket.write('GET /es/ HTTP/1.1\r\nHost: localh');
      done(socket);
    });
    socket.on('error', failed);
  });

/** After how many seconds a server is taken to let nobody go. */
const LONGEST = 75;

/**
 * Holds a line open as nobody does who wants an answer.
 * @param port where
 * @param says one letter a second of a request that never ends; or nothing, so that TLS never begins
 * @returns after how many seconds the server let it go; `LONGEST` where it did not
 */
export const heldOpen = (port: number, says: 'letters' | 'nothing'): Promise<number> =>
  new Promise((done) => {
    const began = performance.now();
    const seconds = (): number => (performance.now() - began) / 1000;
    const socket = connect(port, '127.0.0.1', () => says === 'letters' && socket.write('GET /es/ HTTP/1.1\r\nX: '));
    const ticking = setInterval(() => {
      if (seconds() > LONGEST) socket.destroy();
      else if (says === 'letters') socket.write('a');
    }, 1000);
    socket.resume();
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearInterval(ticking);
      done(Math.min(seconds(), LONGEST));
    });
  });

/**
 * Asks for pages 2,000 times, 50 at once, while 200 connections stand half open.
 * @returns how many were answered with the page, and the longest wait, in milliseconds
 */
export const underLoad = async (url: string, paths: readonly string[]): Promise<{ answered: number; longest: number }> => {
  const port = Number(new URL(url).port);
  const half = await Promise.all(Array.from({ length: 200 }, () => opened(port)));
  let left = 2000;
  let answered = 0;
  let longest = 0;
  const hand = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const began = performance.now();
      const response = await fetch(url + (paths[left % paths.length] ?? '/'));
      const whole = await response.text();
      if (response.status === 200 && whole.trimEnd().endsWith('</html>')) answered += 1;
      longest = Math.max(longest, performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: 50 }, hand));
  half.forEach((socket) => socket.destroy());
  return { answered, longest };
};
