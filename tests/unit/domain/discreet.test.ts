import { describe, expect, it } from 'vitest';
import { DISCREET_MARK, isPage } from '#/domain/discreet.ts';

describe('the mark of a discreet visit', () => {
  it('says nothing about this site to whoever reads it', () => {
    expect(DISCREET_MARK).toMatch(/^\d$/);
  });
});

describe('what is shown in the place of another page', () => {
  it('is a page, with a place on it or without, and no file', () => {
    expect(isPage('https://telar.example/es/pedir-ayuda/#mx')).toBe(true);
    expect(isPage('https://telar.example/es/noticias/feed.xml')).toBe(false);
  });
});
