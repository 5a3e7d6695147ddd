import { LOCALES, otherLocale, type Locale } from '#/domain/locale.ts';
import type { Promises } from '#/schemas/promises.ts';
import { claimsIn, type Claim } from '../checks/claims.ts';
import { marksIn, PROMISES_FILE, readPromises } from '../checks/promise-file.ts';
import { unmarked } from '../checks/promises.ts';
import type { ContentFiles } from '../read/read-content.ts';
import { writeWhole } from '../whole-file.ts';
import { notePromises, promisesFile } from './note-promises.ts';

/** Where a sentence may be marked, and a sentence that is marked so already: what it is like. */
export interface PromiseChoice {
  /** `promises › no-cookies`, `none`. */
  where: string;
  example: string;
}

/** What nobody has decided about yet, and what may be decided. */
export interface Undecided {
  claims: Claim[];
  /** Sentences that are marked and stand in no text any more. */
  gone: string[];
  choices: Readonly<Record<Locale, readonly PromiseChoice[]>>;
}

/** The sentences that are to be asked what they promise. */
export const undecidedIn = (content: ContentFiles): Undecided => {
  const promises = readPromises(content.root, []);
  if (!promises) return { claims: [], gone: [], choices: { en: [], es: [] } };
  const marks = marksIn(promises);
  const choicesIn = (language: Locale): PromiseChoice[] => {
    const like = (both: Promises['none'], id: string): string => both[language][0] ?? both[otherLocale(language)][0] ?? id;
    return [
      ...(['promises', 'untestable'] as const).flatMap((list) =>
        Object.entries(promises[list]).map(([id, both]) => ({ where: `${list} › ${id}`, example: like(both, id) })),
      ),
      { where: 'told', example: like(promises.told, 'told') },
    ];
  };
  const claims = LOCALES.flatMap((locale) => claimsIn(content, locale));
  const stands = new Set(claims.map(({ locale, words }) => `${locale} ${words}`));
  return {
    claims: unmarked(claims, marks),
    gone: marks.flatMap(({ locale, words, where }) => (where === 'undecided' || stands.has(`${locale} ${words}`) ? [] : [words])),
    choices: { en: choicesIn('en'), es: choicesIn('es') },
  };
};

/** A copy of the marks with one sentence more. */
const withMark = (promises: Promises, locale: Locale, words: string, where: string): Promises => {
  const more = (both: Promises['none']): Promises['none'] => ({ ...both, [locale]: [...both[locale], words] });
  const [list, id] = where.split(' › ');
  const undecided = promises.undecided && { ...promises.undecided, [locale]: promises.undecided[locale].filter((one) => one !== words) };
  const rest = { ...promises, ...(undecided ? { undecided } : {}) };
  if (list === 'none' || list === 'told') return { ...rest, [list]: more(promises[list]) };
  if ((list !== 'promises' && list !== 'untestable') || id === undefined) return rest;
  const both = promises[list][id];
  return both ? { ...rest, [list]: { ...promises[list], [id]: more(both) } } : rest;
};

/**
 * Marks a sentence that nobody had decided about.
 * @param where one of the places of `undecidedIn`, or `none`
 * @returns whether it is marked now: not one that stands in no text, or that is marked already, and at no other place
 */
export const decidePromise = (content: ContentFiles, locale: Locale, words: string, where: string): boolean => {
  const { claims, choices } = undecidedIn(content);
  const promises = readPromises(content.root, []);
  const isAsked = claims.some((claim) => claim.locale === locale && claim.words === words);
  if (!promises || !isAsked || (where !== 'none' && !choices[locale].some((choice) => choice.where === where))) return false;
  writeWhole(content.root, PROMISES_FILE, promisesFile(withMark(promises, locale, words, where)));
  notePromises(content.root, content);
  return true;
};
