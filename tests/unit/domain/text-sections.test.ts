import { describe, expect, it } from 'vitest';
import { sectionsIn, sectionsOf } from '#/domain/text-sections.ts';

const plain = (name: string): string => `<h2 id="1">${name}</h2>\n<p>Words.</p>\n`;
const list = '<h2 id="2">A list</h2>\n<ul><li>A point</li></ul>\n';
const shapes = (html: string): string[] => sectionsOf(html).sections.map(({ shape }) => shape);

describe('the sections of a text on a wide screen', () => {
  it('hold together all its words, in their order', () => {
    const html = `<p>First.</p>\n${plain('One')}${list}${plain('Two')}`;
    const { intro, sections } = sectionsOf(html);
    expect(intro + sections.map((section) => section.html).join('')).toBe(html);
    expect(intro).toBe('<p>First.</p>\n');
    expect(sections).toHaveLength(3);
  });

  it('leave no column half empty: plain words stand beside plain words, or beside their heading', () => {
    expect(shapes(plain('a') + plain('b'))).toEqual(['half', 'half']);
    expect(shapes(plain('a') + list + plain('b'))).toEqual(['hung', 'broad', 'hung']);
    expect(shapes(plain('a') + plain('b') + plain('c') + list)).toEqual(['half', 'half', 'hung', 'broad']);
    expect(shapes(list + plain('a') + plain('b'))).toEqual(['broad', 'half', 'half']);
  });

  it.each(['ul', 'ol', 'figure', 'div', 'section', 'blockquote', 'table', 'img'])('are broad where they hold more than paragraphs: %s', (tag) => {
    expect(shapes(`<h2>A</h2>\n<${tag} class="a">b</${tag}>`)).toEqual(['broad']);
    expect(shapes(`<h2>A</h2>\n<${tag}>b</${tag}>`)).toEqual(['broad']);
  });

  it('are plain with words that only begin like a list or a box', () => {
    expect(shapes('<h2>A</h2>\n<ulna>b</ulna><p>img ol</p>')).toEqual(['hung']);
  });

  it('count from where the last broad one ended', () => {
    expect(shapes(plain('a') + list + plain('b') + plain('c'))).toEqual(['hung', 'broad', 'half', 'half']);
    expect(shapes(plain('a') + plain('b') + plain('c') + plain('d') + plain('e'))).toEqual(['half', 'half', 'half', 'half', 'hung']);
  });

  it('are none in a text without headings', () => {
    expect(sectionsOf('<p>Words.</p>')).toEqual({ intro: '<p>Words.</p>', sections: [] });
  });
});

describe('the sections of a text, each in its own place', () => {
  it('begin at its headings, and before the first one', () => {
    expect(sectionsIn(`<p>First.</p>\n${plain('One')}${list}`)).toEqual(['<p>First.</p>\n', plain('One'), list]);
    expect(sectionsIn(plain('One'))).toEqual([plain('One')]);
  });

  it.each(['div', 'section', 'aside', 'blockquote'])('begin again behind a box, and are not cut in one: %s', (tag) => {
    const box = `<${tag} class="a">${plain('In it')}<${tag}>${plain('Deeper')}</${tag}>${plain('Still')}</${tag}>`;
    expect(sectionsIn(`${plain('One')}${box}${plain('Two')}`)).toEqual([`${plain('One')}${box}`, plain('Two')]);
  });

  it('are none of nothing but blanks', () => {
    expect(sectionsIn(' \n')).toEqual([]);
    expect(sectionsIn(`\n${plain('One')}`)).toEqual([plain('One')]);
  });

  it('cut no box: a heading in one stays with what stands before the box', () => {
    const box = `<section class="do-and-worse">${plain('Do')}<section class="worse">${plain('Worse')}</section></section>`;
    const old = `<div class="specifics">${plain('Until then')}</div>`;
    expect(sectionsIn(`${plain('One')}${box}${list}${old}`)).toEqual([`${plain('One')}${box}`, `${list}${old}`]);
  });
});
