import { describe, expect, it } from 'vitest';
import { trackedIn } from '#/domain/link-tracks.ts';

describe('what tells who passed an address on', () => {
  it.each<readonly [address: string, name: string, better: string]>([
    ...[
      'utm_source',
      'utm_id',
      'fbclid',
      'gclid',
      'msclkid',
      'mc_eid',
      'igshid',
      'igsh',
      'ref_src',
      '_ga',
      'yclid',
      'ttclid',
      'vero_id',
      'mkt_tok',
      'UTM_Campaign',
    ].map((name) => [`https://example.org/?${name}=a`, name, 'https://example.org/'] as const),
    ['https://youtu.be/a?si=b', 'si', 'https://youtu.be/a'],
    ['https://open.spotify.com/episode/a?si=b', 'si', 'https://open.spotify.com/episode/a'],
    ['https://x.com/a/status/1?s=20&t=b', 's', 'https://x.com/a/status/1'],
    ['https://twitter.com/a/status/1?t=b', 't', 'https://twitter.com/a/status/1'],
    ['https://docs.google.com/forms/d/e/a/viewform?usp=sf_link', 'usp', 'https://docs.google.com/forms/d/e/a/viewform'],
    ['https://example.org/?__cft__[0]=a&id=5', '__cft__[0]', 'https://example.org/?id=5'],
    ['https://example.org/a/?share=jetpack-whatsapp', 'share', 'https://example.org/a/'],
    ['https://example.org/a/?share=facebook&lang=es', 'share', 'https://example.org/a/?lang=es'],
    ['https://example.org/?utm%5Fsource=a', 'utm_source', 'https://example.org/'],
    ['https://example.org/a?id=5&amp;fbclid=b', 'fbclid', 'https://example.org/a?id=5'],
    ['https://example.org/a#utm_source=b', 'utm_source', 'https://example.org/a'],
    ['example.org/a?fbclid=b', 'fbclid', 'example.org/a'],
  ])('is taken out of %s', (address, name, better) => {
    expect(trackedIn(address)).toEqual({ name, better });
  });

  it('leaves the rest as it is written', () => {
    expect(trackedIn('https://Example.org/a?amp&q=a%20b,c/d&utm_source=x&lang=es#lugar-3')?.better).toBe(
      'https://Example.org/a?amp&q=a%20b,c/d&lang=es#lugar-3',
    );
  });

  it.each([
    'https://example.org/?id=5&lang=es&page=2&p=30&s=a&t=b&si=c&ref=d&source=e&feature=f',
    'https://youtu.be/a?t=30',
    'https://example.org/utm_source/a',
    'https://example.org/#fbclid',
    'https://example.org/?q=utm_source',
    'https://example.org/#:~:text=utm_source',
    'https://',
  ])('is not seen in %s', (address) => {
    expect(trackedIn(address)).toBeUndefined();
  });
});
