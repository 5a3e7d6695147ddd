import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { chromium } from '@playwright/test';
import { quietCode } from '#/domain/quiet-code.ts';
import { builtPages, leadsOn } from '#/integrations/built-pages.ts';
import { everyResponse, EVERY_POLICY, SEARCH_POLICY, SHOWN_ANYWHERE, SHOWN_HERE, WORKER_POLICY } from '#/integrations/security-headers.ts';
import { href, OFFLINE_WORKER, quietHref, SHORT_ADDRESSES } from '#/routing/routes.ts';
import { findChromium, isRoot } from '../../scripts/browser.ts';
import { site } from '../../site.config.ts';
import { addressesIn, keptOtherwise } from '../support/addresses.ts';
import { answeredOddly, heldOpen, underLoad } from '../support/odd-requests.ts';
import { groupsOf, toldBySize, type SeenPage } from '../support/page-sizes.ts';
import { allKinds } from '../support/pages.ts';
import { policyOf } from '../support/policy.ts';
import { redirectsOf } from '../support/redirects.ts';
import type { Host } from './servers.ts';

/** Notes whether a sentence about a server holds. */
export type Expect = (what: string, holds: boolean) => void;

/** Each kind of page: its headers, and a policy of its own that allows what the page holds and nothing more. */
export const pagesOf = async ({ url }: Host, expect: Expect): Promise<void> => {
  for (const { path } of allKinds) {
    const response = await fetch(url + path);
    const html = await response.text();
    for (const { name, value } of [...everyResponse(site.url), SHOWN_HERE]) expect(`${path} carries ${name}`, response.headers.get(name) === value);
    expect(`${path} answers as it should`, response.status === (path === '/nowhere/' ? 404 : 200));
    const { missing, tooMuch, first } = policyOf(html);
    expect(`${path} has a policy no narrower than it needs: ${missing.join('; ')}`, missing.length === 0);
    expect(`${path} has a policy no wider than it needs: ${tooMuch.join('; ')}`, tooMuch.length === 0);
    expect(`${path} has its policy before everything that it is about`, first);
  }
  for (const [path, own] of [
    ['/pagefind/pagefind-worker.js', SEARCH_POLICY],
    [OFFLINE_WORKER, WORKER_POLICY],
  ] as const)
    expect(
      `${path} has a policy of its own beside that for all`,
      (await fetch(url + path)).headers.get('content-security-policy') === `${EVERY_POLICY}, ${own}`,
    );
};

/** What is sent of a page, its words left out: how long it is, and the sum of its headers. The date is the same for all that is sent at one moment. */
const seenOf = async (url: string, packing: string): Promise<string> => {
  const response = await new Promise<IncomingMessage>((answered, fail) => {
    get(url, { headers: { 'accept-encoding': packing } }, answered).on('error', fail);
  });
  const headers = response.rawHeaders.filter((_, at) => response.rawHeaders[at - 1] !== 'Date').join('\n');
  const { length } = await buffer(response);
  return `${length} bytes under ${createHash('sha256').update(headers).digest('hex').slice(0, 8)}`;
};

/** What a watcher of the line sees of each page: no more than one of eight sizes. */
export const sizesOf = async ({ url }: Host, dist: string, expect: Expect): Promise<void> => {
  const pages = (await builtPages(dist)).filter(({ html }) => !leadsOn(html));
  const groups = [];
  for (const packing of ['br', 'gzip']) {
    const seen: SeenPage[] = [];
    for (const { path } of pages) seen.push({ path, seen: await seenOf(url + path, packing) });
    groups.push(groupsOf(seen));
    const told = toldBySize(seen);
    expect(`pages sent as ${packing} tell no more than one of eight sizes, headers and all: ${told.join('; ')}`, told.length === 0);
  }
  expect('pages that are alike in one packing are alike in the other', JSON.stringify(groups[0]) === JSON.stringify(groups[1]));
};

