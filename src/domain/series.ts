import type { Locale } from './locale.ts';
import { daysAfter } from './partial-date.ts';

/** What decides whether a series may be published. */
export interface Permission {
  languages: readonly Locale[];
  consent?: { givenOn: string; reviewBy: string; withdrawnOn?: string | undefined } | undefined;
  published?: { withdrawnOn?: string | undefined; answer?: 'yes' | 'no' | undefined } | undefined;
}

/** Why a series is left out of the site: it was withdrawn, she said no when she was asked, or its consent has to be asked again. */
export type LeftOut = 'withdrawn' | 'refused' | 'review-due';

/**
 * Whether the promises made to the person who told a story let it be published on a day; nothing means yes.
 * @param today `YYYY-MM-DD`
 */
export const leftOut = (series: Permission, today: string): LeftOut | undefined => {
  const withdrawnOn = series.consent?.withdrawnOn ?? series.published?.withdrawnOn;
  if (withdrawnOn !== undefined) return 'withdrawn';
  if (series.published?.answer === 'no') return 'refused';
  if (series.consent && series.consent.reviewBy < today) return 'review-due';
  return undefined;
};

/** Days before consent ends from which on staff are told: she has to be found, asked, and given time. */
const ASK_BEFORE = 60;

/**
 * The last day of a consent that has to be asked again: it ends soon, or has ended. Nothing of a story that was withdrawn or that has none:
 * nobody is asked again who said no.
 * @param today `YYYY-MM-DD`
 */
export const consentDue = (series: Permission, today: string): string | undefined => {
  const why = leftOut(series, today);
  if (!series.consent || (why !== undefined && why !== 'review-due')) return undefined;
  return series.consent.reviewBy <= daysAfter(today, ASK_BEFORE) ? series.consent.reviewBy : undefined;
};

/** A part's neighbours in the fixed order of its series. */
export interface Neighbours<Part> {
  previous?: Part;
  next?: Part;
}

/** The parts before and after one, by number; a part that is left out closes the gap. */
export const neighbours = <Part extends { number: number }>(parts: readonly Part[], number: number): Neighbours<Part> => {
  const ordered = [...parts].sort((a, b) => a.number - b.number);
  const index = ordered.findIndex((part) => part.number === number);
  if (index === -1) return {};
  const previous = ordered[index - 1];
  const next = ordered[index + 1];
  return { ...(previous ? { previous } : {}), ...(next ? { next } : {}) };
};

/**
 * How a series stands on the site: `parts`, a page of its own and one for each part; `single`, one page; `elsewhere`, on the page that it
 * shares with all accounts that nothing allows us to retell.
 */
export type Shape = 'parts' | 'single' | 'elsewhere';

/**
 * How a series stands on the site: what its file says decides, and how many parts are shown. It is the same in both languages, so that each
 * page has its twin.
 * @param most the most parts that are shown in one language
 */
export const shapeOf = ({ published }: { published?: { basis?: string } | undefined }, most: number): Shape => {
  if (published?.basis === 'none') return 'elsewhere';
  return most === 1 ? 'single' : 'parts';
};

/** The groups of the list of stories, each in its order. */
export interface AccountGroups<One> {
  inParts: One[];
  single: One[];
  elsewhere: One[];
}

/** Which group of the list of stories each series stands in. */
export const accountsInGroups = <One extends { shape: Shape }>(all: readonly One[]): AccountGroups<One> => {
  const those = (shape: Shape): One[] => all.filter((one) => one.shape === shape);
  return { inParts: those('parts'), single: those('single'), elsewhere: those('elsewhere') };
};
