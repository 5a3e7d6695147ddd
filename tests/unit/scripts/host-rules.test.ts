import { describe, expect, it } from 'vitest';
import { headerRules, headersAt } from '../../../scripts/host-rules.ts';

describe('the _headers file, as npm start reads it', () => {
  it('is a path and the headers that stand indented under it', () => {
    expect(headerRules('/*\n  X-Frame-Options: DENY\n  Referrer-Policy: no-referrer\n')).toEqual([
      {
        path: '/*',
        headers: [
          ['X-Frame-Options', 'DENY'],
          ['Referrer-Policy', 'no-referrer'],
        ],
      },
    ]);
  });

  it('gives each header to the path above it, in the order of the file', () => {
    const rules = headerRules('/*\n  A: 1\n\n/en/\n  B: 2\n');
    expect(rules.map(({ path, headers }) => [path, headers])).toEqual([
      ['/*', [['A', '1']]],
      ['/en/', [['B', '2']]],
    ]);
  });

  it('keeps the colons, semicolons and commas of a value', () => {
    const policy = "default-src 'none'; img-src 'self' data:; connect-src https://example.org:443, 'self'";
    expect(headerRules(`/\n  Content-Security-Policy: ${policy}\n`)[0]?.headers).toEqual([['Content-Security-Policy', policy]]);
  });

  it('passes over comments, empty lines and headers that stand under no path', () => {
    expect(headerRules('# written by the build\n  A: 1\n\n/en/\n')).toEqual([{ path: '/en/', headers: [] }]);
  });

  it('has no rule in an empty file', () => {
    expect(headerRules('')).toEqual([]);
  });
});

describe('what a response carries', () => {
  const rules = headerRules('/*\n  A: 1\n\n/en/*\n  B: 2\n\n/en/page/\n  C: 3\n');

  it('is what every rule for its path gives', () => {
    expect([...headersAt(rules, '/en/page/')]).toEqual([
      ['A', '1'],
      ['B', '2'],
      ['C', '3'],
    ]);
    expect([...headersAt(rules, '/es/')]).toEqual([['A', '1']]);
  });

  it('is the same without the last slash', () => {
    for (const path of ['/en', '/en/page']) expect([...headersAt(rules, path)]).toEqual([...headersAt(rules, `${path}/`)]);
    expect(headersAt(rules, '/english/').has('B')).toBe(false);
  });

  it('is one header with both values where two rules give the same, as hosts make it', () => {
    const twice = headerRules('/*\n  Cache-Control: no-store\n\n/_astro/*\n  Cache-Control: public, max-age=60\n');
    expect(headersAt(twice, '/_astro/a.js').get('Cache-Control')).toBe('no-store, public, max-age=60');
  });
});
