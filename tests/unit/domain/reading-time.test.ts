import { describe, expect, it } from 'vitest';
import { minutesToRead } from '#/domain/reading-time.ts';

const words = (count: number, word = 'word'): string => Array.from({ length: count }, () => word).join(' ');

describe('the time to read a text', () => {
  it('is never less than a minute, so that no page promises nothing', () => {
    expect(minutesToRead('', 'en')).toBe(1);
    expect(minutesToRead('Two words.', 'es')).toBe(1);
  });

  it('counts 180 words a minute in English and 210 in Spanish', () => {
    expect(minutesToRead(words(180 * 5), 'en')).toBe(5);
    expect(minutesToRead(words(210 * 5, 'palabra'), 'es')).toBe(5);
  });

  it('is in whole minutes, to the nearest', () => {
    expect(minutesToRead(words(180 * 2 + 60), 'en')).toBe(2);
    expect(minutesToRead(words(180 * 2 + 120), 'en')).toBe(3);
  });

  it('does not count what is not read: tags and the addresses of links', () => {
    const link = '[word](https://example.org/a/very/long/address/of/many/words)';
    expect(minutesToRead(words(360, link), 'en')).toBe(2);
    expect(minutesToRead(words(360, '<Passage id="a-long-name-of-a-passage">word</Passage>'), 'en')).toBe(2);
  });

  it('does not count the numbers of headings', () => {
    expect(minutesToRead(words(360, 'word\n## word {#12}\n'), 'en')).toBe(4);
  });

  it('does not count punctuation and Markdown signs as words', () => {
    expect(minutesToRead(words(360, '**word** —'), 'en')).toBe(2);
  });
});
