import { describe, expect, it } from 'vitest';
import { askedPath, mayBeFile } from '../../../scripts/asked-path.ts';

describe('the path that a request asks for', () => {
  it('is decoded, without what stands behind a question mark', () => {
    expect(askedPath('/es/se%C3%B1ales/?fbclid=1')).toBe('/es/señales/');
    expect(askedPath('http://localhost:4321/en/')).toBe('/en/');
    expect(askedPath('//')).toBe('//');
  });

  it('is none where no address is written so', () => {
    for (const url of ['', '*', 'nowhere', '/%', '/%ff', '/es/%00', '/es/%0a', 'http://localhost']) expect(askedPath(url), url).toBeUndefined();
  });

  it('is never a file outside the site, nor one that a disk finds under another spelling, nor what only a host reads', () => {
    for (const path of ['//', '/es//', '/../a', '/.git/config', '/es/..\\..\\a', '/C:/a', '/_headers', '/_HEADERS', '/_redirects.', '/_headers/'])
      expect(mayBeFile(path), path).toBe(false);
    for (const path of ['/', '/es/', '/_astro/a.js', '/pagefind/wasm.es.pagefind', '/en/p/z8k73/2/']) expect(mayBeFile(path), path).toBe(true);
  });
});
