import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as tlsHost } from 'node:https';
import { connect, createServer as silentHost, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import '../tests/support/on-test-site.ts';
import { answers } from '../scripts/serve.ts';
import { findChromium, isRoot } from '../scripts/browser.ts';
import { keepNumbers } from '../tests/support/kept.ts';
import { DIST } from '../tests/support/site.ts';

/*
 * What she sees where the site is served badly, as pictures in `test-results/served/`: `npm run bench:served-badly` (on Debian: libnss3-tools,
 * openssl, faketime). A certificate that ran out, or is not valid yet, a clock that is a year ahead, or behind, and a line on which TLS never begins,
 * each for who comes for the first time and for who kept the numbers before.
 */
const PICTURES = resolve('test-results/served');
const HELP = '/es/pedir-ayuda/';
const LONG = 40_000;

const folder = mkdtempSync(join(tmpdir(), 'telar-badly-'));
const openssl = (...args: readonly string[]): void => {
  execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' });
};
/** What moves the clock of one program alone (on Debian: faketime); without it a clock is not moved. */
const FAKETIME = '/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1';
const CLOCKS = [
  ['clock-ahead', '+365'],
  ['clock-behind', '-365'],
] as const;

const NEW_KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];

/** A certificate for localhost by an authority that this browser trusts. @param from @param to the days between which it is valid, from today */
const certificate = (name: string, from: number, to: number): { key: Buffer; cert: Buffer } => {
  const day = (days: number): string =>
    `${new Date(Date.now() + days * 86_400_000)
      .toISOString()
      .replace(/[-:T]|\..*$/g, '')
      .slice(0, 14)}Z`;
  const [key, cert] = [`${name}-key.pem`, `${name}.pem`];
  const signed = ['-CA', 'ca.pem', '-CAkey', 'ca-key.pem', '-addext', 'subjectAltName=DNS:localhost'];
  openssl(
    'req',
    '-x509',
    ...NEW_KEY,
    '-subj',
    '/CN=localhost',
    ...signed,
    '-not_before',
    day(from),
    '-not_after',
    day(to),
    '-keyout',
    key,
    '-out',
    cert,
  );
  return { key: readFileSync(join(folder, key)), cert: readFileSync(join(folder, cert)) };
};

mkdirSync(PICTURES, { recursive: true });
openssl('req', '-x509', ...NEW_KEY, '-days', '400', '-subj', '/CN=Telar test', '-keyout', 'ca-key.pem', '-out', 'ca.pem');
const trusted = join(folder, '.pki/nssdb');
mkdirSync(trusted, { recursive: true });
execFileSync('certutil', ['-d', `sql:${trusted}`, '-N', '--empty-password']);
execFileSync('certutil', ['-d', `sql:${trusted}`, '-A', '-t', 'C,,', '-n', 'telar', '-i', join(folder, 'ca.pem')]);

const good = certificate('good', -1, 30);
const bad = [
  { name: 'ran-out', ...certificate('ran-out', -365, -1) },
  { name: 'not-yet', ...certificate('not-yet', 365, 700) },
];

/** Has a host listen at a port that is free, and says which. */
const portOf = (server: Server): Promise<number> =>
  new Promise((done) => {
    server.listen(0, 'localhost', () => {
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });

const opened: Socket[] = [];
const host = tlsHost(good, answers(DIST));
const port = await portOf(host);
/** In front of it: leads on, or says nothing at all. */
let isSilent = false;
const front = silentHost((socket) => {
  opened.push(socket);
  socket.on('error', () => undefined);
  if (isSilent) return;
  const behind = connect(port, 'localhost');
  opened.push(behind);
  behind.on('error', () => undefined);
  socket.pipe(behind).pipe(socket);
});
const frontPort = await portOf(front);
const at = (path: string): string => `https://localhost:${String(frontPort)}${path}`;
const cut = (): void => {
  for (const socket of opened.splice(0)) socket.destroy();
};

const newProfile = (): string => mkdtempSync(join(folder, 'profile-'));

/** A phone. @param clock of a clock that goes wrong: what is before every program that it starts */
const phone = async (profile: string, clock: NodeJS.ProcessEnv = {}): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    executablePath: await findChromium(),
    chromiumSandbox: !isRoot(),
    viewport: { width: 360, height: 640 },
    locale: 'es-MX',
    env: { ...process.env, HOME: folder, ...clock },
  });

const visit = async (keeps: boolean, profile = newProfile()): Promise<BrowserContext> => {
  const context = await phone(profile);
  if (keeps) await keepNumbers(context.pages()[0] ?? (await context.newPage()), at, 'es');
  return context;
};

const picture = async (context: BrowserContext, name: string): Promise<void> => {
  const page = await context.newPage();
  const began = performance.now();
  const said = await page.goto(at(HELP), { timeout: LONG }).then(
    () => 'opened',
    (error: unknown) => /net::\w+|Timeout/.exec(String(error))?.[0] ?? String(error),
  );
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  await page.screenshot({ path: join(PICTURES, `${name}.png`), timeout: LONG }).catch(() => undefined);
  console.log(`${name}: ${said} after ${seconds} s; ${String(await page.locator('a[href^="tel:"]').count())} numbers on the page`);
};

try {
  for (const { name, key, cert } of bad)
    for (const keeps of [false, true]) {
      host.setSecureContext(good);
      const context = await visit(keeps);
      host.setSecureContext({ key, cert });
      cut();
      await picture(context, `${name}-${keeps ? 'kept' : 'first'}`);
      await context.close();
    }
  host.setSecureContext(good);
  for (const [name, days] of existsSync(FAKETIME) ? CLOCKS : [])
    for (const keeps of [false, true]) {
      const profile = newProfile();
      await (await visit(keeps, profile)).close();
      cut();
      const context = await phone(profile, { LD_PRELOAD: FAKETIME, FAKETIME: `${days}d` });
      await picture(context, `${name}-${keeps ? 'kept' : 'first'}`);
      await context.close();
    }
  for (const keeps of [false, true]) {
    isSilent = false;
    const context = await visit(keeps);
    isSilent = true;
    cut();
    await picture(context, `no-tls-${keeps ? 'kept' : 'first'}`);
    await context.close();
  }
} finally {
  cut();
  host.close();
  front.close();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`The pictures stand in ${PICTURES}.`);
