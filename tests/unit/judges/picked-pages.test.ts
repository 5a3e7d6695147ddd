import { describe, expect, it } from 'vitest';
import { href, quietHref } from '#/routing/routes.ts';
import { likenessOf, mayBeListed, pickPages } from '../../judges/picked-pages.ts';

const page = (path: string, html = '') => ({ path, html, file: `${path.slice(1)}index.html` });
const script = (name: string): string => `<script type="module" src="/once/${name}.a1b2c3.js"></script>`;
const picture = (kind: string): string => `<meta property="og:image" content="https://telar.example/share/${kind}-en.png">`;

describe('the pages that judges look at', () => {
  it('are each page that has an address of its own, however alike', () => {
    expect(likenessOf(page(href('glossary', 'en')))).not.toBe(likenessOf(page(href('years', 'en'))));
    expect(likenessOf(page(href('glossary', 'en')))).not.toBe(likenessOf(page(href('glossary', 'es'))));
  });

  it('are of those below a section the longest of each kind, which its scripts and its picture tell', () => {
    const [short, long] = [page(href('guides', 'en', 'one'), picture('guide')), page(href('guides', 'en', 'two'), `${picture('guide')}longer`)];
    const [walk, scale] = [page(href('try', 'en', 'walk'), script('walk')), page(href('try', 'en', 'scale'), script('Scale'))];
    expect(pickPages([short, long, walk, scale])).toEqual([long, walk, scale]);
  });

  it('are of a story’s parts one, and of the list of a year another', () => {
    expect(likenessOf(page(href('stories', 'en', 'one', 'two')))).toBe(likenessOf(page(href('stories', 'en', 'three', 'four'))));
    expect(likenessOf(page(href('stories', 'en', 'one')))).not.toBe(likenessOf(page(href('stories', 'en', 'one', 'two'))));
  });

  it('are of the quiet addresses one of each depth: the same pages stand elsewhere', () => {
    expect(likenessOf(page(quietHref('en', 'abcde'), script('walk')))).toBe(likenessOf(page(quietHref('en', 'fghij'))));
  });

  it('may be listed by search engines, or not', () => {
    expect(mayBeListed(page('/en/'))).toBe(true);
    expect(mayBeListed(page('/en/', '<meta name="robots" content="noindex">'))).toBe(false);
    expect(mayBeListed(page('/404.html'))).toBe(false);
  });
});
