import { createServer } from 'node:http';
import { once } from 'node:events';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import { findChromium, isRoot } from '../scripts/browser.ts';
import { serve } from '../scripts/serve.ts';

/*
 * How long until a number can be tapped: `npm run bench:help`. 400 kbps down, 400 ms there and back, the processor slowed
 * six times, next to a bare page that holds only that number, in the same run. The link is slowed by the browser itself,
 * which knows no slow start of a connection: a real link is slower for anything beyond the first dozen kilobytes.
 */
const RUNS = 7;
const NUMBER = '+18883737888';
const LINK = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

const site = await serve('dist', 0);
const bareBody = brotliCompressSync(
  `<!doctype html><html lang="es"><meta name="viewport" content="width=device-width"><title>Número</title><a href="tel:${NUMBER}">1-888-373-7888</a>`,
);
const bare = createServer((_, response) =>
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'br' }).end(bareBody),
).listen(0, '127.0.0.1');
await once(bare, 'listening');
const address = bare.address();
const bareUrl = `http://localhost:${typeof address === 'object' && address !== null ? address.port : 0}/`;

const browser: Browser = await chromium.launch({ executablePath: await findChromium(), chromiumSandbox: !isRoot() });
const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** Milliseconds from the request until the number is laid out, and what was asked for by then. */
const visit = async (url: string): Promise<{ ms: number; requests: number; bytes: number }> => {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  let requests = 0;
  let bytes = 0;
  session.on('Network.requestWillBeSent', ({ request }) => (requests += request.url.startsWith('http') ? 1 : 0));
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  const began = performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction((tel) => (document.querySelector(`a[href="tel:${tel}"]`)?.getBoundingClientRect().height ?? 0) > 0, NUMBER, {
    polling: 'raf',
  });
  const ms = performance.now() - began;
  await page.waitForLoadState('networkidle');
  await context.close();
  return { ms, requests, bytes };
};

const measure = async (name: string, url: string, against?: number): Promise<number> => {
  const visits = [];
  for (let run = 0; run < RUNS; run += 1) visits.push(await visit(url));
  const ms = median(visits.map((one) => one.ms));
  const { requests = 0, bytes = 0 } = visits[0] ?? {};
  const ratio = against === undefined ? '' : `, ${(ms / against).toFixed(2)} times the bare page`;
  console.log(`${name.padEnd(28)} ${ms.toFixed(0).padStart(5)} ms${ratio}; ${requests} requests and ${bytes} bytes in all`);
  return ms;
};

console.log(`Chromium ${browser.version()}; 400 kbps, 400 ms, processor slowed 6 times; the link slowed by the browser; median of ${RUNS}`);
const base = await measure('a bare page', bareUrl);
await measure('the list of numbers', `${site.url}/es/pedir-ayuda/`, base);
await measure('a country: United States', `${site.url}/es/pedir-ayuda/us/`, base);
await browser.close();
bare.close();
await site.close();
