import { LOCALES } from '#/domain/locale.ts';
import { folded } from '#/domain/place-match.ts';
import { KINDS } from '#/kinds/index.ts';
import { staffLanguage } from '#/staff-words/messages.ts';
import { problem, type Problem } from '#/content-files/read/problem.ts';
import type { ContentFiles, FileOf } from '#/content-files/read/read-content.ts';
import { shownWords } from '#/content-files/read/shown-words.ts';

/** Letters from which on a name counts among other words (src/domain/place-match.ts): "US" is no word there. */
const COUNTS = 4;
/**
 * How often the site's texts write a word with a small letter that is an ordinary one. In November 2026 no name of a place comes to
 * more than six ("quitó", and Quito), and what people would add by mistake to sixteen and more ("ayuda" 230, "hotel" 18).
 */
const OFTEN = 10;

/** The words that the site's own texts write with a small letter again and again, without accents. None of them is a place. */
const ordinaryWords = ({ texts }: ContentFiles): Set<string> => {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of shownWords(text).match(/(?<![\p{L}\p{M}])\p{Ll}[\p{Ll}\p{M}]+(?![\p{L}\p{M}])/gu) ?? [])
      counts.set(folded(word), (counts.get(folded(word)) ?? 0) + 1);
  return new Set([...counts].flatMap(([word, count]) => (count >= OFTEN ? [word] : [])));
};

/** The names by which a country is found, with their fields. */
const namesOf = ({ data }: FileOf<'hotlines'>): { field: string; name: string }[] => [
  ...LOCALES.map((locale) => ({ field: `name › ${locale}`, name: data.name[locale] })),
  ...(['also', 'places'] as const).flatMap((field) => data[field].map((name, index) => ({ field: `${field} › ${index + 1}`, name }))),
];

const namedTwice = ({ data: { hotlines: countries } }: ContentFiles): Problem[] => {
  const seen = new Map<string, string>();
  return countries.flatMap((country) => {
    const told = new Set<string>();
    return namesOf(country).flatMap(({ field, name }) => {
      const key = folded(name);
      const other = seen.get(key) ?? country.file;
      seen.set(key, other);
      if (other === country.file || told.has(key)) return [];
      told.add(key);
      return [problem(country.file, field, 'placeTwice', { name, other })];
    });
  });
};

/** Names by which places are found that are ordinary words, or that two countries have: who types one would be led where she did not mean. */
export const checkPlaceNames = (content: ContentFiles): Problem[] => {
  const ordinary = ordinaryWords(content);
  const words = content.data.hotlines.flatMap((country) =>
    namesOf(country)
      .filter(({ name }) => folded(name).length >= COUNTS && ordinary.has(folded(name)))
      .map(({ field, name }) =>
        problem(country.file, field, 'placeWord', { name, country: country.data.name[staffLanguage()], phrases: KINDS.phrases.at.entries }),
      ),
  );
  return [...words, ...namedTwice(content)];
};
