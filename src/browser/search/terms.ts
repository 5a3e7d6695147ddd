import type { Locale } from '#/domain/locale.ts';
import type { Stemmer } from '#/domain/search-words.ts';

/** The stemmer of a language (Snowball's, by Orama): a file of its own, so that no one loads another language's. */
export const stemmerOf = async (locale: Locale): Promise<Stemmer> =>
  // left: nothing is done with it here, and whoever waits for it asks
  (locale === 'es' ? await import('@orama/stemmers/spanish') : await import('@orama/stemmers/english')).stemmer;

/** What begins the name of a group of words that mean the same: no word does. */
export const GROUP = '=';

/**
 * Gives a term, and the names of the groups of terms that mean the same in which it stands.
 * @param groups each a line of terms
 */
export const withGroups = (groups: readonly string[]): ((term: string) => string[]) => {
  const namesOf = new Map<string, string[]>();
  for (const [index, group] of groups.entries()) {
    for (const term of group.split(' ')) namesOf.set(term, [...(namesOf.get(term) ?? []), `${GROUP}${index}`]);
  }
  return (term) => [term, ...(namesOf.get(term) ?? [])];
};
