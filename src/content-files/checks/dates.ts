import { dateInWords } from '#/domain/dates.ts';
import { isCalendarDay, yearsAfter, type PartialDate } from '#/domain/partial-date.ts';
import { consentDue } from '#/domain/series.ts';
import { KINDS } from '#/kinds/index.ts';
import { say, staffLanguage, type Blanks, type MessageKey } from '#/staff-words/messages.ts';
import { problem, type Problem } from '../read/problem.ts';
import type { FilePublication } from '../read/publication.ts';
import type { ContentFiles, TextFile } from '../read/read-content.ts';

/** Days of our own texts and calls before this one are slips of the finger. */
const EARLIEST = '2000-01-01';
/** How far ahead a text may be dated, in years. */
const AHEAD_YEARS = 5;
/** The longest until a guide is read again, in years: as long as consent lasts. */
const REVIEW_YEARS = 3;

/** From how many days that have not come it is likelier that the clock of this computer is behind than that each is a slip. */
const CLOCK_LIKELIER = 3;

/** Where it stands that the days of many files may be right. */
const CONTENT = 'content';

/** What is said of a day that has not come, and of one that was done. */
const AHEAD: readonly MessageKey[] = ['dateFuture', 'consentFuture', 'sourceFuture', 'readFuture'];

const dayOf = (written: string | undefined): string | undefined => (written !== undefined && isCalendarDay(written) ? written : undefined);

/** The day until which a guide is right; nothing of a text that has none. */
const reviewOf = (text: TextFile): string | undefined => ('reviewBy' in text.data ? dayOf(text.data.reviewBy) : undefined);

/** A mistake that is not worded yet. */
interface Found {
  file: string;
  field: string;
  key: MessageKey;
  blanks: Blanks;
}

const found = (file: string, field: string, key: MessageKey, blanks: Blanks): Found => ({ file, field, key, blanks });

const inText = (text: TextFile, today: string): Found[] => {
  const date = 'date' in text.data ? dayOf(text.data.date) : undefined;
  const updated = 'updated' in text.data ? dayOf(text.data.updated) : undefined;
  const reviewBy = reviewOf(text);
  const latest = yearsAfter(today, AHEAD_YEARS);
  const far = (field: string, value: string | undefined): Found[] =>
    value !== undefined && (value < EARLIEST || value > latest) ? [found(text.file, field, 'dateYear', { day: value })] : [];
  const slips = [...far('date', date), ...far('updated', updated)];
  if (slips.length > 0 || date === undefined) return slips;
  if (text.kind === 'pages' && date > today) return [found(text.file, 'date', 'dateFuture', { day: date })];
  if (updated !== undefined && updated < date) return [found(text.file, 'updated', 'updatedBefore', { date })];
  if (updated !== undefined && updated > today && date <= today) return [found(text.file, 'updated', 'dateFuture', { day: updated })];
  const due = yearsAfter(date, REVIEW_YEARS);
  return reviewBy !== undefined && reviewBy > due ? [found(text.file, 'reviewBy', 'reviewTooFar', { latest: due })] : [];
};

/** Whether a date is surely after a day: the year, month or day that it names begins later. */
const isAhead = (date: PartialDate, today: string): boolean => date !== 'undated' && date > today.slice(0, date.length);

/** Pages that were read, or printed, on a day that has not come. */
const sourcesAhead = ({ data: { hotlines: countries, sources } }: ContentFiles, today: string): Found[] => {
  // The latest that it can be is told as exactly as what was written: a month for a month.
  const told = (file: string, field: string, date: PartialDate, key: 'sourceFuture' | 'readFuture' = 'sourceFuture'): Found[] =>
    isAhead(date, today) ? [found(file, field, key, { date, when: dateInWords(date, staffLanguage()), latest: today.slice(0, date.length) })] : [];
  return [
    ...countries.flatMap(({ file, data }) => [
      ...data.lines.flatMap((line) => [
        ...told(file, `lines › ${line.id} › readIn`, line.readIn, 'readFuture'),
        ...line.sources.flatMap(({ id, date }) => told(file, `lines › ${line.id} › sources › ${id} › date`, date)),
      ]),
      ...data.codes.flatMap(({ source: { date } }, index) => told(file, `codes › ${index + 1} › source › date`, date)),
    ]),
    ...[...sources].flatMap(([id, { date }]) => told(KINDS.sources.at.entries, `${id} › date`, date)),
  ];
};

/**
 * Says first, where many days have not come, that the clock may be behind: else each would be made wrong by hand.
 * @param all what is wrong with days, by the name of its message
 */
