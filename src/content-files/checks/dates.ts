import { isCalendarDay, yearsAfter } from '#/domain/partial-date.ts';
import { say } from '#/staff-words/messages.ts';
import { problem, type Problem } from '../read/problem.ts';
import type { FilePublication } from '../read/publication.ts';
import type { ContentFiles, TextFile } from '../read/read-content.ts';

/** Days of our own texts and calls before this one are slips of the finger. */
const EARLIEST = '2000-01-01';
/** How far ahead a text may be dated, in years. */
const AHEAD_YEARS = 5;
/** The longest until a guide is read again, in years: as long as consent lasts. */
const REVIEW_YEARS = 3;

const dayOf = (written: string | undefined): string | undefined => (written !== undefined && isCalendarDay(written) ? written : undefined);

/** The day until which a guide is right; nothing of another text. */
const reviewOf = (text: TextFile): string | undefined => (text.kind === 'guides' ? dayOf(text.data.reviewBy) : undefined);

const inText = (text: TextFile, today: string): Problem[] => {
  const date = text.kind === 'stories' ? undefined : dayOf(text.data.date);
  const updated = text.kind === 'posts' ? dayOf(text.data.updated) : undefined;
  const reviewBy = reviewOf(text);
  const latest = yearsAfter(today, AHEAD_YEARS);
  const far = (field: string, value: string | undefined): Problem[] =>
    value !== undefined && (value < EARLIEST || value > latest) ? [problem(text.file, field, 'dateYear', { day: value })] : [];
  const found = [...far('date', date), ...far('updated', updated)];
  if (found.length > 0 || date === undefined) return found;
  if (text.kind === 'pages' && date > today) return [problem(text.file, 'date', 'dateFuture', { day: date })];
  if (updated !== undefined && updated < date) return [problem(text.file, 'updated', 'updatedBefore', { date })];
  if (updated !== undefined && updated > today && date <= today) return [problem(text.file, 'updated', 'dateFuture', { day: updated })];
  const due = yearsAfter(date, REVIEW_YEARS);
  return reviewBy !== undefined && reviewBy > due ? [problem(text.file, 'reviewBy', 'reviewTooFar', { latest: due })] : [];
};

/**
 * Days that cannot be meant: long past, far ahead, changed before it was written, given or called tomorrow.
 * Time alone makes none of them: what was right on one day is right on every later one.
 * @param today the build's day, `YYYY-MM-DD`
 */
export const checkDates = ({ texts, series, countries }: ContentFiles, today: string): Problem[] => [
  ...texts.flatMap((text) => inText(text, today)),
  ...series.flatMap(({ file, data: { consent } }) => {
    if (!consent) return [];
    const field = 'consent › givenOn';
    if (consent.givenOn > today) return [problem(file, field, 'consentFuture', { day: consent.givenOn })];
    return consent.givenOn < EARLIEST ? [problem(file, field, 'dateYear', { day: consent.givenOn })] : [];
  }),
  ...countries.flatMap(({ file, data }) =>
    data.lines.flatMap(({ id, dialledOn }) => {
      if (!dialledOn) return [];
      const { day } = dialledOn;
      const field = `lines › ${id} › dialledOn › day`;
      if (day > today) return [problem(file, field, 'dateFuture', { day })];
      return day < EARLIEST ? [problem(file, field, 'dateYear', { day })] : [];
    }),
  ),
];

/** Guides whose day of review has passed: a line to know about, since time alone stops nothing. */
export const reviewsDue = ({ texts }: FilePublication, today: string): string[] =>
  texts.flatMap(({ text }) => {
    const reviewBy = reviewOf(text);
    return reviewBy !== undefined && reviewBy < today ? [say('reviewPassed', { file: text.file, day: reviewBy })] : [];
  });
