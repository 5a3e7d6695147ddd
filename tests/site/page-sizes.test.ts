import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, constants, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pages } from '../support/built.ts';
import { groupsOf, toldBySize, type SeenPage } from '../support/page-sizes.ts';
import { DIST } from '../support/site.ts';

const PACKINGS = {
  br: (bytes: Buffer) => brotliDecompressSync(bytes, { finishFlush: constants.BROTLI_OPERATION_FLUSH }),
  gz: (bytes: Buffer) => gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }),
};

const packed = (file: string, packing: string): Buffer => readFileSync(join(DIST, `${file}.${packing}`));

const seenIn = (packing: string): SeenPage[] => pages.map(({ file, path }) => ({ path, seen: String(packed(file, packing).length) }));

/** How many of its bytes a packed page needs until it can be read to its end: the rest only makes it longer. */
const needed = (bytes: Buffer, html: string, unpack: (bytes: Buffer) => Buffer): number => {
  const whole = Buffer.from(html);
  let [least, most] = [0, bytes.length];
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    if (unpack(bytes.subarray(0, middle)).equals(whole)) most = middle;
    else least = middle + 1;
  }
  return least;
};

describe.each(Object.entries(PACKINGS))('pages in .%s', (packing, unpack) => {
  it('have eight sizes at most, those of countries four, and no country has one alone in its language', () => {
    expect(toldBySize(seenIn(packing))).toEqual([]);
  });

  it('grow by a tenth or hardly more for it, all of it behind their last word', () => {
    const sent = pages.map(({ file, html }) => ({ html, bytes: packed(file, packing) }));
    const before = sent.reduce((sum, { html, bytes }) => sum + needed(bytes, html, unpack), 0);
    const after = sent.reduce((sum, { bytes }) => sum + bytes.length, 0);
    expect(after).toBeGreaterThan(before);
    expect(after / before).toBeLessThanOrEqual(1.105);
  });
});

it('pages that are alike in one packing are alike in the other', () => {
  expect(groupsOf(seenIn('gz'))).toEqual(groupsOf(seenIn('br')));
});
