import type { MessageKey } from '#/staff-words/messages.ts';

/** What is said of content that code names (tests/content/named.test.ts). */
export const TOLD_OF_NAMED: readonly MessageKey[] = ['namedMissing', 'namedHeld', 'namedOnlyIn', 'ledFromMissing', 'offerMissing'];
