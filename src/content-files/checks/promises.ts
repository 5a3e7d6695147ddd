import { LOCALES, otherLocale, type Locale } from '#/domain/locale.ts';
import { languageName } from '#/staff-words/messages.ts';
import { claimsIn, type Claim } from './claims.ts';
import { problem, type Problem } from '../read/problem.ts';
import { marksIn, PROMISES_FILE, readPromises, testedPromises, type Mark } from './promise-file.ts';
import type { ContentFiles } from '../read/read-content.ts';

const keyOf = ({ locale, words }: { locale: Locale; words: string }): string => `${locale} ${words}`;

const byWords = (marks: readonly Mark[]): Map<string, Mark[]> => {
  const found = new Map<string, Mark[]>();
  for (const mark of marks) found.set(keyOf(mark), [...(found.get(keyOf(mark)) ?? []), mark]);
  return found;
};

/** What a place promises in one language and not in the other. */
const unequal = (claims: readonly Claim[], marks: ReadonlyMap<string, Mark[]>): Problem[] => {
  const places = new Map<string, Record<Locale, { ids: Set<string>; at: Claim | undefined }>>();
  for (const claim of claims) {
    const place = places.get(claim.place) ?? { en: { ids: new Set(), at: undefined }, es: { ids: new Set(), at: undefined } };
    places.set(claim.place, place);
    place[claim.locale].at ??= claim;
    for (const { id } of marks.get(keyOf(claim)) ?? []) if (id !== undefined) place[claim.locale].ids.add(id);
  }
  return [...places.values()].flatMap((place) =>
    LOCALES.flatMap((locale) => {
      const { ids, at } = place[locale];
      const other = otherLocale(locale);
      const where = at ?? place[other].at;
      return where === undefined
        ? []
        : [...place[other].ids]
            .filter((id) => !ids.has(id))
            .map((id) =>
              problem(where.file.replace(`/${other}/`, `/${locale}/`), where.field, 'promiseOneLanguage', {
                id,
                language: languageName(other),
              }),
            );
    }),
  );
};

/** The sentences that nobody has marked, or that were reworded since, each once in its file. @param marks those of the file of marks */
export const unmarked = (claims: readonly Claim[], marks: readonly Mark[]): Claim[] => {
  const decided = new Set(marks.filter(({ where }) => where !== 'undecided').map(keyOf));
  return [
    ...new Map(claims.filter((claim) => !decided.has(keyOf(claim))).map((claim) => [`${claim.file} ${keyOf(claim)}`, claim] as const)).values(),
  ];
};

/**
 * Sentences that nobody has marked, or that were reworded since; marks of what is gone; promises that no test holds, or that only one
 * language makes.
 */
export const checkPromises = (content: ContentFiles): Problem[] => {
  const problems: Problem[] = [];
  const promises = readPromises(content.root, problems);
  if (!promises) return problems;
  const claims = LOCALES.flatMap((locale) => claimsIn(content, locale));
  const decided = marksIn(promises).filter(({ where }) => where !== 'undecided');
  const marks = byWords(decided);
  const claimed = new Set(claims.map(keyOf));
  const tested = testedPromises(content.root);
  return [
    ...unmarked(claims, decided).map(({ file, field, words }) => problem(file, field, 'promiseUnmarked', { sentence: words })),
    ...decided
      .filter((mark) => !claimed.has(keyOf(mark)))
      .map(({ where, locale, words }) => problem(PROMISES_FILE, `${where} › ${locale}`, 'promiseGone', { sentence: words })),
    ...decided
      .filter((mark) => mark.where === 'none' && (marks.get(keyOf(mark)) ?? []).some(({ where }) => where !== 'none'))
      .map(({ locale, words }) => problem(PROMISES_FILE, `none › ${locale}`, 'promiseBoth', { sentence: words })),
    ...Object.keys(promises.promises)
      .filter((id) => tested !== undefined && !tested.has(id))
      .map((id) => problem(PROMISES_FILE, `promises › ${id}`, 'promiseUntested')),
    ...unequal(claims, marks),
  ];
};
