import { ABOUT_COPIES } from './in-browser/copies.ts';
import { ABOUT_KEPT_TEXTS } from './in-browser/kept-texts.ts';
import { ABOUT_LISTS } from './in-browser/discreet.ts';
import { ABOUT_LEAVING } from './in-browser/leaving.ts';
import { ABOUT_READING } from './in-browser/reading.ts';
import { ABOUT_TRACKS } from './in-browser/tracks.ts';
import { ABOUT_TRIES } from './in-browser/tries.ts';
import { ABOUT_PAGES } from './in-files/pages.ts';
import { ABOUT_SENDING } from './in-files/sending.ts';
import { ABOUT_TEXTS } from './in-files/texts.ts';

/** Every promise that is seen to be kept in the files that ship. */
export const IN_FILES = [...ABOUT_PAGES, ...ABOUT_TEXTS, ...ABOUT_SENDING];

/** Every promise that is seen to be kept in a browser. */
export const IN_BROWSER = [...ABOUT_TRACKS, ...ABOUT_LEAVING, ...ABOUT_LISTS, ...ABOUT_COPIES, ...ABOUT_KEPT_TEXTS, ...ABOUT_READING, ...ABOUT_TRIES];
