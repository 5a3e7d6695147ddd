import { describe, expect, it } from 'vitest';
import { countWords, minutesToRead } from '#/domain/reading-time.ts';
import { wordsShownIn } from '#/content-files/read/shown-words.ts';

const words = (count: number, word = 'word'): string => Array.from({ length: count }, () => word).join(' ');
const minutes = (story: string): number => minutesToRead(wordsShownIn(story), 'en');

describe('the words of a text', () => {
  it('are what is read, and no signs or blanks', () => {
    expect(countWords('Two words, and — three more.', 'en')).toBe(5);
    expect(countWords(' … ', 'es')).toBe(0);
  });
});

describe('the time to read a text', () => {
  it('is never less than a minute, so that no page promises nothing', () => {
    expect(minutesToRead('', 'en')).toBe(1);
    expect(minutesToRead('Two words.', 'es')).toBe(1);
  });

  it('counts 180 words a minute in English and 210 in Spanish', () => {
    expect(minutesToRead(words(180 * 100), 'en')).toBe(100);
    expect(minutesToRead(words(210 * 150, 'palabra'), 'es')).toBe(150);
  });

  it('is in whole minutes, to the nearest', () => {
    expect(minutesToRead(words(180 * 2 + 60), 'en')).toBe(2);
    expect(minutesToRead(words(180 * 2 + 120), 'en')).toBe(3);
  });
});

describe('the time to read a story', () => {
  it.each([
    ['the addresses of links', '[word](https://example.org/a/very/long/address/of/many/words)'],
    ['the addresses of links by reference', '[word][1]\n\n[1]: https://example.org/a/very/long/address/of/many/words\n\n'],
    ['tags', '\n\n<Passage id="a-long-name-of-a-passage">\n\nword\n\n</Passage>\n\n'],
    ['notes for colleagues', 'word {/* many words that nobody reads */} <!-- nor these -->'],
    ['the numbers of headings', '\n\n## word {#12}\n\n'],
    ['punctuation and signs of Markdown', '**word** — * * *'],
  ])('does not count %s', (_, word) => {
    expect(minutes(words(360, word))).toBe(2);
  });

  it('counts the words of passages, lists, quotations and boxes', () => {
    expect(minutes(words(90, '\n\n- word\n\n> word\n\n:::note\nword\n:::\n\n<Passage id="1">\n\nword\n\n</Passage>\n\n'))).toBe(2);
  });
});
