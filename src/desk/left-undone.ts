import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { git } from '#/content-files/read/git.ts';
import { DESK_FOLDER, written } from '#/content-files/whole-file.ts';
import { planWithdrawal } from '#/content-files/withdrawal/withdraw.ts';
import type { StaffLanguage } from '#/staff-words/messages.ts';
import type { HalfPublished } from './drafts-underway.ts';
import { escaped } from './escaped.ts';
import { isAllThere, placeToSend, trackOf } from './sending.ts';
import { settingsIn } from './settings.ts';
import { deskSays } from './words.ts';

/* What was begun and is not done, since the desk was closed in the middle of it or nothing could be reached: her story may still stand online. */

/** What is left to do: to send something that is kept here, or to take a story down that is still there. */
export type LeftUndone = { send: 'story' | 'words' } | { takeDown: string };

const NOTE = join(DESK_FOLDER, 'taking-down');

/** Notes that a story is being taken down, for whoever opens the desk if it is closed meanwhile. */
export const noteTakingDown = (root: string, story: string): void => {
  try {
    written(join(root, NOTE), story);
  } catch (error) {
    // It is taken down also where the disk has no room for a note.
    console.error(error);
  }
};

/** Forgets that note. */
export const forgetTakingDown = (root: string): void => {
  rmSync(join(root, NOTE), { force: true });
};

/** The story that was being taken down as the desk was closed, where it is still there. */
const begunIn = (root: string, today: string): string | undefined => {
  const story = existsSync(join(root, NOTE)) ? readFileSync(join(root, NOTE), 'utf8') : undefined;
  if (story === undefined || planWithdrawal(root, story, today)) return story;
  forgetTakingDown(root);
  return undefined;
};

/** Whether one of the commits that were not sent takes out a story. */
const takesOutStory = (root: string, track: string): boolean =>
  git(
    root,
    'log',
    '--format=',
    '--name-only',
    '--no-renames',
    '--diff-filter=D',
    `${track}..HEAD`,
    '--',
    'content/stories',
    'content/series',
  ).trim() !== '';

/** What is left to do; nothing where nothing is. @param today `YYYY-MM-DD` */
export const leftUndoneIn = (root: string, today: string): LeftUndone | undefined => {
  const begun = begunIn(root, today);
  if (begun !== undefined) return { takeDown: begun };
  const place = settingsIn(root).way === 'send' ? placeToSend(root) : undefined;
  if (typeof place !== 'object' || isAllThere(root, place)) return undefined;
  return { send: takesOutStory(root, trackOf(place)) ? 'story' : 'words' };
};

/** The same as the first page says it before anything else, with the button that does it. */
export const leftUndoneHtml = (language: StaffLanguage, left: LeftUndone | undefined): string => {
  if (left === undefined) return '';
  const words = deskSays(language);
  // Her story goes at once; of anything else git may hold words that nobody looked through.
  const action = 'send' in left && left.send === 'story' ? '/desk/send' : '/desk/publish';
  const [said, form] =
    'send' in left
      ? [words.unsent[left.send], `<form method="post" action="${action}"><p><button class="button">${escaped(words.sendNow)}</button></p></form>`]
      : [words.notTakenDown(left.takeDown), `<p><a class="button" href="/desk/take-down">${escaped(words.takeDown)}</a></p>`];
  return `<section data-list="undone" role="alert"><p class="stop">${escaped(said)}</p>${form}</section>`;
};

/** The texts of which it is not known whether they are published, as the first page names them, with the button that publishes. */
export const halfPublishedHtml = (language: StaffLanguage, texts: readonly HalfPublished[]): string => {
  if (texts.length === 0) return '';
  const { halfPublished, publish } = deskSays(language);
  const rows = texts.map(({ about, at }) => `<li><a href="/admin/#${escaped(at)}">${escaped(about)}</a></li>`).join('');
  return `<section data-list="half-published" role="alert"><p class="stop">${escaped(halfPublished)}</p><ul>${rows}</ul><p><a class="button" href="/desk/publish">${escaped(publish)}</a></p></section>`;
};
