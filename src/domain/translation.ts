import { withoutFragments } from './fragments.ts';

/** The kinds of text whose readers are told when the other version is newer: help and guides. A post is of its day, a story is hers. */
export type ToldWhenStale = 'guides' | 'pages';

/** Which of two versions of a text is the original. `both` and `neither` carry a revision: then nobody can tell. */
export type Roles<Version> = { original: Version; translation: Version } | 'both' | 'neither';

/**
 * Of two versions of a text, the original is the one that does not say what it was made from.
 * @param revisionIn what a version says it was made from (`translatedFrom`), well written or not; nothing in the original
 */
export const rolesOf = <Version>(one: Version, other: Version, revisionIn: (version: Version) => unknown): Roles<Version> => {
  const says = (version: Version): boolean => revisionIn(version) !== undefined;
  if (says(one) === says(other)) return says(one) ? 'both' : 'neither';
  return says(one) ? { original: other, translation: one } : { original: one, translation: other };
};

/**
 * Whether a translation was made from other words than its original has now. An original is never stale, nor is a text that
 * stands alone.
 * @param translatedFrom the revision that the text says it was made from
 * @param original the revision of the other version's words as they are now
 */
export const isStale = (translatedFrom: string | undefined, original: string | undefined): boolean =>
  translatedFrom !== undefined && original !== undefined && translatedFrom !== original;

const plain = (words = ''): string =>
  words
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+$/gm, '')
    .trim();

/** What of a front matter its translation has to follow. */
export interface WordsAbove {
  title?: string | undefined;
  description?: string | undefined;
  summary?: readonly string[] | undefined;
  notes?: readonly { id?: string; about?: string; length?: string; short?: string }[] | undefined;
  speaksOf?: string | undefined;
  now?: { text?: string } | undefined;
  known?: string | undefined;
  notice?: readonly string[] | undefined;
  contentNote?: string | undefined;
  person?: string | undefined;
  patterns?: readonly { shows?: string }[] | undefined;
}

/**
 * What of a text its translation has to follow, as one string: title, description, summary, notes, what it speaks of, the line for her
 * who has no time, how we know it, what we notice, and body; of a walk also its content note, who she is in it, and what its
 * patterns show. Dates, order, sources and the numbers of headings and passages are not words; ends of lines and spaces before them do
 * not count, so that an editor that changes them changes nothing.
 * @param data the front matter
 */
export const wordsToFollow = (
  { title, description, summary = [], notes = [], speaksOf, now, known, notice, contentNote, person, patterns }: WordsAbove,
  body: string,
): string =>
  JSON.stringify([
    plain(title),
    plain(description),
    summary.map(plain),
    notes.map(({ about, length, short }) => [about, length, short].map(plain)),
    plain(withoutFragments(body)),
    // Only where it stands: texts without it keep the revision they have.
    ...(speaksOf === undefined ? [] : [plain(speaksOf)]),
    ...(now === undefined ? [] : [{ now: plain(now.text) }]),
    ...(known === undefined ? [] : [{ known: plain(known) }]),
    ...(notice === undefined ? [] : [{ notice: notice.map(plain) }]),
    ...(contentNote === undefined ? [] : [{ contentNote: plain(contentNote) }]),
    ...(person === undefined ? [] : [{ person: plain(person) }]),
    ...(patterns === undefined ? [] : [{ patterns: patterns.map(({ shows }) => plain(shows)) }]),
  ]);
