import { describe, expect, it } from 'vitest';
import { readPage, spliced } from '#/integrations/read-page.ts';
import { gapsIn } from '#/integrations/words-apart.ts';

const wordsApart = (html: string): string => spliced(html, gapsIn(readPage(html)));
const textOf = (html: string): string => wordsApart(html).replace(/<[^>]*>/g, '');

describe('a page with its tags taken out', () => {
  it.each([
    ['<a href="tel:911">Call 911</a><p>A centre</p>', 'Call 911 A centre'],
    ['<li>145</li><li>146</li>', '145 146'],
    ['<a>Numbers</a><a>Leave now</a>', 'Numbers Leave now'],
    ['<a>Numbers</a><i hidden>|</i><a>Leave now</a>', 'Numbers | Leave now'],
    ['<h2>Mexico</h2>800', 'Mexico 800'],
    ['911<br>A centre', '911 A centre'],
  ])('has its words apart: %s', (html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it('has no white space within a word, nor before a comma', () => {
    expect(wordsApart('<p>un<b>believable</b>, <i>no</i></p>')).toBe('<p>un<b>believable</b>, <i>no</i></p>');
  });
});
