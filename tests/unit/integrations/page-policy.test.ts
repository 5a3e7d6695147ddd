import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ownPolicy } from '#/integrations/page-policy.ts';
import { readPage, spliced } from '#/integrations/read-page.ts';
import { site } from '../../../site.config.ts';

const hash = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const page = (policy: string, body: string): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${body}<meta http-equiv="content-security-policy" content="${policy}"></head><body></body></html>`;

const held = hash('run()');
const styled = hash('p{color:red}');
const elsewhere = hash('of another page');
const policy = `default-src 'none'; script-src 'self' ${elsewhere} ${held}; style-src 'self' ${styled} ${elsewhere};`;
const body = '<script>run()</script><style>p{color:red}</style>';
const withOwnPolicy = (html: string, exits: typeof EXITS): string => spliced(html, ownPolicy(readPage(html), exits));
const own = (html: string): string => /http-equiv="content-security-policy" content="([^"]*)"/.exec(withOwnPolicy(html, EXITS))?.[1] ?? '';

const EXITS = { en: 'Leave now', es: 'Salir ya' };

describe('a page’s policy after the build', () => {
  it('names the scripts and styles that the page holds, and no other page’s', () => {
    expect(own(page(policy, body))).toBe(`default-src 'none';script-src 'self' ${held};style-src 'self' ${styled}`);
  });

  it('names a script among the scripts alone, and a style among the styles', () => {
    const both = `script-src 'self' ${held} ${styled}; style-src 'self' ${held} ${styled}`;
    expect(own(page(both, body))).toBe(`script-src 'self' ${held};style-src 'self' ${styled}`);
  });

  it('stands in front of all that it is about, behind the page’s encoding, and only once', () => {
    expect(withOwnPolicy(page("default-src 'none'", body), EXITS)).toBe(
      `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'">${body}</head><body></body></html>`,
    );
  });

  it('drops every hash from a page without scripts or styles of its own', () => {
    expect(own(page(policy, '<p>Words</p>'))).not.toContain('sha256-');
  });

  it('never adds a hash: a script that the build did not name stays forbidden', () => {
    expect(own(page(policy, `${body}<script>slipped in</script>`))).not.toContain(hash('slipped in'));
  });

  it('sends the styles of the head as one, which one hash names, and leaves one that the build did not name where it is, forbidden', () => {
    const [face, slipped] = ['@font-face{font-family:A}', 'p{color:blue}'];
    const html = withOwnPolicy(
      page(`style-src 'self' ${hash(face)} ${styled}`, `<style>${face}</style><title>A</title><style>${slipped}</style><style>p{color:red}</style>`),
      EXITS,
    );
    expect(html).toContain(`style-src 'self' ${hash(`${face}p{color:red}`)}"`);
    expect(html).toContain(`<title>A</title><style>${slipped}</style><style>${face}p{color:red}</style>`);
    expect(html).not.toContain(hash(slipped));
  });

  it('leaves a style that names a file apart: a program that copies the site changes it, and the others would be lost with it', () => {
    const face = '@font-face{font-family:A;src:url("/a.woff2")}';
    const html = withOwnPolicy(
      page(`style-src 'self' ${hash(face)} ${hash('h1{a:b}')} ${styled}`, `<style>h1{a:b}</style><style>${face}</style><style>p{color:red}</style>`),
      EXITS,
    );
    expect(html).toContain(`<style>${face}</style><style>h1{a:b}p{color:red}</style>`);
    expect(html).toContain(`style-src 'self' ${hash(face)} ${hash('h1{a:b}p{color:red}')}"`);
  });

  it('needs no hash for a script that is a file, nor for data', () => {
    const file = '<script type="module" src="/_astro/a.js"></script><script type="application/ld+json">{}</script>';
    expect(own(page(`script-src 'self' ${hash('')} ${hash('{}')}`, file))).toBe("script-src 'self'");
  });

  it('counts scripts and styles that carry attributes and run over several lines', () => {
    const code = '\n  const a = 1;\n  run(a < 2);\n';
    expect(own(page(`script-src 'self' ${hash(code)}`, `<script type="module" data-astro-exec>${code}</script>`))).toContain(hash(code));
  });

  it('keeps what it does not know: sources, keywords and other directives', () => {
    expect(own(page("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; img-src 'self' data:", body))).toBe(
      "default-src 'none';script-src 'self' 'wasm-unsafe-eval';img-src 'self' data:",
    );
  });

  it('lets pictures come from the site’s address too, so that they stand in a page that was saved, where a page has any', () => {
    const [pictured, plain] = [own(page("img-src 'self' data:", '<img src="/a.svg">')), own(page("img-src 'self' data:", body))];
    expect(pictured).toBe(`img-src 'self' data: ${new URL(site.url).origin}`);
    expect(plain).toBe("img-src 'self' data:");
  });

  it('drops long hashes as well as short ones', () => {
    expect(own(page("script-src 'self' 'sha384-abc=' 'sha512-def='", ''))).toBe("script-src 'self'");
  });

  it('lets a page that only leads on do nothing else', () => {
    const html = '<!doctype html><title>On</title><meta http-equiv="refresh" content="0;url=/en/">';
    expect(withOwnPolicy(html, EXITS)).toContain(`<meta http-equiv="content-security-policy" content="default-src 'none';`);
    expect(withOwnPolicy(html, EXITS)).toContain('content="0; url=/en/"');
  });

  it('gives such a page the language of where it leads, the site’s name and the way out, and nothing of its address', () => {
    const written = withOwnPolicy(
      '<!doctype html><title>Redirecting to: /es/pedir-ayuda/</title><meta http-equiv="refresh" content="0;url=/es/pedir-ayuda/">',
      EXITS,
    );
    expect(written).toContain('<html lang="es">');
    expect(written).toContain('<title>Telar</title>');
    expect(written).toContain('>Salir ya</a>');
    expect(written).not.toContain('Redirecting');
  });

  it('stops the build for a page without one', () => {
    expect(() => withOwnPolicy('<html><body>Words</body></html>', EXITS)).toThrow('no content security policy');
  });
});
