import { describe, expect, it } from 'vitest';
import { storyPages } from '#/kinds/hotlines/domain/booklet.ts';
import { paperOf } from '#/kinds/hotlines/domain/paper.ts';

const paragraph = (letters: number): string => `<p>${'a'.repeat(letters)}</p>`;

describe('a scene in a booklet', () => {
  it('stands on two small pages, a paragraph on each where there are two, and nothing is said to be left out', () => {
    expect(storyPages(paragraph(240) + paragraph(200))).toEqual({ first: [paragraph(240)], second: [paragraph(200)], isShortened: false });
  });

  it('goes on on the second page from the paragraph for which the first has no room', () => {
    const { first, second } = storyPages(paragraph(300) + paragraph(200) + paragraph(50));
    expect([first.length, second.length]).toEqual([1, 2]);
  });

  it('is never cut within a paragraph: what has no room is left out to its end, and that is said', () => {
    const { first, second, isShortened } = storyPages(paragraph(390) + paragraph(280) + paragraph(200) + paragraph(5));
    expect({ first, second, isShortened }).toEqual({ first: [paragraph(390)], second: [paragraph(280)], isShortened: true });
  });

  it('is counted by its words as they are read, without mark-up', () => {
    const linked = `<p><a href="/${'x'.repeat(500)}/">a</a> &amp; b</p>`;
    expect(storyPages(linked)).toEqual({ first: [linked], second: [], isShortened: false });
  });

  it('may be missing, and then both pages have no words of it', () => {
    expect(storyPages('')).toEqual({ first: [], second: [], isShortened: false });
  });
});

it('the sheet that is chosen at first is the one that is sold in the country', () => {
  expect(['mx', 'hn', 'us', 'co'].map(paperOf)).toEqual(['letter', 'letter', 'letter', 'letter']);
  expect(['ar', 'es', 'br'].map(paperOf)).toEqual(['a4', 'a4', 'a4']);
});
