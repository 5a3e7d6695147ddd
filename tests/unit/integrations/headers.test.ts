import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { tightened } from '#/integrations/headers.ts';

const hash = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const page = (policy: string, body: string): string =>
  `<html><head><meta http-equiv="content-security-policy" content="${policy}"></head><body>${body}</body></html>`;

const held = hash('run()');
const styled = hash('p{color:red}');
const elsewhere = hash('of another page');
const policy = `default-src 'none'; script-src 'self' ${elsewhere} ${held}; style-src 'self' ${styled} ${elsewhere};`;
const body = '<script>run()</script><style>p{color:red}</style>';

describe('a page’s policy after the build', () => {
  it('names the scripts and styles that the page holds, and no other page’s', () => {
    expect(tightened(page(policy, body)).policy).toBe(`default-src 'none'; script-src 'self' ${held}; style-src 'self' ${styled};`);
  });

  it('stands in the page exactly as it is given for the header', () => {
    const tight = tightened(page(policy, body));
    expect(tight.html).toBe(page(tight.policy, body));
  });

  it('drops every hash from a page without scripts or styles of its own', () => {
    expect(tightened(page(policy, '<p>Words</p>')).policy).not.toContain('sha256-');
  });

  it('never adds a hash: a script that the build did not name stays forbidden', () => {
    const tight = tightened(page(policy, `${body}<script>slipped in</script>`));
    expect(tight.policy).not.toContain(hash('slipped in'));
  });

  it('needs no hash for a script that is a file', () => {
    const file = '<script type="module" src="/_astro/a.js"></script>';
    expect(tightened(page(`script-src 'self' ${hash('')}`, file)).policy).toBe("script-src 'self'");
  });

  it('counts scripts and styles that carry attributes and run over several lines', () => {
    const code = '\n  const a = 1;\n  run(a < 2);\n';
    const tight = tightened(page(`script-src 'self' ${hash(code)}`, `<script type="module" data-astro-exec>${code}</script>`));
    expect(tight.policy).toContain(hash(code));
  });

  it('keeps what it does not know: sources, keywords and other directives', () => {
    const plain = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; img-src 'self' data:";
    expect(tightened(page(plain, body))).toEqual({ html: page(plain, body), policy: plain });
  });

  it('drops long hashes as well as short ones', () => {
    expect(tightened(page("script-src 'self' 'sha384-abc=' 'sha512-def='", '')).policy).toBe("script-src 'self'");
  });

  it('lets a page that only leads on do nothing else', () => {
    const html = '<meta http-equiv="refresh" content="0;url=/en/">';
    expect(tightened(html)).toEqual({ html, policy: "default-src 'none'" });
  });

  it('stops the build for a page without one', () => {
    expect(() => tightened('<html><body>Words</body></html>')).toThrow('no content security policy');
  });
});
