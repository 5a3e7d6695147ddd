import { describe, expect, it } from 'vitest';
import { inLanguage } from '#/domain/in-language.ts';

const words = (text: string) => ({ en: text, es: `${text} (es)` });

describe('a line in the language of a page', () => {
  it('has its words in that language, however deep they stand, and all else as it was', () => {
    const line = {
      id: 'a',
      name: words('A'),
      open: true,
      since: null,
      phones: [{ dial: '911', note: words('B') }],
      told: { police: undefined, when: words('C') },
    };
    expect(inLanguage(line, ({ es }) => es)).toEqual({
      id: 'a',
      name: 'A (es)',
      open: true,
      since: null,
      phones: [{ dial: '911', note: 'B (es)' }],
      told: { police: undefined, when: 'C (es)' },
    });
  });

  it('keeps what only looks like words: one language alone, or a language that is no text', () => {
    for (const value of [{ en: 'A' }, { en: 'A', es: 1 }, { es: 'A' }]) expect(inLanguage(value, () => 'no')).toEqual(value);
  });

  it('says of each of its words where they stand: by the id of an entry, else by its number from 1', () => {
    const ways: string[] = [];
    const value = {
      name: words('A'),
      lines: [{ id: 'one', name: words('B') }, { name: words('C') }, { id: 3, name: words('D') }, words('E')],
      list: [null, [words('F')]],
    };
    inLanguage(value, ({ en }, path) => {
      ways.push(`${en}: ${path.join(' ')}`);
      return en;
    });
    expect(ways).toEqual(['A: name', 'B: lines one name', 'C: lines 2 name', 'D: lines 3 name', 'E: lines 4', 'F: list 2 1']);
  });
});
