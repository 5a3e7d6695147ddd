import { describe, expect, it } from 'vitest';
import { headerRules } from '../../../scripts/serve.ts';

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
