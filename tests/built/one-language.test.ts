import { describe, expect, it } from 'vitest';
import { quietCode } from '#/domain/quiet-code.ts';
import { href, quietHref } from '#/routing/routes.ts';
import { pageAt } from '../support/built.ts';

const languageLink = (path: string): string | undefined => /<a class="tool" href="([^"]*)" lang="en" hreflang="en"/.exec(pageAt(path).html)?.[1];
const ANAS = href('stories', 'es', 'ana-de-prueba');

describe('a part of a story that exists in one language', () => {
  it('leads to the page of its series in the other, names no version there, and says why', () => {
    expect(languageLink(`${ANAS}ana-cuatro/`)).toBe(href('stories', 'en', 'ana-de-prueba'));
    expect(languageLink(`${ANAS}ana-uno/`)).toBe(href('stories', 'en', 'ana-de-prueba', 'ana-one'));
    expect(pageAt(`${ANAS}ana-cuatro/`).html).not.toMatch(/rel="alternate" hreflang="en"/);
    expect(pageAt(`${ANAS}ana-cuatro/`).html).toContain('Se escribió para un taller en español.');
  });

  it('leads to the list of stories where its series is in that language not at all, and from its quiet address', () => {
    expect(languageLink(href('stories', 'es', 'gina-de-prueba'))).toBe(href('stories', 'en'));
    expect(languageLink(quietHref('es', quietCode('stories', 'ana-de-prueba'), '4'))).toBe(href('stories', 'en'));
  });
});

describe('a post in one language', () => {
  it('leads to the list of posts in the other, and names no version there', () => {
    const { html } = pageAt(href('news', 'es', 'solo-aqui'));
    expect(html).toMatch(/href="\/en\/news\/"[^>]* lang="en" hreflang="en"/);
    expect(html).not.toMatch(/rel="alternate" hreflang="en"/);
  });
});
