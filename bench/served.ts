import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import '../tests/support/on-test-site.ts';
import { bareCaddy, caddy, nginx, type Host } from '../tests/hosts/servers.ts';
import { DIST, SITE } from '../tests/support/site.ts';

/*
 * How many requests a second our configurations answer: `npm run bench:served` (on Debian: wrk, caddy, nginx, libnginx-mod-http-brotli-static).
 * Beside them, in the same run and in turns, Caddy without any configuration, with files of the same bytes. The best of some rounds of each; servers
 * and what asks them share this machine's cores, so that only the ratios say something. Then how many bytes of headers each answer has.
 */
const ROUNDS = 3;
const SECONDS = 4;
const ASKED = ['/es/pedir-ayuda/', '/es/', '/keep.js'] as const;

const nameOf = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path).slice(1);

/** Requests a second. */
const rateOf = (url: string): number => {
  const { stdout, stderr, status } = spawnSync('wrk', ['-t1', '-c16', `-d${SECONDS}s`, '-H', 'accept-encoding: br', url], { encoding: 'utf8' });
  const [, rate] = /Requests\/sec: +([\d.]+)/.exec(stdout) ?? [];
  if (status !== 0 || rate === undefined || stdout.includes('Non-2xx'))
    throw new Error(`${url} was not answered as it should be:\n${stdout}${stderr}`);
  return Number(rate);
};

/** Bytes of an answer's headers, its first line and the empty one among them. */
const headersOf = (url: string): Promise<number> =>
  new Promise((done, fail) => {
    get(url, { agent: false, headers: { 'accept-encoding': 'br' } }, (answer) => {
      answer.resume();
      const lines = answer.rawHeaders.flatMap((name, at) => (at % 2 === 0 ? [`${name}: ${answer.rawHeaders[at + 1] ?? ''}`] : []));
      done([`HTTP/1.1 ${String(answer.statusCode)} OK`, ...lines, '', ''].join('\r\n').length);
    }).on('error', fail);
  });

const bare = mkdtempSync(join(tmpdir(), 'telar-bare-'));
const hosts: Host[] = [];
try {
  for (const path of ASKED) {
    const name = nameOf(path);
    mkdirSync(join(bare, name, '..'), { recursive: true });
    copyFileSync(join(DIST, `${name}.br`), join(bare, name));
  }
  hosts.push(await bareCaddy(bare), await caddy(SITE), await nginx(SITE));
  for (const path of ASKED) {
    const best = new Map<string, number>();
    for (let round = 0; round < ROUNDS; round += 1)
      for (const { name, url } of hosts) best.set(name, Math.max(best.get(name) ?? 0, rateOf(url + path)));
    const control = best.get(hosts[0]?.name ?? '') ?? 0;
    for (const { name, url } of hosts) {
      const rate = best.get(name) ?? 0;
      console.log(
        `${path}, ${name}: ${rate.toFixed(0)} a second, ${(rate / control).toFixed(2)} of a bare file; ${await headersOf(url + path)} bytes of headers (load ${(loadavg()[0] ?? 0).toFixed(1)})`,
      );
    }
  }
} finally {
  for (const { stop } of hosts) await stop();
  rmSync(bare, { recursive: true, force: true });
}
