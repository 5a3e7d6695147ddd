import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { dateInWords } from '#/domain/dates.ts';
import { git } from '#/content-files/read/git.ts';
import { DESK_FOLDER, written } from '#/content-files/whole-file.ts';
import { planWithdrawal } from '#/content-files/withdrawal/withdraw.ts';
import type { StaffLanguage } from '#/staff-words/messages.ts';
import type { HalfPublished } from './drafts-underway.ts';
import { escaped } from './escaped.ts';
import { forgetZips } from './packing.ts';
import { forgetReview } from './review-copy.ts';
import { isAllThere, placeToSend, trackOf, type Place } from './sending.ts';
import { settingsIn } from './settings.ts';
import { deskSays } from './words.ts';

/* What was begun and is not done, since the desk was closed in the middle of it or nothing could be reached: her story may still stand online. */

/**
 * What is left to do: to send something that is kept here, to take a story down that is still there, or to build the site without one that was
 * taken down; `asked` where it has to be asked first how and where it is published.
 */
export type LeftUndone = { send: 'story' | 'words' } | { takeDown: string } | { build: 'now' | 'asked' };

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

/** It names nobody: of a story that was taken down no name is kept here. */
const NOT_BUILT = join(DESK_FOLDER, 'not-built');

/** Forgets that the site was not built since a story was taken down. */
export const forgetNotBuilt = (root: string): void => {
  rmSync(join(root, NOT_BUILT), { force: true });
};

/** Where what is saved is sent; nothing where the site is built here. */
const sentTo = (root: string): Place | undefined => {
  const place = settingsIn(root).way === 'send' ? placeToSend(root) : undefined;
  return typeof place === 'object' ? place : undefined;
};

/** Notes that the site was not built since a story was taken down, where it is built here. What was packed goes: her story stands in it. */
export const noteNotBuilt = (root: string): void => {
  const { way } = settingsIn(root);
  const isBuiltHere = way === 'folder' || way === 'zip' || existsSync(join(root, 'dist'));
  if (sentTo(root) || !isBuiltHere) return;
  written(join(root, NOT_BUILT), '');
  forgetZips(root);
  forgetReview(root);
};

/** The story that was being taken down as the desk was closed, where it is still there; of one that is gone it is noted that nothing was built since. */
const begunIn = (root: string, today: string): string | undefined => {
  const story = existsSync(join(root, NOTE)) ? readFileSync(join(root, NOTE), 'utf8') : undefined;
  if (story === undefined || planWithdrawal(root, story, today)) return story;
  try {
    noteNotBuilt(root);
    forgetTakingDown(root);
  } catch (error) {
    // Where the disk has no room for a note the first one stays, and says the same the next time.
    console.error(error);
  }
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

/** Whether it is known how and where the site is published that is built here. */
const mayBuild = (root: string): boolean => {
  const { way, url, contact } = settingsIn(root);
  return (way === 'folder' || way === 'zip') && url !== '' && contact !== '';
};

/** What is left to do; nothing where nothing is. @param today `YYYY-MM-DD` */
export const leftUndoneIn = (root: string, today: string): LeftUndone | undefined => {
  const begun = begunIn(root, today);
  if (begun !== undefined) return { takeDown: begun };
  const place = sentTo(root);
  if (!place && existsSync(join(root, NOT_BUILT))) return { build: mayBuild(root) ? 'now' : 'asked' };
  if (!place || isAllThere(root, place)) return undefined;
  return { send: takesOutStory(root, trackOf(place)) ? 'story' : 'words' };
};

/** The same as the first page says it before anything else, with the button that does it. */
export const leftUndoneHtml = (language: StaffLanguage, left: LeftUndone | undefined): string => {
  if (left === undefined) return '';
  const words = deskSays(language);
  const posted = (action: string, name: string): string =>
    `<form method="post" action="${action}"><p><button class="button">${escaped(name)}</button></p></form>`;
  const led = (to: string, name: string): string => `<p><a class="button" href="${to}">${escaped(name)}</a></p>`;
  const [said, form] =
    'build' in left
      ? [words.notBuilt, left.build === 'now' ? posted('/desk/build', words.buildNow) : led('/desk/publish', words.publish)]
      : 'takeDown' in left
        ? [words.notTakenDown(left.takeDown), led('/desk/take-down', words.takeDown)]
        : // Her story goes at once; of anything else git may hold words that nobody looked through.
          [words.unsent[left.send], posted(left.send === 'story' ? '/desk/send' : '/desk/publish', words.sendNow)];
  return `<section data-list="undone" role="alert"><p class="stop">${escaped(said)}</p>${form}</section>`;
};

/** That this computer's clock is behind what was saved last: nothing can be checked or built by it, and a day that is written now is wrong. */
export const clockBehindHtml = (language: StaffLanguage, saved: string | undefined): string =>
  saved === undefined
    ? ''
    : `<section data-list="clock" role="alert"><p class="stop">${escaped(deskSays(language).clockBehind(dateInWords(saved, language)))}</p></section>`;

/** The texts of which it is not known whether they are published, as the first page names them, with the button that publishes. */
export const halfPublishedHtml = (language: StaffLanguage, texts: readonly HalfPublished[]): string => {
  if (texts.length === 0) return '';
  const { halfPublished, publish } = deskSays(language);
  const rows = texts.map(({ about, at }) => `<li><a href="/admin/#${escaped(at)}">${escaped(about)}</a></li>`).join('');
  return `<section data-list="half-published" role="alert"><p class="stop">${escaped(halfPublished)}</p><ul>${rows}</ul><p><a class="button" href="/desk/publish">${escaped(publish)}</a></p></section>`;
};
