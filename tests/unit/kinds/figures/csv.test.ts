import { describe, expect, it } from 'vitest';
import { csvOf } from '#/kinds/figures/domain/csv.ts';

describe('the table of a figure as a file', () => {
  it('begins with the mark by which Excel reads accents, and ends each line as the standard says', () => {
    expect(
      csvOf([
        ['Año', 'Personas'],
        ['2021', 744],
      ]),
    ).toBe('\uFEFFAño,Personas\r\n2021,744\r\n');
  });

  it('keeps commas, quotation marks and breaks within their cell', () => {
    expect(csvOf([['1,702 "T"', 'one\ntwo']])).toBe('\uFEFF"1,702 ""T""","one\ntwo"\r\n');
  });

  it.each(['=1+1', '+52', '-5', '@here', '\tx', '\rx'])('makes no formula of words that begin as one: %j', (words) => {
    expect(csvOf([[words]])).toMatch(/^\uFEFF"?'/);
  });

  it('writes a number below zero as a number, and nothing where a cell is empty', () => {
    expect(csvOf([[-5, '', 0]])).toBe('\uFEFF-5,,0\r\n');
  });
});
