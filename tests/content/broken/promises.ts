import { messageKeys } from '../../support/staff-words.ts';

/** What is said of promises (tests/content/promises.test.ts). */
export const TOLD_OF_PROMISES: readonly string[] = messageKeys('promises');
