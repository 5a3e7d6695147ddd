import { describe, expect, it } from 'vitest';
import { entriesIn, withEntry, withoutEntries, withValues } from '#/content-files/read/yaml-edit.ts';

/** As people write it: comments, quotation marks of both kinds, spaces, lists and groups in one line, a block of words, an empty line. */
const WRITTEN = `# What this is.
title:   'One:  two'   # to be changed
sources: [ one,two ,  three ]

summary:
    -   "First"
    - Second  # why
notes: [{id:  house, about: "x" }]
more: >-
  Words that
    go on.

  And on.
# The end.
`;

const linesChanged = (before: string, after: string): [gone: string[], come: string[]] => {
  const [was, is] = [before, after].map((text) => text.split('\n'));
  if (!was || !is) throw new Error('There are two texts.');
  return [was.filter((line) => !is.includes(line)), is.filter((line) => !was.includes(line))];
};

describe('a field that the computer writes', () => {
  it('takes the place of the one that stands there, and every other line and the note behind it stay', () => {
    const made = withEntry(WRITTEN, 'title', '"Three"', 'sources') ?? '';
    expect(linesChanged(WRITTEN, made)).toEqual([["title:   'One:  two'   # to be changed"], ['title: "Three"   # to be changed']]);
  });

  it.each(['title', 'sources', 'summary', 'notes', 'more'])('stands on a line of its own under “%s”, and nothing else changes', (under) => {
    const made = withEntry(WRITTEN, 'new', '7', under) ?? '';
    expect(linesChanged(WRITTEN, made)).toEqual([[], ['new: 7']]);
    expect(made.replace('new: 7\n', '')).toBe(WRITTEN);
    expect(entriesIn(made).map(({ name }) => name)).toEqual(entriesIn(WRITTEN).flatMap(({ name }) => (name === under ? [name, 'new'] : [name])));
  });

  it.each([
    ['a list', 'summary', 'new: 7'],
    ['a block of words', 'more', 'new: 7'],
  ])('takes the place of %s whole', (_, name) => {
    const made = withEntry(WRITTEN, name, '7', 'title') ?? '';
    expect(linesChanged(WRITTEN, made)[1]).toEqual([`${name}: 7`]);
    expect(entriesIn(made).map((entry) => entry.name)).toEqual(entriesIn(WRITTEN).map((entry) => entry.name));
    expect(made).toContain('# The end.');
  });

  it('ends as the other lines do, also where the last one has no end', () => {
    expect(withEntry('a: 1\r\nb: 2\r\n', 'new', '7', 'a')).toBe('a: 1\r\nnew: 7\r\nb: 2\r\n');
    expect(withEntry('a: 1', 'new', '7', 'a')).toBe('a: 1\nnew: 7');
  });

  it.each(['{ a: 1, b: 2 }', 'a: "1', '- a', 'words', 'b: 1'])('is not written where it has no place: %s', (yaml) => {
    expect(withEntry(yaml, 'new', '7', 'a')).toBeUndefined();
  });
});

describe('single values', () => {
  it('are changed where they stand, in a group of one line too', () => {
    const made = withValues(WRITTEN, [
      { path: ['notes', 0, 'id'], written: '12' },
      { path: ['summary', 0], written: '3' },
    ]);
    expect(linesChanged(WRITTEN, made)).toEqual([
      ['    -   "First"', 'notes: [{id:  house, about: "x" }]'],
      ['    -   3', 'notes: [{id:  12, about: "x" }]'],
    ]);
  });

  it('are not looked for where there are none', () => {
    expect(withValues(WRITTEN, [{ path: ['notes', 4, 'id'], written: '1' }])).toBe(WRITTEN);
    expect(withValues(WRITTEN, [{ path: ['notes'], written: '1' }])).toBe(WRITTEN);
  });
});

describe('an entry that is taken out', () => {
  const LIST =
    '# A note.\none:\n  title:   One # hers\n\n# Of two.\ntwo:\n  title: "one: two"\n  # inside\n# Of three.\nthree: { title:  Three,\n  date: 2025 }\n';

  it.each([
    ['one', '# A note.\n# Of two.\ntwo:\n  title: "one: two"\n  # inside\n# Of three.\nthree: { title:  Three,\n  date: 2025 }\n'],
    ['two', '# A note.\none:\n  title:   One # hers\n\n# Of two.\n# Of three.\nthree: { title:  Three,\n  date: 2025 }\n'],
    ['three', '# A note.\none:\n  title:   One # hers\n\n# Of two.\ntwo:\n  title: "one: two"\n  # inside\n# Of three.\n'],
  ])('takes what stands in it, and leaves every other byte: %s', (name, left) => {
    expect(withoutEntries(LIST, [name])).toBe(left);
    expect(withoutEntries(LIST.replaceAll('\n', '\r\n'), [name])).toBe(left.replaceAll('\n', '\r\n'));
  });

  it('is found though another one has a mistake', () => {
    expect(withoutEntries('one:\n  title: "One\ntwo:\n  title: Two\n', ['two'])).toContain('one:');
  });

  it('is none that is not there', () => {
    expect(withoutEntries(LIST, ['four'])).toBe(LIST);
  });
});
