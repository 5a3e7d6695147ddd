import { brotliDecompressSync, constants, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BEST, inBrotli, inGzip, longerBrotli, longerGzip, shortestBrotli } from '#/integrations/packed.ts';

const FIRST = '<p>Llama al <a href="tel:+18005550100">1-800-555-0100</a></p>';
const REST = Array.from({ length: 400 }, (_, at) => `<li>Línea ${at * 7919}</li>`).join('');
const [br, gz] = [await inBrotli([FIRST, REST], BEST), await inGzip(FIRST + REST)];

/** Every way of putting a length together is among the first; the others lie about where a block is full. */
const MORE = [...Array.from({ length: 1100 }, (_, more) => more), 4096, 65_535, 65_536, 100_003];

describe.each([
  ['brotli', br, longerBrotli, brotliDecompressSync],
  ['gzip', gz, longerGzip, gunzipSync],
] as const)('a page in %s', (_, packed, longer, unpack) => {
  it('takes as many bytes more as it is told, to the byte, and is the same text', () => {
    const wrong = MORE.filter((more) => {
      const made = longer(packed, more);
      return made.length !== packed.length + more || unpack(made).toString() !== FIRST + REST;
    });
    expect(wrong).toEqual([]);
  });

  it('is as it was up to its end: nothing of it comes later', () => {
    const same = packed.length - (packed === br ? 1 : 10);
    expect(longer(packed, 900).subarray(0, same)).toEqual(packed.subarray(0, same));
  });

  it('is refused where it has no empty block at its end', () => {
    expect(() => longer(packed.subarray(0, -3), 5)).toThrow('empty block');
  });
});

it('an empty text can be made longer too', async () => {
  expect(brotliDecompressSync(longerBrotli(await inBrotli([''], BEST), 7)).toString()).toBe('');
  expect(gunzipSync(longerGzip(await inGzip(''), 7)).toString()).toBe('');
});

it('what stands before a cut is read before a byte behind it has come', async () => {
  const before = await inBrotli([FIRST], BEST);
  const read = brotliDecompressSync(br.subarray(0, before.length + 20), { finishFlush: constants.BROTLI_OPERATION_FLUSH }).toString();
  expect(read.startsWith(FIRST)).toBe(true);
});

it('a page that is too long by its best of a few ways is tried in many more, and is the same page', async () => {
  const head = Array.from({ length: 60 }, (_, at) => `<p class="c${at % 7}">${(at * 7919).toString(36)} ${(at * 104_729).toString(36)}</p>`).join('');
  const few = await shortestBrotli([head, REST]);
  const many = await shortestBrotli([head, REST], few.length - 1);
  expect(many.length).toBeLessThan(few.length);
  expect(brotliDecompressSync(many).toString()).toBe(head + REST);
});
