import { describe, expect, it } from 'vitest';
import { fieldsIn } from '#/content-files/checks/word-fields.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { shownWords } from '#/content-files/read/shown-words.ts';
import { LOCALES } from '#/domain/locale.ts';

const content = readContent(process.cwd());

/** Quotation marks of another kind than “ ”: straight, low, angled. */
const OTHER = /["«»„‟‹›]/;

describe.each(LOCALES)('quotation marks in %s', (locale) => {
  const texts = content.texts.filter((text) => text.locale === locale).map((text) => ({ file: text.file, words: shownWords(text) }));
  const all = [...texts, ...fieldsIn(content, locale)];
  const those = (wrong: (words: string) => boolean): string[] =>
    all.filter(({ words }) => wrong(words)).map(({ file, words }) => `${file}: ${words.slice(0, 200)}`);

  it('are of one kind, “ ”, in every text, line, series and word of the interface', () => {
    expect(all.length).toBeGreaterThan(500);
    expect(those((words) => OTHER.test(words))).toEqual([]);
  });

  it('are closed as often as they are opened', () => {
    expect(those((words) => words.split('“').length !== words.split('”').length)).toEqual([]);
  });
});
