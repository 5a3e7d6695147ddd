import { describe, expect, it } from 'vitest';
import { makeIndex, readIndex } from '#/browser/search/search-index.ts';
import { packTerms, unpackTerms, type PageTerms } from '#/browser/search/stored-terms.ts';

const PAGES: readonly PageTerms[] = [
  {
    title: ['offer', 'job'],
    also: ['job', 'far', 'job'],
    phrases: [
      ['boss', 'hold', 'passport'],
      ['job', 'far'],
    ],
  },
  { title: [], also: [], phrases: [] },
  { title: ['danger'], also: ['a'], phrases: [['gun']] },
];

/** Terms in no order that says something. */
const sorted = ({ title, also, phrases }: PageTerms) => ({
  title: title.toSorted(),
  also: also.toSorted(),
  phrases: phrases.map((phrase) => phrase.toSorted()),
});

describe('the terms of the search as they are sent', () => {
  it('say of every page and phrase which terms it has, and how often', () => {
    expect(unpackTerms(packTerms(PAGES)).map(sorted)).toEqual(PAGES.map(sorted));
  });

  it('tell no sentence of a phrase, and none of its words beside another', async () => {
    const phrase = 'zulema quiroz vive en calle hidalgo doce con wilber';
    const index = await makeIndex('es', [], [{ title: 'Una guía', also: ['Palabras'], phrases: [phrase, 'me cela mucho'] }]);
    const sent = JSON.stringify(index);
    for (const beside of [/zulema\W+k/, /kiros\W+(?:v|b)/, /kay\w*\W+idalg/, /idalg\w*\W+dos/]) expect(sent).not.toMatch(beside);
    expect(sent).not.toContain(phrase);
    const [first] = (await readIndex('es', index))('calle hidalgo');
    expect(first?.page).toBe(0);
  });
});
