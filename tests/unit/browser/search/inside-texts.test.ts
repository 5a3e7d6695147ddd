import { describe, expect, it } from 'vitest';
import { excerptPieces, shownPieces, shownText } from '#/browser/search/inside-texts.ts';

describe('the words around what a search found', () => {
  it('are cut where the found words are marked', () => {
    expect(excerptPieces('call the <mark>number</mark> now')).toEqual([
      { text: 'call the ', marked: false },
      { text: 'number', marked: true },
      { text: ' now', marked: false },
    ]);
  });

  it('have no empty pieces, even where two marks touch or stand at an end', () => {
    expect(excerptPieces('<mark>two</mark><mark>words</mark>')).toEqual([
      { text: 'two', marked: true },
      { text: 'words', marked: true },
    ]);
    expect(excerptPieces('')).toEqual([]);
  });

  it('are one piece where nothing is marked', () => {
    expect(excerptPieces('plain words')).toEqual([{ text: 'plain words', marked: false }]);
  });

  it('read as they were written, with their quotation marks and signs', () => {
    expect(excerptPieces('&quot;a&quot; &amp; &#39;b&#39; <mark>&lt;3</mark>').map(({ text }) => text)).toEqual(['"a" & \'b\' ', '<3']);
  });

  it('are unescaped once and no more, so that a text about "&lt;" shows it', () => {
    expect(excerptPieces('write &amp;lt; for it')).toEqual([{ text: 'write &lt; for it', marked: false }]);
  });

  it('leave no mark in the text where one is not closed', () => {
    expect(excerptPieces('cut <mark>off')).toEqual([{ text: 'cut off', marked: false }]);
  });
});

describe('what stands under a result', () => {
  it('is the description of a part of a story, and of any other page the words around what was found', () => {
    expect(shownPieces('her <mark>passport</mark>', { description: 'How it begins.' })).toEqual([{ text: 'How it begins.', marked: false }]);
    expect(shownPieces('a passport', {})).toEqual([{ text: 'a passport', marked: false }]);
  });
});

describe('a text in which words were found', () => {
  const place = { title: 'Before you go', url: '/en/warning-signs/a/#3', excerpt: 'two <mark>bags</mark>' };

  it('says under which heading they stand, and leads there', () => {
    expect(shownText({ url: '/en/warning-signs/a/', excerpt: 'x', meta: { title: 'A guide' }, sub_results: [place] })).toEqual({
      url: '/en/warning-signs/a/#3',
      title: 'A guide',
      kind: undefined,
      heading: 'Before you go',
      excerpt: [
        { text: 'two ', marked: false },
        { text: 'bags', marked: true },
      ],
    });
  });

  it('leads to its beginning where that is its own title, where nothing else is said, and always in a part of a story', () => {
    const own = { url: '/en/a/', excerpt: 'x', meta: { title: 'A guide' } };
    for (const text of [own, { ...own, sub_results: [{ ...place, title: 'A guide' }] }])
      expect(shownText(text)).toMatchObject({ url: '/en/a/', heading: undefined });
    const part = {
      url: '/en/stories/b/',
      excerpt: 'x',
      meta: { title: 'Part 1', kind: 'Told by her', description: 'How it begins.' },
      sub_results: [place],
    };
    expect(shownText(part)).toMatchObject({ url: '/en/stories/b/', heading: undefined, excerpt: [{ text: 'How it begins.', marked: false }] });
  });
});
