import { describe, expect, it } from 'vitest';
import { KEPT_FOR_GOOD, NOT_KEPT } from '#/domain/security-headers.ts';
import { cacheRules, caddySnippets, onePerPath } from '#/integrations/host-files.ts';

const pathsOf = (header: typeof NOT_KEPT, addresses: string[]): string[] =>
  cacheRules(addresses)
    .filter(({ headers }) => headers.length === 1 && headers[0] === header)
    .map(({ path }) => path);

describe('what browsers may keep', () => {
  it('is nothing of a folder at the top of the site, whatever its name, and of a file there', () => {
    expect(pathsOf(NOT_KEPT, ['/en/', '/somewhere-new/', '/robots.txt'])).toEqual(['/en/*', '/robots.txt', '/somewhere-new/*']);
  });

  it('is said of the first page under both of its addresses', () => {
    expect(pathsOf(NOT_KEPT, ['/index.html'])).toEqual(['/', '/index.html']);
  });

  it('is everything of the files whose name changes with their content, and of nothing else', () => {
    expect(pathsOf(KEPT_FOR_GOOD, ['/_astro/', '/en/'])).toEqual(['/_astro/*']);
    expect(pathsOf(NOT_KEPT, ['/_astro/', '/en/'])).toEqual(['/en/*']);
  });

  it('is never said by a rule for all, and never twice of one folder, since hosts would make one header of two', () => {
    const paths = pathsOf(NOT_KEPT, ['/en/', '/es/', '/en/get-help/keep.js', '/es/pedir-ayuda/keep.js', '/keep.js']);
    expect(paths).toEqual(['/en/*', '/es/*', '/keep.js']);
  });

  it('is not said of the files that only a host reads', () => {
    expect(pathsOf(NOT_KEPT, ['/_headers', '/_redirects'])).toEqual([]);
  });
});

describe('rules for one path', () => {
  it('are made one, with the headers of each', () => {
    const policy = { name: 'Content-Security-Policy', value: "default-src 'none'" };
    const rules = [
      { path: '/', headers: [NOT_KEPT] },
      { path: '/en/*', headers: [NOT_KEPT] },
      { path: '/', headers: [policy] },
    ];
    expect(onePerPath(rules)).toEqual([
      { path: '/', headers: [NOT_KEPT, policy] },
      { path: '/en/*', headers: [NOT_KEPT] },
    ]);
  });
});

describe('what Caddy is told', () => {
  const policy = { name: 'Content-Security-Policy', value: "default-src 'none'" };
  const rules = [
    { path: '/*', headers: [{ name: 'X-Frame-Options', value: 'DENY' }] },
    ...onePerPath([...cacheRules(['/en/', '/404.html']), { path: '/en/gone/', headers: [policy] }, { path: '/404.html', headers: [policy] }]),
  ];
  const { site, missing, gone } = caddySnippets(rules, [], '/404.html', [{ locale: 'en', page: '/en/gone/', paths: ['/en/a/'] }]);

  it('is to keep nothing but what is kept for good, which covers the addresses that it leads on by itself', () => {
    expect(site).toContain('@notKept not path /_astro/*');
    expect(site.match(/no-store/g)).toHaveLength(1);
  });

  it('is the same for what does not exist and for what is gone', () => {
    for (const snippet of [missing, gone]) for (const words of ['no-store', 'DENY', "default-src 'none'"]) expect(snippet).toContain(words);
  });
});
