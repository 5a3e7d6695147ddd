import { describe, expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import { allNumbersOf, generalLineOf, standingFirst } from '#/domain/hotlines.ts';

const { data } = readContent('tests/fixture');

describe('the countries that stand first', () => {
  it('are those that say so, in the order of their numbers, whatever the order of the files', () => {
    const all = [{ code: 'ar' }, { code: 'us', first: 2 }, { code: 'mx', first: 1 }, { code: 've' }, { code: 'co', first: 3 }];
    expect(standingFirst(all).map(({ code }) => code)).toEqual(['mx', 'us', 'co']);
    expect(all.map(({ code }) => code)).toEqual(['ar', 'us', 'mx', 've', 'co']);
    expect(standingFirst([{}])).toEqual([]);
  });
});

describe('the line that is offered where a country has none', () => {
  const [line] = data.hotlines.flatMap((one) => one.data.lines);

  it('is the one that says so, in whatever country, and none where no line does', () => {
    const general = generalLineOf([
      { lines: [] },
      {
        lines: line
          ? [
              { ...line, id: 'a', general: undefined },
              { ...line, id: 'b', general: true },
            ]
          : [],
      },
    ]);
    expect(general?.id).toBe('b');
    expect(generalLineOf(line ? [{ lines: [{ ...line, general: undefined }] }] : [])).toBeUndefined();
    expect(generalLineOf([])).toBeUndefined();
  });
});

describe('every number of a line', () => {
  it('is among those that are compared, in each form and by each way: one that is left out would be refused as unknown', () => {
    const way = { status: 'published', source: 'page' } as const;
    expect(
      allNumbersOf({
        phones: [
          { ...way, dial: '800 5533 000', e164: '+528005533000', fromAbroad: '+52 55 1234 5678', abroad: 'yes' },
          { ...way, dial: '911', abroad: 'no' },
        ],
        sms: [
          { ...way, number: '55 1111 1111', e164: '+525511111111' },
          { ...way, number: '233733' },
        ],
        whatsapp: [{ ...way, number: '+525522222222' }],
        tty: [{ ...way, number: '711', words: { en: 'TTY', es: 'TTY' } }],
      }),
    ).toEqual(['800 5533 000', '+528005533000', '+52 55 1234 5678', '911', '55 1111 1111', '+525511111111', '233733', '+525522222222', '711']);
  });
});
