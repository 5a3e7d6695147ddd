import { describe, expect, it } from 'vitest';
import { makeIndex, readIndex, type IndexedPage } from '#/browser/search/search-index.ts';
import { packTerms, unpackTerms } from '#/browser/search/stored-terms.ts';

const LISTS = [['offer', 'job', '2a'], [], ['boss', 'hold', 'passport'], ['job', 'offers'], [], ['911']];

const page = (phrases: readonly string[], also = ''): IndexedPage => ({ isTitled: true, isAnswered: false, also, phrases });

describe('the terms of the search as they are sent', () => {
  it('say of every list which terms it has, also where there are thousands', () => {
    const many = [...LISTS, ...Array.from({ length: 4000 }, (_, at) => [`term${String(at % 7)}`, `long${String(at)}`])];
    expect(unpackTerms(packTerms(many)).map((list) => list.toSorted())).toEqual(many.map((list) => list.toSorted()));
  });

  it('tell no sentence of a phrase, and none of its words beside another', () => {
    const phrase = 'zulema quiroz vive en calle hidalgo doce con wilber';
    const index = makeIndex('es', [], [page([phrase, 'me cela mucho'], 'Palabras')]);
    const sent = JSON.stringify(index);
    for (const beside of [/zulem\W*[A-J]?k/, /kiros\W*[A-J]?(?:v|b)/, /kay\w*\W+idalg/, /idalg\W*[A-J]?dos/]) expect(sent).not.toMatch(beside);
    expect(sent).not.toContain(phrase);
    const [first] = readIndex('es', index, [{ title: 'Una guía', answer: '' }])('calle hidalgo');
    expect(first?.page).toBe(0);
  });
});

describe('the index of the search', () => {
  const shown = [
    { title: 'Papers that were taken', answer: 'What to do without a passport' },
    { title: 'A job offer', answer: 'How to look at a job far away' },
    { title: 'Shelter', answer: '' },
  ];
  const find = (query: string): number | undefined =>
    readIndex(
      'en',
      makeIndex(
        'en',
        ['kept took keeps'],
        [
          page(['he keeps my passport', 'they lost my visa']),
          { ...page(['work as a waitress abroad', 'my boss']), isAnswered: true },
          { ...page(['a bed for tonight', 'my boss took the bed away', 'nowhere to sleep']), isTitled: false },
        ],
      ),
      shown,
    )(query)[0]?.page;

  it('finds a page by a phrase, in other forms of its words, by words of their meaning, and with a letter wrong', () => {
    expect(find('he keeps my passports')).toBe(0);
    expect(find('he took my passport')).toBe(0);
    expect(find('lost pasport')).toBe(0);
    expect(find('beds')).toBe(2);
  });

  it('finds a page by its title and its answer, where it is to be found by them', () => {
    expect(find('offers')).toBe(1);
    expect(find('far')).toBe(1);
    expect(find('shelter')).toBeUndefined();
    expect(find('without')).toBeUndefined();
  });

  it('puts first what was typed just so, and takes the last word for a beginning', () => {
    expect(find('my boss')).toBe(1);
    expect(find('my boss took the bed')).toBe(2);
    expect(find('waitr')).toBe(1);
    expect(find('')).toBeUndefined();
  });
});
