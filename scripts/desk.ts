import './old-copies.ts';
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { editorFolder } from '#/desk/bundle.ts';
import { startDesk } from '#/desk/server.ts';
import { say, staffLanguage, STAFF_LANGUAGES } from '#/staff-words/messages.ts';
import { site, siteToday } from '../site.config.ts';

/*
 * The desk, where staff write: `npm run desk`. Options: `--port 4400`, `--language es`, `--quiet` (opens no browser), `--no-preview`.
 */
const { values } = parseArgs({
  options: { port: { type: 'string', default: '4400' }, language: { type: 'string' }, quiet: { type: 'boolean' }, 'no-preview': { type: 'boolean' } },
});
const root = process.cwd();
const onWindows = process.platform === 'win32';

/** A port that nobody listens on. */
const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        done(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });

let preview: string | undefined;

/** Opens the site as it will be beside the desk; it shows what is saved within seconds. */
const openSite = async (): Promise<void> => {
  const port = await freePort();
  const address = `http://127.0.0.1:${String(port)}/`;
  // Without a process between them, which would go alone when the desk is closed.
  const astro = ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port), '--host', '127.0.0.1'];
  const dev = spawn(process.execPath, astro, { cwd: root, stdio: 'ignore', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
  process.once('exit', () => dev.kill());
  for (let tries = 0; tries < 240 && dev.exitCode === null; tries += 1) {
    await new Promise((done) => setTimeout(done, 500));
    const isThere = await fetch(`${address}es/`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isThere) {
      preview = address;
      return;
    }
  }
};

const language = STAFF_LANGUAGES.find((one) => one === values.language) ?? staffLanguage();
console.log(say('deskStarts', {}, language));
const settings = { root, name: site.name, language, editor: await editorFolder(root), preview: () => preview, today: siteToday };
const start = (port: number) => startDesk({ ...settings, port });
// Where another desk runs already, this one takes another place.
const desk = await start(Number(values.port)).catch(() => start(0));
const address = desk.opensWith();
console.log(say('deskReady', { address }, language));
if (values['no-preview'] !== true) void openSite();
if (values.quiet !== true) {
  const [program, first]: [string, string[]] = onWindows ? ['cmd', ['/c', 'start', '""']] : [process.platform === 'darwin' ? 'open' : 'xdg-open', []];
  const browser = spawn(program, [...first, address], { stdio: 'ignore', detached: true });
  // Without a browser to open, whoever started it has the address.
  browser.once('error', () => undefined);
  browser.unref();
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void desk.close().then(() => process.exit(0));
  });
}
