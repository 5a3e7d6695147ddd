import { daysAfter } from '#/domain/partial-date.ts';
import { say } from '#/staff-words/messages.ts';
import { git } from './read/git.ts';

/** How many of the newest commits are asked for their day: one that was made with a wrong clock is outvoted by none, and forgotten after so many. */
const ASKED = 20;

/** A day on which something was saved. */
export interface SavedDay {
  /** `YYYY-MM-DD`, in UTC as the build's day is. */
  day: string;
  /** The commit, as git shortens its name. */
  commit: string;
}

/**
 * The newest day on which anything was saved in git, here or on another computer: today is no earlier. The newest of the last few and not the
 * last, since a computer whose clock is behind saves too.
 * @param root the project's folder
 * @returns nothing where there is no git, or nothing was saved
 */
export const newestSaved = (root: string): SavedDay | undefined =>
  git(root, 'log', `-${String(ASKED)}`, '--format=%ct %h')
    .split('\n')
    .flatMap((row): SavedDay[] => {
      const [seconds = '', commit = ''] = row.split(' ');
      return commit === '' ? [] : [{ day: new Date(Number(seconds) * 1000).toISOString().slice(0, 10), commit }];
    })
    .reduce<SavedDay | undefined>((newest, one) => (newest === undefined || one.day > newest.day ? one : newest), undefined);

/** The newest day on which anything was saved, where this computer's clock is behind it. One day is allowed for clocks that differ by minutes around midnight. */
export const savedAhead = (root: string, today: string): SavedDay | undefined => {
  const saved = newestSaved(root);
  return saved === undefined || saved.day <= daysAfter(today, 1) ? undefined : saved;
};

/**
 * What staff are told where this computer's clock is behind: a story would stay online whose consent has ended, and news that has come would be
 * missing.
 * @param root the project's folder
 * @param today the day by the clock, `YYYY-MM-DD`
 */
export const clockBehind = (root: string, today: string): string | undefined => {
  const saved = savedAhead(root, today);
  return saved && say('clockBehind', { today, saved: saved.day, commit: saved.commit, most: ASKED });
};
