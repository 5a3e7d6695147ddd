import { describe, expect, it } from 'vitest';
import { hash, quietCode } from '#/domain/quiet-code.ts';

describe('the code of a quiet address', () => {
  // Links with these were sent: they are good as long as the text is.
  it.each([
    ['guides', 'boyfriend', 'z8k73'],
    ['pages', 'about', '6bpx7'],
    ['stories', 'carmen', 'rk8pn'],
  ] as const)('of %s, %s, is never another', (kind, key, code) => {
    expect(quietCode(kind, key)).toBe(code);
  });

  it('is five signs without a vowel or one that is taken for another, so that no code can be read as a word', () => {
    for (let index = 0; index < 2000; index += 1) expect(quietCode('posts', `post-${index}`)).toMatch(/^[bcdfghjkmnpqrstvwxz2-9]{5}$/);
  });

  it('is its own for each kind: a guide and a post under one key are two pages', () => {
    expect(quietCode('guides', 'online')).not.toBe(quietCode('posts', 'online'));
  });

  it('is spread by chance: keys that differ by a sign are far apart, and two of a thousand seldom meet', () => {
    const codes = Array.from({ length: 1000 }, (_, index) => quietCode('guides', `a-guide-${index}`));
    expect(new Set(codes).size).toBeGreaterThanOrEqual(998);
    expect(new Set(codes.map((code) => code.slice(0, 2))).size).toBeGreaterThan(400);
  });
});

describe('the number that a code is made of', () => {
  // Of the test vectors of its makers (FNV, draft-eastlake-fnv).
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('is that of FNV-1a, of 32 bits: "%s"', (text, number) => {
    expect(hash(text)).toBe(number);
  });
});
