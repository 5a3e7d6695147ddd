import { describe, expect, it } from 'vitest';
import { countsOf, fleschKincaidGrade, syllablesIn, szigrisztPazos, wordsIn } from '../../support/readability.ts';

describe('the words of a text', () => {
  it('are counted without punctuation, a shortened one as one', () => {
    expect(wordsIn('“Don’t go”, she said: the browser’s list…', 'en')).toEqual(['Don’t', 'go', 'she', 'said', 'the', 'browser’s', 'list']);
    expect(wordsIn('¿Y tú? —Aquí, «sola».', 'es')).toEqual(['Y', 'tú', 'Aquí', 'sola']);
  });

  it('leave out what holds a digit, since a number is not read as a word', () => {
    expect(wordsIn('Llama al 800 5533 000 de 08:00 a 20:00', 'es')).toEqual(['Llama', 'al', 'de', 'a']);
  });
});

describe('the syllables of a word', () => {
  it.each([
    ['y', 1],
    ['casa', 2],
    ['día', 2],
    ['ahora', 3],
    ['línea', 3],
    ['policía', 4],
    ['guerra', 2],
    ['pingüino', 3],
    ['Ayuda', 3],
  ])('in Spanish, “%s” has %i', (word, count) => {
    expect(syllablesIn(word, 'es')).toBe(count);
  });

  it.each([
    ['a', 1],
    ['people', 2],
    ['asked', 1],
    ['idea', 3],
    ['don’t', 1],
    ['trafficking', 3],
  ])('in English, “%s” has %i', (word, count) => {
    expect(syllablesIn(word, 'en')).toBe(count);
  });

  it('are never none, so that no word makes a text easier by being strange', () => {
    expect(syllablesIn('hmm', 'en')).toBe(1);
    expect(syllablesIn('sms', 'es')).toBe(1);
  });
});

describe('how easy a text is to read', () => {
  // e-lla lla-ma; na-die con-tes-ta a-quí: 2 sentences, 5 words, 11 syllables.
  const spanish = countsOf(['Ella llama.', 'Nadie contesta aquí.'], 'es');
  // you can call; some-bod-y an-swers now: 2 sentences, 6 words, 9 syllables.
  const english = countsOf(['You can call.', 'Somebody answers now.'], 'en');

  it('is computed from its sentences, words and syllables', () => {
    expect(spanish).toEqual({ sentences: 2, words: 5, syllables: 11 });
    expect(english).toEqual({ sentences: 2, words: 6, syllables: 9 });
  });

  it('is the perspicuity of Szigriszt Pazos in Spanish: 206.835 − 62.3 × 11/5 − 5/2', () => {
    expect(szigrisztPazos(spanish)).toBeCloseTo(67.275, 6);
    expect(szigrisztPazos({ sentences: 10, words: 100, syllables: 200 })).toBeCloseTo(72.235, 6);
  });

  it('is the grade of Flesch and Kincaid in English: 0.39 × 6/2 + 11.8 × 9/6 − 15.59', () => {
    expect(fleschKincaidGrade(english)).toBeCloseTo(3.28, 6);
    expect(fleschKincaidGrade({ sentences: 10, words: 100, syllables: 200 })).toBeCloseTo(11.91, 6);
  });

  it('is not made up for a text that has no words', () => {
    expect(() => szigrisztPazos(countsOf([], 'es'))).toThrow('0 sentences and 0 words');
    expect(() => fleschKincaidGrade(countsOf(['911!'], 'en'))).toThrow('1 sentences and 0 words');
  });
});
