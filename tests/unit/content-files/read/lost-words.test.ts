import { describe, expect, it } from 'vitest';
import { lostWords } from '#/content-files/read/lost-words.ts';

const told = (yaml: string): string | undefined => lostWords(yaml, 'content/posts/es/a.md', 1)?.message;

describe('words that YAML would leave out', () => {
  it.each([
    ['a note with a blank behind its sign', 'age: 12-14   # 12-14, 15-17, adults'],
    ['a note on a line of its own', '#TODO\ntitle: Uno\n  #dos'],
    ['a note behind quotation marks', 'title: "Uno" #dos'],
    ['a note behind a number', 'order: 1 #first'],
    ['a sign within quotation marks', 'title: "Vecina #1, !ya & tú"'],
    ['a sign in a paragraph', 'short: |\n  Vecina #1\n  !ya\n  &tú'],
    ['a sign within a word', 'url: https://example.org/#top'],
    ['a sign between words', 'publisher: Hope ! Faith & Sons'],
    ['words that are referred to', 'why: &reason Porque sí\nother: *reason'],
    ['fields that are no YAML', 'title: [uno #dos'],
  ])('are none in %s', (_, yaml) => {
    expect(told(yaml)).toBeUndefined();
  });

  it.each([
    ['in a list', 'tags:\n  - uno\n  - #dos', 4],
    ['in the second line of a paragraph', 'title: Uno\ndescription: Dos\n  tres #cuatro', 4],
    ['behind a mark of a group', 'title: Uno\ncover: !foto\n  src: x', 4],
  ])('are told with their line %s', (_, yaml, row) => {
    expect(told(yaml)).toContain(String(row));
  });
});
