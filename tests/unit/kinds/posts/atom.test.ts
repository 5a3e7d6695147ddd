import { describe, expect, it } from 'vitest';
import { atomFeed, xmlText, type AtomFeed } from '#/kinds/posts/domain/atom.ts';

const FEED: AtomFeed = {
  id: 'urn:uuid:feed',
  language: 'es',
  title: 'Telar · Noticias',
  subtitle: 'Lo nuevo.',
  page: 'https://example.org/es/noticias/',
  self: 'https://example.org/es/noticias/atom.xml',
  entries: [
    {
      id: 'urn:uuid:one',
      title: 'A & <b>',
      summary: 'It says "so".',
      href: 'https://example.org/es/noticias/one/?a=1&b=2',
      author: 'Edición de datos',
      published: '2026-11-01',
      updated: '2026-11-03',
      tags: [{ term: 'figures', label: 'Cifras "y" más' }],
    },
  ],
  deleted: [{ id: 'urn:uuid:gone', on: '2026-11-05' }],
  deletedWords: 'Se retiró.',
};

/** Every element of some XML in its order, each end told from its beginning; throws where they do not fit into one another. */
const elements = (xml: string): string[] => {
  const open: string[] = [];
  const seen: string[] = [];
  for (const [, close, name = '', , alone] of xml.matchAll(
    /<(\/?)([a-z]+(?::[a-z-]+)?)((?: [a-z]+(?::[a-z]+)?="[^"<&]*(?:&(?:amp|lt|gt|quot);[^"<&]*)*")*)(\/?)>/g,
  )) {
    if (close === '/') {
      if (open.pop() !== name) throw new Error(`</${name}> ends what was not begun.`);
    } else {
      seen.push(name);
      if (alone !== '/') open.push(name);
    }
  }
  if (open.length > 0) throw new Error(`Never ended: ${open.join(', ')}`);
  return seen;
};

describe('the news as Atom', () => {
  const xml = atomFeed(FEED);

  it('is well formed, whatever signs stand in a title, an address or a tag', () => {
    expect(elements(xml).filter((name) => name === 'feed')).toHaveLength(1);
    // Nothing is left of it but words once its elements are taken out: no sign of XML stands by itself.
    expect(xml.replace(/^<\?xml[^>]*\?>\n/, '').replaceAll(/<\/?[a-z][^>]*>/g, '')).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;)/);
    expect(xml).toContain('<title>A &amp; &lt;b&gt;</title>');
    expect(xml).toContain('?a=1&amp;b=2"');
  });

  it('has what RFC 4287 asks of a feed and of an entry, each once', () => {
    const [head = '', entry = ''] = xml.split('<entry>');
    for (const name of ['id', 'title', 'updated']) {
      expect(head.split(`<${name}>`), name).toHaveLength(2);
      expect(entry.split(`<${name}>`), name).toHaveLength(2);
    }
    expect(head).toContain('<link rel="self" type="application/atom+xml" href="https://example.org/es/noticias/atom.xml"/>');
    expect(entry).toContain('<author><name>Edición de datos</name></author>');
    expect(entry).toContain('<published>2026-11-01T00:00:00Z</published><updated>2026-11-03T00:00:00Z</updated>');
    expect(entry).toContain('<category term="figures" label="Cifras &quot;y&quot; más"/>');
  });

  it('tells of what was withdrawn by the name of its entry and the day, and by nothing else (RFC 6721)', () => {
    expect(xml).toContain(' xmlns:at="http://purl.org/atompub/tombstones/1.0"');
    expect(xml).toContain('<at:deleted-entry ref="urn:uuid:gone" when="2026-11-05T00:00:00Z"><at:comment>Se retiró.</at:comment></at:deleted-entry>');
  });

  it('is as new as the newest thing in it, a withdrawal among them, and hangs on no clock', () => {
    expect(xml).toContain('<updated>2026-11-05T00:00:00Z</updated><link rel="self"');
    expect(atomFeed({ ...FEED, deleted: [] })).toContain('<updated>2026-11-03T00:00:00Z</updated><link rel="self"');
    expect(elements(atomFeed({ ...FEED, deleted: [], entries: [] }))).not.toContain('entry');
  });

  it('leaves out signs that XML cannot hold: one of them, pasted into a title, would end every copy of the feed', () => {
    expect(xmlText('a\u0000b\u000Bc\uFFFEd😀é')).toBe('abcd😀é');
  });
});
