import { z } from 'astro/zod';
import { say, type MessageKey } from '#/staff-words/messages.ts';

/** What zod calls a kind of value, as staff call it. */
const KINDS: Readonly<Record<string, MessageKey>> = {
  string: 'aText',
  number: 'aNumber',
  int: 'aWholeNumber',
  boolean: 'trueOrFalse',
  array: 'aList',
  object: 'aGroup',
  record: 'aGroup',
};

const kindInWords = (kind: string): string => {
  const key = KINDS[kind];
  return key === undefined ? kind : say(key);
};

/** Whether a size that is wrong is that of a number, and not of a text or a list. */
const isOfNumbers = (origin: string): boolean => origin === 'number' || origin === 'int';

/** Puts zod's own complaints into words a non-programmer can follow; our schemas' own messages are left as they are. */
const inWords: z.core.$ZodErrorMap = (issue) => {
  const field = String(issue.path?.at(-1) ?? '');
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'string' && typeof issue.input === 'number') return say('quoteIt');
      return issue.input === undefined || issue.input === null
        ? say('missing', { field })
        : say('wrongKind', { expected: kindInWords(issue.expected) });
    case 'unrecognized_keys':
      return say('unknownField', { keys: issue.keys.map((key) => `"${key}"`).join(', ') });
    case 'invalid_value':
      return issue.input === undefined ? say('missing', { field }) : say('oneOf', { options: issue.values.map(String).join(', ') });
    case 'invalid_union':
      return issue.input === undefined ? say('missing', { field }) : say('invalid');
    case 'too_small':
      if (isOfNumbers(issue.origin)) return say('numberLeast', { least: Number(issue.minimum) + (issue.inclusive === false ? 1 : 0) });
      return say('tooShort', { count: Number(issue.minimum) });
    case 'too_big':
      if (isOfNumbers(issue.origin)) return say('numberMost', { most: Number(issue.maximum) });
      return say('tooLong', { count: Number(issue.maximum) });
    default:
      return say('invalid');
  }
};

z.config({ customError: inWords });

/** Zod that complains in words for staff: every schema takes it from here. */
export { z };
