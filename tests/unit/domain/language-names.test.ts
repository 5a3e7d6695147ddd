import { describe, expect, it } from 'vitest';
import { languageNameIn } from '#/domain/language-names.ts';

describe('a language that a line answers in', () => {
  it('is called as the reader calls it', () => {
    expect(languageNameIn('pt', 'es')).toBe('portugués');
    expect(languageNameIn('pt', 'en')).toBe('Portuguese');
    expect(languageNameIn('quc', 'es')).not.toBe('quc');
  });

  it.each([
    ['mam', 'Mam', 'mam'],
    ['nah', 'Nahuatl', 'náhuatl'],
    ['yua', 'Yucatec Maya', 'maya yucateco'],
  ])('has a name though browsers know none: %s', (code, english, spanish) => {
    expect(languageNameIn(code, 'en')).toBe(english);
    expect(languageNameIn(code, 'es')).toBe(spanish);
    // A page in a language of its own calls it as its speakers’ neighbours do.
    expect(languageNameIn(code, 'pt')).toBe(spanish);
  });

  it('is shown by its code where nobody knows a name', () => {
    expect(languageNameIn('qps', 'es')).toBe('qps');
  });
});
