import { describe, expect, it } from 'vitest';
import { DISCREET_MARK, DISCREET_STATE, FORGET, isPage, LEFT_STATE } from '#/domain/discreet.ts';

describe('the mark of a discreet visit', () => {
  it('says nothing about this site to whoever reads it', () => {
    expect(DISCREET_MARK).toMatch(/^\d$/);
    expect(String(DISCREET_STATE)).toBe(DISCREET_MARK);
    expect(String(LEFT_STATE)).toMatch(/^\d$/);
  });

  it('is another once she has left, so that a page under it leaves again, and none that she still reads does', () => {
    expect(LEFT_STATE).not.toBe(DISCREET_STATE);
  });
});

describe('what is shown in the place of another page', () => {
  it('is a page, with a place on it or without, and no file', () => {
    expect(isPage('https://telar.example/es/pedir-ayuda/#mx')).toBe(true);
    expect(isPage('https://telar.example/')).toBe(true);
    expect(isPage('https://telar.example/es/noticias/feed.xml')).toBe(false);
    expect(isPage('https://telar.example/check/es.json?x=a/b')).toBe(false);
  });

  it('is a page too where its last slash was not typed, or something stands behind it', () => {
    for (const typed of ['/ayuda', '/es/pedir-ayuda', '/ayuda?v=1.2', '/ayuda#a.b', '/v1.2/ayuda'])
      expect(isPage(`https://telar.example${typed}`), typed).toBe(true);
  });
});

describe('what “Leave now” tells the worker that keeps a copy of the numbers', () => {
  it('is a word, and so nothing that a page says by chance', () => {
    expect(FORGET).not.toBe('');
  });
});
