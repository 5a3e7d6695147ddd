import { isLocale, LOCALES, type Locale } from '#/domain/locale.ts';
import { MOST_ANSWERS, OTHER_ANSWERS } from '#/kinds/phrases/domain.ts';
import { folded } from '#/domain/place-match.ts';
import { KINDS, TEXT_KINDS } from '#/kinds/index.ts';
import { languageName } from '#/staff-words/messages.ts';
import { checkPhraseNames } from './phrase-names.ts';
import { problem, type Problem } from '#/content-files/read/problem.ts';
import type { ContentFiles } from '#/content-files/read/read-content.ts';
import { keyOf } from '#/content-files/read/text-file.ts';

const PHRASES = KINDS.phrases.at.entries;
const SAME_WORDS = KINDS.sameWords.at.entries;

/** The kinds of text to which a phrase may lead. */
const ANSWERING = TEXT_KINDS.filter((kind) => KINDS[kind].answers);

/**
 * How many phrases a language may have, and how long one may be, in characters. In November 2026 there are 1,083 and 1,152, the longest of
 * 67; packed, they are 9 kB of the 15 that the file of the search takes. 1,500 of the same words add 3 kB, 2,000 add 6, 5,000 add 28.
 */
const MOST_PHRASES = 1500;
const LONGEST = 100;

/** More phrases than a phone should load, and what is none. */
const tooMany = ({ data: { phrases } }: ContentFiles, locale: Locale): Problem[] => {
  const all = [...phrases].flatMap(([page, words]) => words[locale].map((phrase) => ({ page, phrase })));
  return [
    ...(all.length > MOST_PHRASES
      ? [
          problem(PHRASES, '', 'phrasesMany', {
            found: all.length,
            most: MOST_PHRASES,
            over: all.length - MOST_PHRASES,
            language: languageName(locale),
          }),
        ]
      : []),
    ...all
      .filter(({ phrase }) => phrase.length > LONGEST)
      .map(({ page, phrase }) =>
        problem(PHRASES, `${page} › ${locale}`, 'phraseLong', { phrase: phrase.slice(0, 30), size: phrase.length, most: LONGEST }),
      ),
  ];
};

/** The phrases of one language that stand twice under a page, or under too many. */
const repeated = ({ data: { phrases } }: ContentFiles, locale: 'en' | 'es'): Problem[] => {
  const all = [...phrases].flatMap(([page, words]) => words[locale].map((phrase) => ({ page, phrase, same: folded(phrase) })));
  return all.flatMap(({ page, phrase, same }, index) => {
    const field = `${page} › ${locale}`;
    const before = all.slice(0, index).filter((one) => one.same === same);
    if (before.some((one) => one.page === page)) return [problem(PHRASES, field, 'phraseTwice', { phrase })];
    if (before.length < MOST_ANSWERS) return [];
    return [problem(PHRASES, field, 'phraseEverywhere', { phrase, pages: before.map((one) => one.page).join(', '), most: MOST_ANSWERS })];
  });
};

/** The phrases that people type, each with a page that is there; and the words that mean the same. */
export const checkPhrases = (content: ContentFiles): Problem[] => {
  const pages = content.texts.filter(({ kind }) => ANSWERING.includes(kind)).map(keyOf);
  const known = new Set<string | undefined>([...pages, ...OTHER_ANSWERS]);
  const isComplete = !ANSWERING.some((kind) => content.unreadable.has(kind));
  const oversized = LOCALES.flatMap((locale) => tooMany(content, locale));
  return [
    ...[...content.data.phrases.keys()]
      .filter((page) => isComplete && !known.has(page))
      .map((page) => problem(PHRASES, page, 'phraseNowhere', { page, others: OTHER_ANSWERS.join(', ') })),
    ...LOCALES.flatMap((locale) => repeated(content, locale)),
    ...oversized,
    // Not word by word of what was pasted there as a whole, nor while a file cannot be read, whose words would be taken for nobody's.
    ...(oversized.length > 0 || content.problems.length > 0 ? [] : checkPhraseNames(content)),
    ...[...content.data.sameWords].flatMap(([language, { groups }]) => [
      ...(isLocale(language) ? [] : [problem(SAME_WORDS, language, 'sameWordsLanguage', { languages: LOCALES.join(', ') })]),
      ...groups.filter((group) => !group.includes(' ')).map((group) => problem(SAME_WORDS, `${language} › groups`, 'sameWordsAlone', { group })),
    ]),
  ];
};
