import { describe, expect, it } from 'vitest';
import { DISCREET_MARK, DISCREET_STATE, FORGET, isPage } from '#/domain/discreet.ts';

describe('the mark of a discreet visit', () => {
  it('says nothing about this site to whoever reads it', () => {
    expect(DISCREET_MARK).toMatch(/^\d$/);
    expect(String(DISCREET_STATE)).toBe(DISCREET_MARK);
  });
});

describe('what is shown in the place of another page', () => {
  it('is a page, with a place on it or without, and no file', () => {
    expect(isPage('https://telar.example/es/pedir-ayuda/#mx')).toBe(true);
    expect(isPage('https://telar.example/es/noticias/feed.xml')).toBe(false);
  });
});

describe('what “Leave now” tells the worker that keeps a copy of the numbers', () => {
  it('is a word, and so nothing that a page says by chance', () => {
    expect(FORGET).not.toBe('');
  });
});
