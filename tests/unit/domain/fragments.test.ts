import { describe, expect, it } from 'vitest';
import { isFragment, withoutFragments } from '#/domain/fragments.ts';

describe('the name of a place on a page', () => {
  it.each(['1', '9', '10', '123456'])('tells nothing where it is %s', (name) => {
    expect(isFragment(name)).toBe(true);
  });

  it.each(['', '0', '03', '-3', '3.5', '3a', 'violence', '1234567', ' 3', '３'])('is no number where it is "%s"', (name) => {
    expect(isFragment(name)).toBe(false);
  });
});

describe('a text without the numbers of its places', () => {
  it('has lost them with the space before them, and nothing else', () => {
    const text = '## One {#3}\r\nWords {of #3} a line.\n### Two {#two} \nWords {#3} in it.\n<Passage id="4">';
    expect(withoutFragments('## A\t {.wide #12}\n<Passage id="4">a</Passage>\n<Passages>')).toBe('## A\n<Passage>a</Passage>\n<Passages>');
    expect(withoutFragments('{#3} a\n{#4}\nb {3}\n{a\n#5}')).toBe('{#3} a\n\nb {3}\n{a\n#5}');
    expect(withoutFragments(text)).toBe('## One\r\nWords {of #3} a line.\n### Two \nWords {#3} in it.\n<Passage>');
  });
});
