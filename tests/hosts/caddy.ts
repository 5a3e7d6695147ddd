import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { quietCode } from '#/domain/quiet-code.ts';
import { everyResponse } from '#/domain/security-headers.ts';
import { href, quietHref, REDIRECTS } from '#/i18n/routes.ts';
import { findChromium, isRoot } from '../../scripts/browser.ts';
import { site } from '../../site.config.ts';
import { addressesIn, keptOtherwise } from '../support/addresses.ts';
import { allKinds } from '../support/pages.ts';
import { withdrawnProject } from '../support/withdrawn-project.ts';

/*
 * A built site, in which stories were withdrawn, behind the real Caddy with the configuration in deploy/: every kind of page carries the headers and
 * breaks no policy in a browser, and the log knows nobody's address. `caddy` must be installed (Debian: caddy).
 */
const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

let passed = 0;
let failed = 0;
const expect = (what: string, holds: boolean): void => {
  if (holds) passed += 1;
  else failed += 1;
  if (!holds) console.log(`FAILED  ${what}`);
};

const project = withdrawnProject();
if (project.built.status !== 0) throw new Error(`The site could not be built.\n${project.built.output}`);
const folder = mkdtempSync(join(tmpdir(), 'telar-caddy-'));
const log = join(folder, 'access.log');
const url = `http://localhost:${await freePort()}`;
const insecurePort = await freePort();
const caddy = spawn('caddy', ['run', '--config', 'deploy/Caddyfile'], {
  cwd: project.folder,
  stdio: ['ignore', 'ignore', 'pipe'],
  env: {
    ...process.env,
    HOME: folder,
    TELAR_ROOT: join(project.folder, '.builds', 'live'),
    TELAR_ADDRESS: url,
    TELAR_HTTP_PORT: String(insecurePort),
    TELAR_LOG: log,
  },
});
let complaints = '';
caddy.stderr.on('data', (text: Buffer) => (complaints += text.toString()));
caddy.on('error', (error) => {
  console.error(`Caddy did not start: ${error.message}. On Debian: apt-get install caddy`);
  process.exit(1);
});

const answers = async (): Promise<void> => {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    try {
      await fetch(url);
      return;
    } catch {
      await new Promise((next) => setTimeout(next, 100));
    }
  }
  throw new Error(`Caddy does not answer.\n${complaints}`);
};

try {
  await answers();
  for (const { path } of allKinds) {
    const response = await fetch(url + path);
    const policy = response.headers.get('content-security-policy') ?? '';
    for (const { name, value } of everyResponse(site.url)) expect(`${path} carries ${name}`, response.headers.get(name) === value);
    expect(
      `${path} has one policy, without unsafe-*`,
      policy.startsWith("default-src 'none'") && policy.endsWith("frame-ancestors 'none'") && !policy.includes('unsafe-'),
    );
    expect(`${path} answers as it should`, response.status === (path === '/nowhere/' ? 404 : 200));
  }
  const search = await fetch(`${url}/pagefind/pagefind-worker.js`);
  expect('only the search’s files may run compiled code', search.headers.get('content-security-policy')?.includes("'wasm-unsafe-eval'") === true);
  const kept = await keptOtherwise(url, addressesIn(join(project.folder, 'dist')));
  expect(`a browser may keep the files of /_astro/ and nothing else: ${kept.join('; ')}`, kept.length === 0);
  for (const path of ['/nowhere/', '/es/no-hay/', '/_astro/gone.js', '/_headers']) {
    const missing = await fetch(url + path);
    expect(`${path} is not there, and not kept`, missing.status === 404 && missing.headers.get('cache-control') === 'no-store');
  }
  for (const [from, to] of Object.entries(REDIRECTS)) {
    const short = await fetch(url + from, { redirect: 'manual' });
    expect(`${from} leads on, and is not kept`, short.headers.get('location') === to && short.headers.get('cache-control') === 'no-store');
  }
  for (const path of ['/es', '/ayuda', '/es/privacidad']) {
    const short = await fetch(url + path, { redirect: 'manual' });
    expect(`${path} is not kept`, short.status === 308 && short.headers.get('cache-control') === 'no-store');
  }
  const insecure = await fetch(`http://localhost:${insecurePort}/es/privacidad/?a=1`, { redirect: 'manual' });
  expect(
    'asked without https it leads to the same page with it, and that is not kept',
    insecure.headers.get('location') === 'https://localhost/es/privacidad/?a=1' && insecure.headers.get('cache-control') === 'no-store',
  );
  expect('the host’s own files are not shown', (await fetch(`${url}/_headers`)).status === 404);
  expect('pages are sent compressed', (await fetch(`${url}/es/`, { headers: { 'accept-encoding': 'br' } })).headers.get('content-encoding') === 'br');

  for (const [path, locale] of [
    ['/es/historias/roxana/', 'es'],
    ['/es/historias/roxana/roxana/', 'es'],
    ['/en/stories/testimonio-congreso/', 'en'],
    ['/en/stories/testimonio-congreso', 'en'],
    ['/es/historias/roxana/roxana', 'es'],
    ['/en/stories/carmen/part-2', 'en'],
    ['/en/stories/carmen/part-2/', 'en'],
    [quietHref('en', quietCode('stories', 'carmen'), '2'), 'en'],
    [quietHref('es', quietCode('stories', 'roxana'), '1'), 'es'],
  ] as const) {
    const gone = await fetch(url + path);
    const words = await gone.text();
    expect(`${path} is gone, and the answer is not kept`, gone.status === 410 && gone.headers.get('cache-control') === 'no-store');
    expect(`${path} says so, and nothing of the story`, words === (await (await fetch(url + href('gone', locale))).text()));
    expect(`${path} has one policy`, gone.headers.get('content-security-policy')?.endsWith("frame-ancestors 'none'") === true);
  }
  for (const path of ['/en/stories/carmen/part-3/', quietHref('en', quietCode('stories', 'carmen'), '3')])
    expect(`${path} stays and answers`, (await fetch(url + path)).status === 200);

  const browser = await chromium.launch({ executablePath: await findChromium(), chromiumSandbox: !isRoot() });
  const page = await browser.newPage({ locale: 'fr' });
  const broken: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('status of 404')) broken.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => broken.push(`${page.url()}: ${error.message}`));
  for (const { path } of allKinds) await page.goto(url + path, { waitUntil: 'networkidle' });
  await page.goto(`${url}/es/buscar/`);
  await page.locator('[data-ready]').waitFor();
  await page.getByRole('searchbox').fill('pasaporte');
  await page
    .locator('.search .list')
    .getByRole('link', { name: /oferta de trabajo/i })
    .first()
    .waitFor();
  await page.waitForTimeout(300);
  await browser.close();
  expect(`no page breaks its policy: ${broken.join('; ')}`, broken.length === 0);

  const lines = readFileSync(log, 'utf8');
  expect('the log has the requests', lines.includes('/es/pedir-ayuda/'));
  expect('the log has no address of anybody', !/127\.0\.0\.1|::1|remote_ip|client_ip|User-Agent/i.test(lines));
} finally {
  caddy.kill();
  for (const one of [folder, project.folder]) rmSync(one, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
