import { describe, expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import { telHref } from '#/domain/dialling.ts';
import { anyHourLine, callLine, hasLines, leadLine, linesFor, printingSource, shownLine, type ShownLines } from '#/domain/line-order.ts';

/* What becomes of the lines of tests/fixture on their way from the file to a page. */
const countries = readContent('tests/fixture').data.hotlines.map(({ data }) => data);
const lines = countries.flatMap((country) => country.lines);
const shownIn = (code: string): ShownLines => {
  const country = countries.find((one) => one.code === code);
  if (!country) throw new Error(`No country "${code}".`);
  return linesFor(country, countries);
};
const linksOf = (dial: string): (string | undefined)[] =>
  lines
    .flatMap(({ phones }) => phones)
    .filter((phone) => phone.dial === dial)
    .map(telHref);
const shown = (id: string) => lines.filter((line) => line.id === id).map(shownLine)[0];

describe('a link that dials', () => {
  it('takes a caller to Mexico’s line in its international form, which no US number can be mistaken for', () => {
    expect(linksOf('800 555 0100')).toEqual(['tel:+528005550100']);
  });

  it('takes one to Costa Rica’s free number, whose digits alone are a US number, in a form that is worked out', () => {
    expect(linksOf('800-555-0100')).toEqual(['tel:+5068005550100']);
  });

  it('is not offered for a number with a star', () => {
    expect(linksOf('*5555')).toEqual([undefined]);
  });

  it('keeps the zero of a short number', () => {
    expect(linksOf('079')).toEqual(['tel:079']);
  });
});

describe('what may be shown', () => {
  it('leaves out a held line altogether, and the held number of a published one', () => {
    expect(shown('mx-held')).toBeUndefined();
    expect(shown('us-dedicated')?.phones.map(({ dial }) => dial)).toEqual(['1-800-555-0100']);
  });

  it('cites under a number a page that prints it, where one does', () => {
    const line = shown('us-dedicated');
    expect(line && printingSource(line)).toMatchObject({ publisher: 'The paper of us-dedicated', date: '2026-01-10' });
    expect(lines.filter(({ sources }) => !sources.some(({ printsNumber }) => printsNumber)).map(({ id }) => id)).toEqual(['es-dedicated']);
  });

  it('is nothing in a country where none is certain enough', () => {
    expect(countries.filter(({ code }) => !hasLines(shownIn(code))).map(({ code }) => code)).toEqual(['cu']);
  });

  it('is in Puerto Rico also the numbers of the United States that reach it', () => {
    const { emergency, help } = shownIn('pr');
    expect(emergency?.id).toBe('us-emergency');
    expect(help.map(({ id }) => id).sort()).toEqual(['pr-women', 'us-dedicated', 'us-violence']);
  });
});

describe('the first line of a country', () => {
  it('is for everyone: where help is for children alone, the emergency number', () => {
    expect(leadLine(shownIn('uy'))?.id).toBe('uy-emergency');
    expect(callLine(shownIn('uy'))).toBeUndefined();
    expect(leadLine(shownIn('us'))?.id).toBe('us-dedicated');
  });

  it('has beside it one that answers at any hour, where nobody knows when it answers itself', () => {
    expect(countries.flatMap(({ code }) => anyHourLine(shownIn(code))?.line.id ?? [])).toEqual(['hn-women']);
  });
});
