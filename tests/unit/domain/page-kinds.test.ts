import { describe, expect, it } from 'vitest';
import { helpPageBytes, offersDiscreetAtTop, ownPageBytes, PAGE_KINDS, takeKB, threadBytes, walkBytes, type PageKind } from '#/domain/page-kinds.ts';
import { SHARE_PICTURE, sharePicture } from '#/domain/share-picture.ts';

const KINDS = Object.keys(PAGE_KINDS).filter((kind): kind is PageKind => kind in PAGE_KINDS);

describe('a kind of page', () => {
  it('offers a discreet visit at its top where much is read before the foot is reached, and else at its foot', () => {
    expect(KINDS.filter(offersDiscreetAtTop)).toEqual(['home', 'story', 'thread']);
  });

  it('has a ground for its picture, a color that is dark enough for white letters', () => {
    for (const kind of KINDS) {
      const [, ...parts] = /^#(..)(..)(..)$/.exec(PAGE_KINDS[kind].ground) ?? [];
      expect(parts.length, kind).toBe(3);
      for (const part of parts) expect(Number.parseInt(part, 16), kind).toBeLessThan(0xa0);
    }
  });

  it('with numbers is the lightest, and fits into one response: a phone with little credit opens it', () => {
    for (const kind of KINDS) expect(PAGE_KINDS[kind].kB, kind).toBeGreaterThanOrEqual(PAGE_KINDS.help.kB);
    for (const bytes of Object.values<number>(helpPageBytes)) expect(bytes).toBeLessThan(PAGE_KINDS.help.kB * 1000);
    for (const kind of ['guide', 'search', 'walk', 'print'] as const) expect(ownPageBytes[kind]).toBeLessThan(PAGE_KINDS[kind].kB * 1000);
    expect(takeKB).toBeGreaterThan(PAGE_KINDS.help.kB);
    expect(helpPageBytes.country, 'where she calls is lighter than what leads there').toBeLessThan(helpPageBytes.list);
  });

  it('takes what its parts take: a walk its page, its scripts and its drawings, a page of the thread no more than its kind', () => {
    expect(Math.round((walkBytes.page + walkBytes.scripts + walkBytes.drawings) / 100)).toBe(PAGE_KINDS.walk.kB * 10);
    expect(walkBytes.page).toBeGreaterThan(ownPageBytes.walk);
    for (const bytes of [threadBytes.cover, threadBytes.corridor, threadBytes.cloth]) expect(bytes).toBeLessThan(PAGE_KINDS.thread.kB * 1000);
  });
});

describe('the picture that a chat shows of a page', () => {
  it('lies where nothing tells which page was sent, and is the same for kinds that look alike', () => {
    expect(sharePicture('help', 'es')).toBe('/share/help-es.png');
    expect(sharePicture('home', 'en')).toBe('/share/gateway-en.png');
    for (const kind of ['walk', 'booklet', 'game', 'print'] as const) expect(sharePicture(kind, 'es'), kind).toBe('/share/try-es.png');
    expect(sharePicture('learn', 'es')).toBe('/share/thread-es.png');
  });

  it('has the size and type that chats and feeds ask for', () => {
    expect(SHARE_PICTURE).toEqual({ width: 1200, height: 630, type: 'image/png' });
  });
});
