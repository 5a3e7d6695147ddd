import type { MessageKey } from '#/schemas/messages.ts';

/** What is said of content that code names (tests/content/named.test.ts). */
export const TOLD_OF_NAMED: readonly MessageKey[] = ['namedMissing', 'namedHeld', 'namedOnlyIn'];
