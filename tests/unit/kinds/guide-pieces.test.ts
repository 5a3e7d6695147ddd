import { describe, expect, it } from 'vitest';
import { piecesIn } from '#/kinds/guides/parts/pieces.ts';

const part = (name: string, words = 'Words.'): string => `<h2 id="1">${name}</h2>\n<p>${words}</p>\n`;
const pair = `<section class="do-and-worse">${part('Do')}<section class="worse">${part('Worse')}</section></section>`;
const cite = (place: string): string => `(<a href="#${place}" class="cite">A source, 2020</a>)`;

describe('the pieces of a guide', () => {
  it('hold all its words, in their order', () => {
    const html = `<p>First.</p>\n${part('One')}${pair}<p>More.</p>\n${part('Two')}`;
    expect(piecesIn(html).map((piece) => piece.html)).toEqual(['<p>First.</p>\n', part('One'), `${pair}<p>More.</p>\n`, part('Two')]);
  });

  it('cut no box: what to do stays in another', () => {
    const old = `<div class="specifics">${part('Until then')}${pair}</div>`;
    expect(piecesIn(old).map((piece) => piece.html)).toEqual([old]);
    expect(piecesIn(pair).map((piece) => piece.html)).toEqual([pair]);
  });

  it('say where the margin is taken', () => {
    const signs = '<h2 id="1">Signs</h2><section class="signs"><ul><li>A</li></ul></section>';
    expect(piecesIn(part('One') + pair + signs).map(({ isBroad }) => isBroad)).toEqual([false, true, true]);
  });

  it('name each source once, where it is named, whatever stands first in a link', () => {
    const html = part('One', `A ${cite('100001')} b ${cite('100002')} c ${cite('100001')}.`) + part('Two', `D <a class="cite" href="#100003">E</a>.`);
    expect(piecesIn(html).map(({ cites }) => cites)).toEqual([['100001', '100002'], ['100003']]);
    expect(piecesIn(part('One', '<a href="#3">Below</a>'))[0]?.cites).toEqual([]);
  });
});
