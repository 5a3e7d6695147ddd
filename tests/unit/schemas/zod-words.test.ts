import { describe, expect, it } from 'vitest';
import { z } from '#/schemas/zod-words.ts';
import { say } from '#/staff-words/messages.ts';

describe('a mistake that only the form shows', () => {
  const file = z.strictObject({
    title: z.string().min(3).max(5),
    order: z.number(),
    audience: z.enum(['self', 'around']),
    list: z.array(z.string()),
  });
  const good = { title: 'Abcd', order: 1, audience: 'self', list: [] };
  const told = (change: Record<string, unknown>): string[] =>
    file.safeParse({ ...good, ...change }).error?.issues.map(({ message }) => message) ?? [];

  it('names the field that is missing, or left empty', () => {
    expect(told({ title: undefined })).toEqual([say('missing', { field: 'title' })]);
    expect(told({ title: null })).toEqual([say('missing', { field: 'title' })]);
    expect(told({ audience: undefined })).toEqual([say('missing', { field: 'audience' })]);
  });

  it('names the field that does not exist', () => {
    expect(told({ titel: 'Abcd' })).toEqual([say('unknownField', { keys: '"titel"' })]);
  });

  it('says what belongs there, in words and not in code', () => {
    expect(told({ order: 'first' })).toEqual([say('wrongKind', { expected: 'a number' })]);
    expect(told({ list: 'one' })[0]).toContain('a list (each entry on a line');
  });

  it('gives the words to choose from', () => {
    expect(told({ audience: 'everyone' })).toEqual([say('oneOf', { options: 'self, around' })]);
  });

  it('says how short or long it may be', () => {
    expect(told({ title: 'Ab' })).toEqual([say('tooShort', { count: 3 })]);
    expect(told({ title: 'Abcdef' })).toEqual([say('tooLong', { count: 5 })]);
  });
});
