import { PROMISE_MESSAGES } from '#/staff-words/promise-messages.ts';

/** What is said of promises (tests/content/promises.test.ts). */
export const TOLD_OF_PROMISES: readonly string[] = Object.keys(PROMISE_MESSAGES);
