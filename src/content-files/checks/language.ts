import { LOCALES, otherLocale, type Locale } from '#/domain/locale.ts';
import { languageName } from '#/staff-words/messages.ts';
import { problem, type Problem } from '../read/problem.ts';
import type { ContentFiles } from '../read/read-content.ts';
import { shownWords } from '../read/shown-words.ts';
import { keyOf, onlyInOf, type TextFile } from '../read/text-file.ts';

/** Small words that one language uses all the time and the other never. */
const SMALL: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: new Set('the of and to in is that it was for with you your they she are this have from not be or'.split(' ')),
  es: new Set('el la los las de que y en un una es se por con para su tu no lo del al más como'.split(' ')),
};
/** Below so many words nothing can be said: a title or a quotation may be in another language. */
const FEWEST = 60;

const inOther = (text: TextFile): boolean => {
  const words =
    shownWords(text)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST) return false;
  const count = (locale: Locale): number => words.filter((word) => SMALL[locale].has(word)).length;
  return count(otherLocale(text.locale)) > 2 * count(text.locale);
};

/** Texts pasted into the folder of the other language, and translations of nothing. */
export const checkLanguage = ({ texts, unreadable }: ContentFiles): Problem[] => {
  const keys = new Map(LOCALES.map((locale) => [locale, new Set<string>()]));
  for (const text of texts) keys.get(text.locale)?.add(`${text.kind}/${keyOf(text)}`);
  return texts.flatMap((text) => {
    const alone = keys.get(otherLocale(text.locale))?.has(`${text.kind}/${keyOf(text)}`) !== true;
    // Without "onlyIn" the missing original is told as such (checks/pairs.ts).
    const ofNothing = alone && onlyInOf(text) !== '' && text.data.translatedFrom !== undefined && !unreadable.has(text.kind);
    return [
      ...(inOther(text) ? [problem(text.file, '', 'otherLanguage', { language: languageName(otherLocale(text.locale)) })] : []),
      ...(ofNothing ? [problem(text.file, 'translatedFrom', 'translationOfNothing')] : []),
    ];
  });
};
