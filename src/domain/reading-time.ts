import { withoutFragments } from './fragments.ts';

/**
 * Words a minute when reading silently: Brysbaert, "How many words do we read per minute?" (Journal of Memory and
 * Language, 2019): 238 for English non-fiction, 278 for Spanish. Lowered by a quarter here: our readers may be under stress.
 */
const WORDS_A_MINUTE = { en: 180, es: 210 } as const;

/**
 * The words of a Markdown text. Tags, link addresses and the numbers of headings are not counted.
 * @param markdown the text without its front matter
 */
export const countWords = (markdown: string, locale: keyof typeof WORDS_A_MINUTE): number => {
  const plain = withoutFragments(markdown)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ');
  const segments = new Intl.Segmenter(locale, { granularity: 'word' }).segment(plain);
  let words = 0;
  for (const { isWordLike } of segments) if (isWordLike) words += 1;
  return words;
};

/**
 * Whole minutes to read a Markdown text, at least one.
 * @param markdown the text without its front matter
 */
export const minutesToRead = (markdown: string, locale: keyof typeof WORDS_A_MINUTE): number =>
  Math.max(1, Math.round(countWords(markdown, locale) / WORDS_A_MINUTE[locale]));
