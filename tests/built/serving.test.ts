import { cpSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served } from '../../scripts/serve.ts';
import { answeredOddly, underLoad } from '../support/odd-requests.ts';
import { DIST, inSite } from '../support/site.ts';

const folder = mkdtempSync(join(tmpdir(), 'telar served '));
const dist = join(folder, 'dist');
let site: Served;
beforeAll(async () => {
  cpSync(DIST, dist, { recursive: true });
  site = await serve(dist, 0);
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** No status at all: the answer broke off. */
const CUT_OFF = 0;

const status = async (path: string, headers: Record<string, string> = {}): Promise<number> => {
  const response = await fetch(site.url + path, { headers });
  await response.arrayBuffer();
  return response.status;
};

describe('npm start', () => {
  it('answers odd requests with 400, 404 or 405, and goes on', async () => {
    expect(await answeredOddly(site.url)).toEqual([]);
    expect(await status('/es/pedir-ayuda/')).toBe(200);
  });

  it('answers 2,000 requests, 50 at once, while 200 connections stand half open', async () => {
    expect((await underLoad(site.url, ['/', '/es/pedir-ayuda/', '/en/get-help/mx/', '/es/historias/'])).answered).toBe(2000);
  });

  it('sends a part of a file to who asks for a part, as players of recordings do', async () => {
    const whole = Buffer.from(await (await fetch(`${site.url}/share/help-es.png`)).arrayBuffer());
    for (const [range, from, to] of [
      ['bytes=0-9', 0, 10],
      ['bytes=10-', 10, whole.length],
      ['bytes=-7', whole.length - 7, whole.length],
    ] as const) {
      const part = await fetch(`${site.url}/share/help-es.png`, { headers: { range } });
      expect(part.status).toBe(206);
      expect(part.headers.get('content-range')).toBe(`bytes ${from}-${to - 1}/${whole.length}`);
      expect(Buffer.from(await part.arrayBuffer())).toEqual(whole.subarray(from, to));
    }
    expect(await status('/share/help-es.png', { range: 'bytes=9-1' })).toBe(200);
  });

  it('stays up while the site is built anew under it, with the headers of before until the new ones are there', async () => {
    const asking = new AbortController();
    const seen: number[] = [];
    const hands = Array.from({ length: 4 }, async () => {
      // A file that is half written when it is asked for is cut off: who asks, asks again.
      while (!asking.signal.aborted) seen.push(await status('/es/pedir-ayuda/', { 'accept-encoding': 'br' }).catch(() => CUT_OFF));
    });
    for (let round = 0; round < 5; round += 1) {
      rmSync(dist, { recursive: true });
      await new Promise((next) => setTimeout(next, 20));
      cpSync(DIST, dist, { recursive: true });
    }
    asking.abort();
    await Promise.all(hands);
    expect(new Set(seen).difference(new Set([200, 404, 503, CUT_OFF]))).toEqual(new Set());

    rmSync(join(dist, '_headers'));
    const bare = await fetch(`${site.url}/es/`);
    expect([bare.status, bare.headers.get('cache-control')]).toEqual([200, 'no-store']);
    writeFileSync(join(dist, '_headers'), '/*\n  X-Built: anew\n');
    expect((await fetch(`${site.url}/es/`)).headers.get('x-built')).toBe('anew');
    rmSync(join(dist, '_headers'));
    cpSync(inSite('dist/_headers'), join(dist, '_headers'));
  });

  it('follows a link that comes to lead to another build, and finds a whole site at every moment', async () => {
    const link = join(folder, 'served');
    const other = join(folder, 'other');
    cpSync(dist, other, { recursive: true });
    writeFileSync(join(other, '_headers'), '/*\n  X-Build: other\n');
    symlinkSync(dist, link);
    const linked = await serve(link, 0);
    const asking = new AbortController();
    const seen: number[] = [];
    const hands = Array.from({ length: 4 }, async () => {
      while (!asking.signal.aborted) {
        const response = await fetch(`${linked.url}/es/pedir-ayuda/`);
        await response.text();
        seen.push(response.status);
      }
    });
    for (let round = 0; round < 100; round += 1) {
      symlinkSync(round % 2 === 0 ? other : dist, `${link}-new`);
      renameSync(`${link}-new`, link);
      await new Promise((next) => setTimeout(next, 2));
    }
    asking.abort();
    await Promise.all(hands);
    expect(new Set(seen)).toEqual(new Set([200]));
    symlinkSync(other, `${link}-new`);
    renameSync(`${link}-new`, link);
    expect((await fetch(`${linked.url}/es/`)).headers.get('x-build')).toBe('other');
    await linked.close();
  });
});
