import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { warn } from '#/integrations/at-work.ts';
import { compressIn } from '#/integrations/compress.ts';
import { BEST, inBrotli, shortestBrotli } from '#/integrations/packed.ts';
import { helpPageBytes } from '#/domain/page-kinds.ts';
import { href, quietHref } from '#/routing/routes.ts';

vi.mock('#/integrations/at-work.ts', () => ({ warn: vi.fn() }));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'telar-packed-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.mocked(warn).mockClear();
});

/** Letters that hardly become fewer when they are packed, the same each time. */
const letters = (count: number): string => {
  let all = '';
  for (let at = 0; all.length < count; at += 1) all += createHash('sha256').update(`${count} ${at}`).digest('base64');
  return all.slice(0, count);
};

const write = (name: string, count: number): void => {
  writeFileSync(join(folder, name), letters(count));
};
const sizes = (names: readonly string[], ending: string): Set<number> => new Set(names.map((name) => statSync(join(folder, name + ending)).size));

it('pages come in eight sizes, everything else is as small as it gets, and all of it reads as before', async () => {
  const pages = Array.from({ length: 20 }, (_, at) => `page-${at}.html`);
  const others = Array.from({ length: 9 }, (_, at) => `list-${at}.txt`);
  for (const [at, name] of pages.entries()) write(name, 9000 + at * 30);
  for (const [at, name] of others.entries()) write(name, 500 + at * 30);
  await compressIn(folder);
  for (const ending of ['.br', '.gz']) {
    expect(sizes(pages, ending).size).toBe(8);
    expect(sizes(others, ending).size).toBe(9);
  }
  for (const name of [...pages, ...others]) {
    const text = readFileSync(join(folder, name), 'utf8');
    expect(brotliDecompressSync(readFileSync(join(folder, `${name}.br`))).toString()).toBe(text);
    expect(gunzipSync(readFileSync(join(folder, `${name}.gz`))).toString()).toBe(text);
  }
  expect(warn).not.toHaveBeenCalled();
});

const WORDS = letters(1500).match(/.{3,8}/g) ?? [];
/** A few hundred made-up words again and again, the same each time (Park and Miller, 1988), which brotli makes fewer as it does those of a page. */
const sentences = (count: number): string => {
  let state = count;
  return Array.from({ length: count }, () => WORDS[(state = (state * 48_271) % 2_147_483_647) % WORDS.length]).join(' ');
};

it('guides are as long as quality 10 makes the longest of their size, what may be no longer is as short as brotli gets, and so is a script; another file is as its best makes it at once', async () => {
  const most = helpPageBytes.list;
  const list = `${href('getHelp', 'en').slice(1)}index.html`;
  let count = 5000;
  // Too long by quality 10, and not by the best.
  while ((await inBrotli([sentences(count)], 10)).length <= most) count += 10;
  const texts = new Map(
    Array.from({ length: 12 }, (_, at): [string, string] => [`${href('guides', 'en', `guide-${at}`).slice(1)}index.html`, sentences(500 + at * 50)]),
  );
  texts.set(list, sentences(count)).set('list.txt', sentences(400)).set('list.js', sentences(410));
  for (const [file, text] of texts) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  await compressIn(folder);
  const made = await Promise.all(
    [...texts].map(async ([file, text]) => {
      const ways = await Promise.all([inBrotli([text], 10), inBrotli([text], BEST), shortestBrotli([text])]);
      const [ordinary, once, shortest] = ways.map(({ length }) => length);
      return { file, size: statSync(join(folder, `${file}.br`)).size, ordinary, once, shortest };
    }),
  );
  const [counted, script, noPage] = [list, 'list.js', 'list.txt'].map((name) => made.find(({ file }) => file === name));
  for (const one of [counted, script]) {
    // Otherwise nothing is asked here.
    expect(one?.ordinary).toBeGreaterThan(one?.shortest ?? Infinity);
    expect(one?.size).toBe(one?.shortest);
  }
  expect(counted?.size).toBeLessThanOrEqual(most);
  expect(noPage?.ordinary).toBeGreaterThan(noPage?.once ?? Infinity);
  expect(noPage?.size).toBe(noPage?.once);
  const shared = [...Map.groupBy(made.slice(0, 12), ({ size }) => size)];
  expect(shared.length).toBeLessThan(12);
  for (const [size, own] of shared) expect(size, own.map(({ file }) => file).join()).toBe(Math.max(...own.map(({ ordinary = 0 }) => ordinary)));
}, 60_000);

it.each([
  [190, 10],
  [210, 9],
])('of %i pages of the news, a post and its copy at a quiet address are packed in quality %i', async (count, quality) => {
  const text = sentences(900);
  const fileOf = (path: string): string => `${path.slice(1)}index.html`;
  const [post, copy] = [fileOf(href('news', 'es', 'nota')), fileOf(quietHref('es', 'k7wqm'))];
  for (const file of [post, copy, ...Array.from({ length: count - 1 }, (_, at) => `${href('news', 'en', `${at}`).slice(1)}index.html`)]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), [post, copy].includes(file) ? text : '<p>Short</p>');
  }
  await compressIn(folder);
  const [once, twice] = await Promise.all([inBrotli([text], 9), inBrotli([text], 10)]);
  // Otherwise nothing is asked here.
  expect(once.length).toBeGreaterThan(twice.length);
  expect([...sizes([post, copy], '.br')]).toEqual([(quality === 9 ? once : twice).length]);
});

it('a page that only leads on is made no longer', async () => {
  const short = ['ayuda.html', 'help.html', 'a.html'];
  for (const at of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) write(`page-${at}.html`, 9000 + at * 900);
  for (const [at, name] of short.entries())
    writeFileSync(join(folder, name), `<meta http-equiv="refresh" content="0;url=/es/${letters(20 + at * 5)}/">`);
  await compressIn(folder);
  for (const ending of ['.br', '.gz']) expect(sizes(short, ending).size).toBe(3);
});

it('staff are told where sharing sizes makes all pages heavier by more than a tenth, and the site is packed all the same', async () => {
  for (let at = 0; at < 80; at += 1) write(`page-${at}.html`, 20 + at * 60);
  await compressIn(folder);
  expect(warn).toHaveBeenCalledExactlyOnceWith('sizesGrow', { percent: expect.any(Number) as number });
  expect(statSync(join(folder, 'page-79.html.gz')).size).toBeGreaterThan(1000);
});
