import { OF_FILES } from './what/files.ts';
import { OF_NUMBERS } from './what/numbers.ts';
import { OF_EVERY_PAGE } from './what/pages.ts';
import { OF_TEXTS } from './what/texts.ts';

/** Every breakage. */
export const BREAKAGES = [...OF_NUMBERS, ...OF_TEXTS, ...OF_EVERY_PAGE, ...OF_FILES];
