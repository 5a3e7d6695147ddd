import { LOCALES, type Locale } from '#/domain/locale.ts';
import { folded } from '#/domain/place-match.ts';
import { plainer, searchWordsIn } from '#/domain/search-words.ts';
import { KINDS } from '#/kinds/index.ts';
import { problem, type Problem } from '#/content-files/read/problem.ts';
import type { ContentFiles } from '#/content-files/read/read-content.ts';
import { shownWords } from '#/content-files/read/shown-words.ts';
import { everyFieldIn } from '#/content-files/checks/word-fields.ts';

const PLAIN = { en: plainer('en'), es: plainer('es') } as const satisfies Record<Locale, unknown>;

/** An age, an emergency number, "h2a": too short to be someone's. */
const SHORT = /^\d{1,3}$/;
/** In so many different phrases a word is what people say, and no one's name. */
const MANY = 2;

/** Each word once: of all that a site says most come again and again. */
const wordsOf = (words: readonly string[]): string[] => [...new Set(words.flatMap(searchWordsIn))];

/** What this site says anywhere, and what staff have said of words: each once. */
const knownWords = (content: ContentFiles): string[] => [
  ...content.texts.map(shownWords),
  ...everyFieldIn(content, ['phrases', 'sameWords']).map(({ words }) => words),
  ...[...content.data.sameWords.values()].flatMap(({ groups, notNames }) => [...groups, ...notNames]),
];

/**
 * Words of a phrase that nothing else on the site has, and no second phrase: someone's name, a village, a misspelling. The search's file
 * would publish them; whether they are a name only a person can say.
 */
export const checkPhraseNames = (content: ContentFiles): Problem[] => {
  const words = wordsOf([...new Set(knownWords(content))]);
  return LOCALES.flatMap((locale) => {
    const known = new Set(words.map(PLAIN[locale]));
    const phrases = [...content.data.phrases].flatMap(([page, { [locale]: its }]) => its.map((phrase) => ({ page, phrase })));
    const counts = new Map<string, number>();
    for (const phrase of new Map(phrases.map((one) => [folded(one.phrase), one.phrase])).values()) {
      for (const term of new Set(wordsOf([phrase]).map(PLAIN[locale]))) counts.set(term, (counts.get(term) ?? 0) + 1);
    }
    const isKnown = (word: string): boolean => {
      const term = PLAIN[locale](word);
      return SHORT.test(word) || known.has(term) || (counts.get(term) ?? 0) >= MANY;
    };
    const said = new Set<string>();
    return phrases.flatMap(({ page, phrase }) =>
      searchWordsIn(phrase).flatMap((word) => {
        if (isKnown(word) || said.has(word)) return [];
        said.add(word);
        return [problem(KINDS.phrases.at.entries, `${page} › ${locale}`, 'phraseName', { word, phrase })];
      }),
    );
  });
};
