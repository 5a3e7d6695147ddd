import { describe, expect, it } from 'vitest';
import { plainWords } from '#/domain/plain-words.ts';

describe('words in which a number or a name is looked for', () => {
  it('have plain digits, of whatever alphabet they were written in', () => {
    for (const digits of ['٠١٢٣٤٥٦٧٨٩', '०१२३४५६७८९', '０１２３４５６７８９', '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗', '߀߁߂߃߄߅߆߇߈߉'])
      expect(plainWords(`a ${digits}`), digits).toBe('a 0123456789');
  });

  it.each([
    ['of print, white on black', 0x1f10c, 0x2776],
    ['without serifs', 0x1f10b, 0x2780],
    ['without serifs, white on black', 0x24ff, 0x278a],
    ['twice', 0x24ff, 0x24f5],
  ])('have plain digits for those in circles %s', (_, zero, one) => {
    const circled = [zero, ...Array.from({ length: 9 }, (_one, index) => one + index)];
    expect(plainWords(`a ${String.fromCodePoint(...circled)} b`)).toBe('a 0123456789 b');
  });

  it('keep the plain digits beside those of another alphabet', () => {
    expect(plainWords('90٤')).toBe('904');
  });

  it('have lost every sign that nobody sees, and keep each that somebody does', () => {
    expect(plainWords('a\u200Bb\u00ADc\u2060d\uFE0Fe\u034Ff\u20E3g\u115Fh\u1160i')).toBe('abcdefghi');
    const seen = '¿Cómo estás, niña? “Sí” — ¡no! 3 × 4 = 12…\n';
    expect(plainWords(seen)).toBe('¿Cómo estás, niña? “Sí” — ¡no! 3 × 4 = 12...\n');
    expect(plainWords('¿Cómo estás, niña? “Sí” — ¡no…!\n')).toBe('¿Cómo estás, niña? “Sí” — ¡no…!\n');
  });
});