/** Keeping, packing, and what leads on. */
export const keepingOf = async ({ url, insecure, name }: Host, dist: string, expect: Expect): Promise<void> => {
  const kept = await keptOtherwise(url, addressesIn(dist));
  expect(`a browser may keep the files of /_astro/ and nothing else: ${kept.join('; ')}`, kept.length === 0);
  for (const path of ['/nowhere/', '/es/no-hay/', '/_astro/gone.js', '/_astro/', '/_headers']) {
    const missing = await fetch(url + path);
    expect(`${path} is not there, and not kept`, missing.status === 404 && missing.headers.get('cache-control') === 'no-store');
  }
  for (const [from, to] of Object.entries(redirectsOf(join(dist, '..')))) {
    const short = await fetch(url + from, { redirect: 'manual' });
    expect(`${from} leads on, and is not kept`, short.headers.get('location') === to && short.headers.get('cache-control') === 'no-store');
  }
  for (const [from, to] of Object.entries(SHORT_ADDRESSES)) {
    const whole = await (await fetch(url + to)).text();
    for (const path of [from, from.slice(0, -1)]) {
      const short = await fetch(url + path, { redirect: 'manual' });
      const isAlone = !['etag', 'last-modified'].some((one) => short.headers.has(one)) || name === 'npm start';
      expect(`${path} shows ${to} by itself, and is not kept`, short.status === 200 && short.headers.get('cache-control') === 'no-store' && isAlone);
      expect(`${path} is that page to the letter`, (await short.text()) === whole);
    }
  }
  for (const path of ['/es', '/es/privacidad']) {
    const short = await fetch(url + path, { redirect: 'manual' });
    const leads = name === 'npm start' ? [200] : [301, 308];
    expect(`${path} is not kept`, leads.includes(short.status) && short.headers.get('cache-control') === 'no-store');
  }
  const shared = await fetch(`${url}/share/help-es.png`);
  expect('a picture for previews can be shown by any site', shared.ok && shared.headers.get(SHOWN_ANYWHERE.name) === SHOWN_ANYWHERE.value);
  for (const path of ['/es/', '/robots.txt', '/es/noticias/feed.xml']) {
    const asked = await fetch(url + path, { headers: { 'accept-encoding': 'identity' } });
    expect(
      `${path}, sent unpacked, says that it has a packed form`,
      !asked.headers.has('content-encoding') && asked.headers.get('vary')?.toLowerCase().includes('accept-encoding') === true,
    );
  }
  for (const packing of ['br', 'gzip']) {
    for (const path of ['/es/', '/robots.txt', '/es/noticias/feed.xml']) {
      const packed = await fetch(url + path, { headers: { 'accept-encoding': packing } });
      const whole = readFileSync(join(dist, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
      const told =
        packed.headers.get('content-encoding') === packing && packed.headers.get('vary')?.toLowerCase().includes('accept-encoding') === true;
      expect(`${path} is sent packed, as ${packing}, whole`, told && (await packed.text()) === whole);
    }
  }
  if (!insecure) return;
  const led = await fetch(`${insecure.url}/es/privacidad/?a=1`, { redirect: 'manual' });
  expect(
    'asked without https it leads to the same page with it, and that is not kept',
    led.headers.get('location') === `${insecure.to}/es/privacidad/?a=1` && led.headers.get('cache-control') === 'no-store',
  );
};

/** Stories that were withdrawn: 410 under each of their addresses, and their neighbours as before. */
export const goneFrom = async ({ url }: Host, expect: Expect): Promise<void> => {
  for (const [path, locale] of [
    ['/es/historias/iris-de-prueba/', 'es'],
    ['/es/historias/iris-de-prueba/iris-cuenta/', 'es'],
    ['/en/stories/karen-de-prueba/', 'en'],
    ['/en/stories/karen-de-prueba', 'en'],
    ['/es/historias/iris-de-prueba/iris-cuenta', 'es'],
    ['/en/stories/julia-de-prueba/julia-two', 'en'],
    ['/en/stories/julia-de-prueba/julia-two/', 'en'],
    [quietHref('en', quietCode('stories', 'julia-de-prueba'), '2'), 'en'],
    [quietHref('es', quietCode('stories', 'iris-de-prueba'), '1'), 'es'],
  ] as const) {
    const gone = await fetch(url + path);
    const words = await gone.text();
    expect(`${path} is gone, and the answer is not kept`, gone.status === 410 && gone.headers.get('cache-control') === 'no-store');
    expect(`${path} says so, and nothing of the story`, words === (await (await fetch(url + href('removed', locale))).text()));
    expect(`${path} has the one policy for all`, gone.headers.get('content-security-policy') === EVERY_POLICY);
  }
  for (const path of ['/en/stories/julia-de-prueba/julia-one/', quietHref('en', quietCode('stories', 'julia-de-prueba'), '1')])
    expect(`${path} stays and answers`, (await fetch(url + path)).status === 200);
};

/** Odd requests, many requests, and what is written down of them. */
export const standingOf = async (host: Host, expect: Expect): Promise<string> => {
  const { url, log, said } = host;
  const odd = await answeredOddly(url);
  expect(`odd requests get 400, 404 or 405: ${odd.join('; ')}`, odd.length === 0);
  const refused = await fetch(`${url}/es/`, { method: 'DELETE' });
  expect('what would change something is refused, and the answer says what is not', refused.headers.get('allow') === 'GET, HEAD');
  expect('that is not kept', refused.headers.get('cache-control') === 'no-store');
  const { answered, longest } = await underLoad(url, ['/', '/es/pedir-ayuda/', '/en/get-help/mx/', '/es/historias/']);
  expect(`2,000 requests, 50 at once, 200 connections half open: ${answered} answered`, answered === 2000);
  await fetch(`${url}/es/privacidad/?fbclid=quienmarque`, { headers: { referer: 'https://example.org/quienmarque', 'user-agent': 'quienmarque' } });
  await fetch(`${url}/es/no-hay/?fbclid=quienmarque`);
  if (log) {
    await new Promise((next) => setTimeout(next, 300));
    const lines = log();
    expect('the log has the requests', lines.includes('/es/privacidad/') && lines.includes('/es/no-hay/') && lines.includes('405'));
    for (const [what, words] of [
      ['log', lines],
      ['server’s own words', said()],
    ] as const) {
      expect(
        `the ${what} has no address of anybody`,
        !/"?(?:remote_ip|client_ip|client: |user-agent)|\D127\.0\.0\.1:?\d*"?,? ?(?:server|"proto)/i.test(words),
      );
      expect(`the ${what} has nothing of who followed which link`, !/quienmarque|fbclid/.test(words));
    }
    expect('the log has no address at all', !/127\.0\.0\.1|::1/.test(lines));
  }
  return `2,000 requests: longest wait ${longest.toFixed(0)} ms`;
};

/** How long a server may keep a line for somebody who does not ask to the end, in seconds. */
const PATIENCE = 45;

/**
 * Lines that are held open, of which a server has only so many: begun here, and told once it let them go. Of what `npm start` serves for
 * this machine alone nothing is asked.
 */
export const holdOpen = ({ url, secure }: Host): ((expect: Expect) => Promise<void>) => {
  if (secure === undefined) return () => Promise.resolve();
  const asked = heldOpen(Number(new URL(url).port), 'letters');
  const silent = heldOpen(Number(new URL(secure).port), 'nothing');
  return async (expect) => {
    const seconds = [await asked, await silent];
    expect(
      `who asks a letter a second, or begins no TLS, is let go: after ${seconds.map(Math.round).join(' and ')} s`,
      Math.max(...seconds) < PATIENCE,
    );
  };
};

/** Every kind of page in a browser, and a search: nothing in the console. */
export const quietIn = async ({ url }: Host, expect: Expect): Promise<void> => {
  const browser = await chromium.launch({ executablePath: await findChromium(), chromiumSandbox: !isRoot() });
  const page = await browser.newPage({ locale: 'fr' });
  const said: string[] = [];
  page.on('console', (message) => {
    if (!message.text().includes('status of 404')) said.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => said.push(`${page.url()}: ${error.message}`));
  for (const { path } of allKinds) await page.goto(url + path, { waitUntil: 'networkidle' });
  await page.goto(`${url}/es/buscar/`);
  await page.locator('[data-ready]').waitFor();
  await page.getByRole('searchbox').fill('oferta');
  await page
    .locator('.search .list')
    .getByRole('link', { name: /oferta de/i })
    .first()
    .waitFor();
  await page.locator('.inside button').click();
  await page.locator('.inside .list a').first().waitFor();
  await browser.close();
  expect(`the console of every page is empty: ${said.join('; ')}`, said.length === 0);
};
