import silabea from 'silabea';
import { syllable } from 'syllable';
import type { Locale } from '../../src/domain/locale.ts';

/** What the formulas of readability are computed from. */
export interface Counts {
  sentences: number;
  words: number;
  syllables: number;
}

/** The words of a text, without punctuation. What holds a digit (a number, a date, an hour) is no word here. */
export const wordsIn = (text: string, locale: Locale): string[] =>
  [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)]
    .filter(({ isWordLike, segment }) => isWordLike && !/\d/.test(segment))
    .map(({ segment }) => segment);

/** How many syllables a word has, at least one: by spelling in Spanish (silabea), by a list and by spelling in English (syllable). */
export const syllablesIn = (word: string, locale: Locale): number =>
  Math.max(1, locale === 'es' ? silabea.getSilabas(word).numeroSilaba : syllable(word));

/** Sentences, words and syllables of sentences that are already told apart. */
export const countsOf = (sentences: readonly string[], locale: Locale): Counts => {
  const words = sentences.flatMap((sentence) => wordsIn(sentence, locale));
  return { sentences: sentences.length, words: words.length, syllables: words.reduce((sum, word) => sum + syllablesIn(word, locale), 0) };
};

const ratios = ({ sentences, words, syllables }: Counts): { wordsASentence: number; syllablesAWord: number } => {
  if (sentences === 0 || words === 0) throw new Error(`Nothing to measure in ${sentences} sentences and ${words} words.`);
  return { wordsASentence: words / sentences, syllablesAWord: syllables / words };
};

/**
 * How easy a Spanish text is, higher being easier: the perspicuity of Szigriszt Pazos, "Sistemas predictivos de legilibilidad
 * del mensaje escrito: fórmula de perspicuidad" (thesis, Universidad Complutense de Madrid, 1993). It is read on the INFLESZ
 * scale (Barrio-Cantalejo and others, Anales del Sistema Sanitario de Navarra 31, 2008): above 80 very easy, 65 to 80 quite
 * easy, 55 to 65 normal, below that hard.
 */
export const szigrisztPazos = (counts: Counts): number => {
  const { wordsASentence, syllablesAWord } = ratios(counts);
  return 206.835 - 62.3 * syllablesAWord - wordsASentence;
};

/**
 * The school year in the United States in which an English text can be read, lower being easier: Kincaid, Fishburne, Rogers
 * and Chissom, "Derivation of new readability formulas for Navy enlisted personnel" (Research Branch Report 8-75, 1975).
 */
export const fleschKincaidGrade = (counts: Counts): number => {
  const { wordsASentence, syllablesAWord } = ratios(counts);
  return 0.39 * wordsASentence + 11.8 * syllablesAWord - 15.59;
};
