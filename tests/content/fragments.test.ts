import { describe, expect, it } from 'vitest';
import { highestIn, isNumbered, isNumberedText, placesOf, repeatedIn, type Place } from '#/content-files/fragments/fragments.ts';
import { readContent, type TextFile } from '#/content-files/read/read-content.ts';
import { pairsIn } from '#/content-files/translations/translations.ts';

const content = readContent(process.cwd());
const placesIn = (text: TextFile): Place[] => placesOf(text).places;
const passagesIn = (text: TextFile): (string | undefined)[] =>
  placesIn(text)
    .filter(({ kind }) => kind === 'passage')
    .map(({ name }) => name);

describe('the headings and passages of this site', () => {
  it('have each a number of their own', () => {
    const all = content.texts.map((text) => ({ file: text.file, places: placesIn(text) }));
    const headings = content.texts.flatMap(({ body }) => body.match(/^##+ /gm) ?? []);
    expect(all.flatMap(({ places }) => places).length).toBeGreaterThanOrEqual(headings.length);
    for (const { file, places } of all) {
      expect(
        places.filter((place) => !isNumbered(place)),
        file,
      ).toEqual([]);
      expect(repeatedIn(places), file).toEqual([]);
    }
  });

  it('have numbers up to the highest that was ever given, as their file notes it, so that none is given again', () => {
    for (const text of content.texts.filter(isNumberedText)) expect(text.data.lastFragment ?? 0, text.file).toBe(highestIn(text, placesIn(text)));
  });
});

describe('a hard passage', () => {
  it('has the same number in both languages', () => {
    const pairs = pairsIn(content).filter(({ versions }) => passagesIn(versions.es).length > 0);
    for (const { versions } of pairs) expect(passagesIn(versions.en), versions.en.file).toEqual(passagesIn(versions.es));
  });
});
