import { describe, expect, it } from 'vitest';
import { QUIET_COPY } from '#/domain/quiet-copy.ts';
import { quietCopy } from '#/integrations/quiet-copies.ts';
import { readPage, spliced } from '#/integrations/read-page.ts';
import { site } from '../../../site.config.ts';

const tag = `<meta name="${QUIET_COPY}" content='{"at":"/en/p/k7wqm/","links":{"/es/su-titulo/":"/es/p/k7wqm/"}}'>`;
const page = (head: string): string =>
  [
    `<html lang="en"><head><title>Her story &amp; more · Telar</title><link rel="canonical" href="https://telar.example/en/hers/">`,
    `<link rel="alternate" hreflang="es" href="https://telar.example/es/su-titulo/"><link rel="alternate" type="application/rss+xml" href="/en/feed.xml">`,
    `<meta name="description" content="What she went through"><meta property="og:url" content="https://telar.example/en/hers/">${head}</head>`,
    `<body data-quiet-title="Reading &amp; more · Telar"><a href="/es/su-titulo/" hreflang="es">Español</a><a href="/en/">Home</a>`,
    `<script type="application/ld+json">{"headline":"Her story"}</script><main id="content" data-pagefind-body="true"><p>Hers.</p></main></body></html>`,
  ].join('');

describe('the copy of a page at its quiet address', () => {
  it('says what the page says, under its quiet title; it leads to the other quiet address, calls that its own, tells programs nothing more, and no search or feed finds it', () => {
    const read = readPage(page(tag));
    const copy = quietCopy(read);
    expect(copy?.at).toBe('/en/p/k7wqm/');
    expect(spliced(read.html, [...(copy ? [copy.tag, ...copy.changes] : [])])).toBe(
      [
        `<html lang="en"><head><title>Reading &amp; more · Telar</title><link rel="canonical" href="${site.url}/en/p/k7wqm/">`,
        `<meta property="og:url" content="${site.url}/en/p/k7wqm/"></head>`,
        `<body data-quiet-title="Reading &amp; more · Telar"><a href="/es/p/k7wqm/" hreflang="es">Español</a><a href="/en/">Home</a>`,
        `<main id="content"><p>Hers.</p></main></body></html>`,
      ].join(''),
    );
  });

  it('is made of no page that cannot be sent', () => {
    expect(quietCopy(readPage(page('')))).toBeUndefined();
  });

  it('stops the build where its page does not say how it is made', () => {
    for (const broken of [page(tag).replace(/ data-quiet-title="[^"]*"/, ''), page(tag.replace('"at"', '"to"'))])
      expect(() => quietCopy(readPage(broken))).toThrow(/quiet copy cannot be made/);
  });
});