const clockFirst = (all: readonly Found[], today: string): Problem[] => {
  const count = all.filter(({ key }) => AHEAD.includes(key)).length;
  const first = count < CLOCK_LIKELIER ? [] : [problem(CONTENT, '', 'clockOrDates', { days: count, today })];
  return [...first, ...all.map(({ file, field, key, blanks }) => problem(file, field, key, blanks))];
};

/**
 * Days that cannot be meant: long past, far ahead, changed before it was written, given or called tomorrow.
 * Time alone makes none of them: what was right on one day is right on every later one.
 * @param today the build's day, `YYYY-MM-DD`
 */
export const checkDates = (content: ContentFiles, today: string): Problem[] => {
  const {
    texts,
    data: { series, hotlines: countries, calls, notices },
  } = content;
  const done = (file: string, field: string, day: string): Found[] => {
    if (day > today) return [found(file, field, 'dateFuture', { day })];
    return day < EARLIEST ? [found(file, field, 'dateYear', { day })] : [];
  };
  const all = [
    ...texts.flatMap((text) => inText(text, today)),
    ...series.flatMap(({ file, data: { consent } }) => {
      if (!consent) return [];
      const field = 'consent › givenOn';
      if (consent.givenOn > today) return [found(file, field, 'consentFuture', { day: consent.givenOn })];
      return consent.givenOn < EARLIEST ? [found(file, field, 'dateYear', { day: consent.givenOn })] : [];
    }),
    ...countries.flatMap(({ file, data }) =>
      data.lines.flatMap(({ id, dialledOn }) =>
        // What a call confirmed has its day there.
        dialledOn && !calls.some((one) => one.id === id) ? done(file, `lines › ${id} › dialledOn › day`, dialledOn.day) : [],
      ),
    ),
    ...calls.flatMap(({ file, data }) => [
      ...data.calls.flatMap(({ day }, index) => done(file, `calls › ${String(index + 1)} › day`, day)),
      ...Object.entries(data.decided).flatMap(([what, { on }]) => done(file, `decided › ${what} › on`, on)),
    ]),
    ...series.flatMap(({ file, data: { published } }) =>
      published?.askedOn === undefined ? [] : done(file, 'published › askedOn', published.askedOn),
    ),
    ...[...notices].flatMap(([id, { read }]) => done(KINDS.notices.at.entries, `${id} › read`, read)),
    ...sourcesAhead(content, today),
  ];
  return clockFirst(all, today);
};

/**
 * Withdrawals that are dated ahead: a line to know about. They count at once, whatever their day, since a text that she wants gone does
 * not stay for a slip of the finger; and they are no mistake, since a mistake would stop the build and leave the text where it is.
 */
export const withdrawalsAhead = ({ texts, data: { series, withdrawn } }: ContentFiles, today: string): string[] => {
  const dayIn = ({ withdrawnOn }: { withdrawnOn?: string | undefined } = {}): string | undefined => dayOf(withdrawnOn);
  const days = [
    ...series.flatMap(({ file, data: { consent, published } }) => [dayIn(consent), dayIn(published)].map((day) => ({ file, day }))),
    ...texts.flatMap((text) => ('withdrawnOn' in text.data ? [{ file: text.file, day: dayIn(text.data) }] : [])),
    ...withdrawn.map(({ file, data: { withdrawnOn: day } }) => ({ file, day })),
  ];
  return days.flatMap(({ file, day }) => (day !== undefined && day > today ? [say('withdrawnFuture', { file, day })] : []));
};

/** Stories whose consent ends soon: a line to know about, so that it is asked for again while there is time. */
export const consentsDue = ({ data: { series } }: ContentFiles, today: string): string[] =>
  series.flatMap(({ file, data }) => {
    const day = consentDue(data, today);
    // Of one that has ended it is told that it is left out.
    return day === undefined || day < today ? [] : [say('consentEnds', { file, day })];
  });

/** Guides whose day of review has passed: a line to know about, since time alone stops nothing. */
export const reviewsDue = ({ texts }: FilePublication, today: string): string[] =>
  texts.flatMap(({ text }) => {
    const reviewBy = reviewOf(text);
    return reviewBy !== undefined && reviewBy < today ? [say('reviewPassed', { file: text.file, day: reviewBy })] : [];
  });

/** Accounts whose tellers were asked and have not answered in time: a line to know about. No answer is no yes. */
export const answersDue = ({ data: { series } }: ContentFiles, today: string): string[] =>
  series.flatMap(({ file, data: { published } }) =>
    published?.answer === undefined && published?.answerBy !== undefined && published.answerBy < today
      ? [say('answerDue', { file, day: published.answerBy })]
      : [],
  );
