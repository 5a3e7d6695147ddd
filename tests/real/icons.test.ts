import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { DIST } from '../support/site.ts';

it('the icons that browsers ask for by themselves say nothing: one tint, or nothing at all', async () => {
  // Without one a phone puts a picture of the page on its home screen, beside the name of a bookmark.
  const { channels } = await sharp('dist/apple-touch-icon.png').toColourspace('srgb').stats();
  for (const { min, max } of channels) expect(min).toBe(max);
  // A bitmap behind a head of 62 bytes (one picture of 32 bits a pixel), every pixel of which is transparent.
  const icon = readFileSync('dist/favicon.ico');
  const pixels = icon.subarray(62, 62 + 16 * 16 * 4);
  expect(pixels.filter((_, index) => index % 4 === 3).every((alpha) => alpha === 0)).toBe(true);
});

it('the icons are sent as pictures, and not as files to be downloaded', async () => {
  const served = await serve(DIST, 0);
  try {
    for (const name of ['favicon.ico', 'apple-touch-icon.png'])
      expect((await fetch(new URL(`/${name}`, served.url))).headers.get('content-type'), name).toMatch(/^image\//);
  } finally {
    await served.close();
  }
});
