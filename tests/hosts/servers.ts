import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.ts';
import { certificateFor } from '../support/certificate.ts';

/** A server of ours with a built site. */
export interface Host {
  name: string;
  url: string;
  /** Where it is asked without https, if it leads on from there, and where that leads. */
  insecure?: { url: string; to: string };
  /** Where it is asked with https, by a certificate that nobody trusts, if it answers there itself. */
  secure?: string;
  /** What it wrote about requests so far; nothing where it writes nothing. */
  log?: () => string;
  /** What it said besides. */
  said: () => string;
  stop: () => Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        done(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });

const answers = async (url: string, said: () => string): Promise<void> => {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    try {
      await fetch(url);
      return;
    } catch {
      await new Promise((next) => setTimeout(next, 100));
    }
  }
  throw new Error(`${url} does not answer.\n${said()}`);
};

const running = (program: string, args: string[], options: { cwd: string; env: NodeJS.ProcessEnv }, debian: string) => {
  const child: ChildProcess = spawn(program, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
  let text = '';
  child.stderr?.on('data', (bytes: Buffer) => (text += bytes.toString()));
  child.on('error', (error) => {
    console.error(`${program} did not start: ${error.message}. On Debian: apt-get install ${debian}`);
    process.exit(1);
  });
  const stop = (): Promise<void> =>
    new Promise((done) => {
      child.on('close', () => {
        done();
      });
      child.kill();
    });
  return { said: () => text, stop };
};

/** A program that listens: with https and without, a log and other files in a folder of its own, which goes with it. */
const hostOf = (
  name: string,
  {
    url,
    secure,
    insecurePort,
    log,
    said,
    stop,
    folder,
  }: Pick<Host, 'url' | 'said' | 'stop'> & { secure: string; insecurePort: number; log: string; folder: string },
): Host => ({
  name,
  url,
  secure,
  insecure: { url: `http://localhost:${insecurePort}`, to: 'https://localhost' },
  log: () => readFileSync(log, 'utf8'),
  said,
  stop: async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  },
});

/** Writes a certificate into a folder, as both of our servers read it. */
const writeCertificate = (folder: string): void => {
  const { key, cert } = certificateFor('localhost');
  writeFileSync(join(folder, 'privkey.pem'), key);
  writeFileSync(join(folder, 'fullchain.pem'), cert);
};

/**
 * Caddy with the configuration in `deploy/`, which answers here at a second address too: with https and a certificate of the test's own, since
 * Caddy would have this machine trust one that it makes itself.
 * @param project the project's folder, built
 */
export const caddy = async (project: string): Promise<Host> => {
  const folder = mkdtempSync(join(tmpdir(), 'telar-caddy-'));
  const log = join(folder, 'access.log');
  const url = `http://localhost:${await freePort()}`;
  const secure = `https://localhost:${await freePort()}`;
  const insecurePort = await freePort();
  writeCertificate(folder);
  const ours = readFileSync(join(project, 'deploy/Caddyfile'), 'utf8');
  const [, site = ''] = /^\{\$TELAR_ADDRESS:localhost\} \{\n([^]*)/m.exec(ours) ?? [];
  const certified = `${secure} {\n\ttls "${folder}/fullchain.pem" "${folder}/privkey.pem"\n${site.replace('{$TELAR_LOG:/var/log/caddy/telar.log}', join(folder, 'secure.log'))}`;
  const file = join(folder, 'Caddyfile');
  writeFileSync(file, `${ours}\n${certified}`.replace(/import (?=\w+\.caddy)/g, `import ${project}/deploy/`));
  const env = {
    ...process.env,
    HOME: folder,
    TELAR_ROOT: join(project, '.builds', 'live'),
    TELAR_ADDRESS: url,
    TELAR_HTTP_PORT: String(insecurePort),
    TELAR_LOG: log,
  };
  const { said, stop } = running('caddy', ['run', '--config', file], { cwd: project, env }, 'caddy');
  await answers(url, said);
  return hostOf('Caddy', { url, secure, insecurePort, log, said, stop, folder });
};

/** Caddy without a configuration of ours: what it takes to send a file. @param root the folder whose files it sends */
export const bareCaddy = async (root: string): Promise<Host> => {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const home = mkdtempSync(join(tmpdir(), 'telar-caddy-'));
  const { said, stop } = running(
    'caddy',
    ['file-server', '--root', root, '--listen', `:${port}`],
    { cwd: root, env: { ...process.env, HOME: home } },
    'caddy',
  );
  await answers(url, said);
  return {
    name: 'a bare Caddy',
    url,
    said,
    stop: async () => {
      await stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
};

const MODULES = '/usr/lib/nginx/modules';

/** nginx with the configuration in `deploy/`, whose places and ports are changed as its first lines say. @param project the project's folder, built */
export const nginx = async (project: string): Promise<Host> => {
  const folder = mkdtempSync(join(tmpdir(), 'telar-nginx-'));
  const log = join(folder, 'telar.log');
  const [port, securePort, insecurePort] = [await freePort(), await freePort(), await freePort()];
  writeCertificate(folder);
  const ours = readFileSync(join(project, 'deploy/nginx.conf'), 'utf8')
    .replaceAll('/srv/telar', project)
    .replaceAll('/etc/letsencrypt/live/telar.example', folder)
    .replaceAll('telar.example', 'localhost')
    .replaceAll('/var/log/nginx/telar.log', log)
    .replace('listen 80;', `listen 127.0.0.1:${insecurePort};`)
    // Asked here without https, so that what asks needs to trust no certificate of this moment.
    .replace('listen 443 ssl;', `listen 127.0.0.1:${port};\n\tlisten 127.0.0.1:${securePort} ssl;`)
    .replace(/listen \[::\].*;/g, '');
  writeFileSync(join(folder, 'telar.conf'), ours);
  writeFileSync(
    join(folder, 'nginx.conf'),
    [
      `load_module ${MODULES}/ngx_http_brotli_static_module.so;`,
      ...(process.getuid?.() === 0 ? ['user root;'] : []),
      'daemon off;',
      `pid ${folder}/nginx.pid;`,
      'error_log stderr;',
      'events {}',
      'http {',
      'include /etc/nginx/mime.types;',
      'access_log off;',
      ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`),
      `include ${folder}/telar.conf;`,
      '}',
    ].join('\n'),
  );
  const { said, stop } = running(
    'nginx',
    ['-e', 'stderr', '-c', join(folder, 'nginx.conf')],
    { cwd: folder, env: { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin` } },
    'nginx libnginx-mod-http-brotli-static',
  );
  const url = `http://localhost:${port}`;
  await answers(url, said);
  return hostOf('nginx', { url, secure: `https://localhost:${securePort}`, insecurePort, log, said, stop, folder });
};

/** What `npm start` serves with. @param project the project's folder, built */
export const npmStart = async (project: string): Promise<Host> => {
  const { url, close } = await serve(join(project, 'dist'), 0);
  return { name: 'npm start', url, said: () => '', stop: close };
};
