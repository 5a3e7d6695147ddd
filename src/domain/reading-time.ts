/**
 * Words a minute when reading silently: Brysbaert, "How many words do we read per minute?" (Journal of Memory and
 * Language, 2019): 238 for English non-fiction, 278 for Spanish. Lowered by a quarter here: our readers may be under stress.
 */
const WORDS_A_MINUTE = { en: 180, es: 210 } as const;

/** How many words some text holds. @param shown the words alone, as a reader sees them */
export const countWords = (shown: string, locale: keyof typeof WORDS_A_MINUTE): number => {
  const segments = new Intl.Segmenter(locale, { granularity: 'word' }).segment(shown);
  let words = 0;
  for (const { isWordLike } of segments) if (isWordLike) words += 1;
  return words;
};

/** Whole minutes to read some words, at least one. @param shown the words alone, as a reader sees them */
export const minutesToRead = (shown: string, locale: keyof typeof WORDS_A_MINUTE): number =>
  Math.max(1, Math.round(countWords(shown, locale) / WORDS_A_MINUTE[locale]));
