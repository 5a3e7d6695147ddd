import { describe, expect, it } from 'vitest';
import { accountsInGroups, consentDue, leftOut, neighbours, shapeOf, type Permission } from '#/domain/series.ts';

const languages: Permission['languages'] = ['en', 'es'];
const consent = { givenOn: '2025-06-01', reviewBy: '2028-06-01' };

describe('a story told to us', () => {
  it('is published up to and on the day on which she is asked again', () => {
    expect(leftOut({ languages, consent }, '2028-05-31')).toBeUndefined();
    expect(leftOut({ languages, consent }, '2028-06-01')).toBeUndefined();
  });

  it('is left out from the day after, until she has been asked', () => {
    expect(leftOut({ languages, consent }, '2028-06-02')).toBe('review-due');
  });

  it('is left out once she withdraws it, whatever the day', () => {
    const withdrawn = { ...consent, withdrawnOn: '2026-01-10' };
    expect(leftOut({ languages, consent: withdrawn }, '2026-01-10')).toBe('withdrawn');
    expect(leftOut({ languages, consent: withdrawn }, '2026-01-01')).toBe('withdrawn');
  });

  it('says that it was withdrawn rather than due, where both are so', () => {
    expect(leftOut({ languages, consent: { ...consent, withdrawnOn: '2026-01-10' } }, '2030-01-01')).toBe('withdrawn');
  });
});

describe('a consent that ends', () => {
  it('is told of from sixty days before on, and after, until it is given anew', () => {
    expect(consentDue({ languages, consent }, '2028-04-01')).toBeUndefined();
    expect(consentDue({ languages, consent }, '2028-04-02')).toBe('2028-06-01');
    expect(consentDue({ languages, consent }, '2028-09-01')).toBe('2028-06-01');
    expect(consentDue({ languages, consent: { ...consent, reviewBy: '2031-06-01' } }, '2028-09-01')).toBeUndefined();
  });

  it('is not asked for again of whoever withdrew it', () => {
    expect(consentDue({ languages, consent: { ...consent, withdrawnOn: '2028-05-02' } }, '2028-05-03')).toBeUndefined();
  });
});

describe('a story retold from what she published', () => {
  it('has no day on which it ends', () => {
    expect(leftOut({ languages, published: {} }, '2099-01-01')).toBeUndefined();
  });

  it('is left out once she was asked and said no, and stays where she said yes or nothing', () => {
    expect(leftOut({ languages, published: { answer: 'no' } }, '2026-01-11')).toBe('refused');
    expect(leftOut({ languages, published: { answer: 'yes' } }, '2026-01-11')).toBeUndefined();
  });

  it('is left out once it is withdrawn', () => {
    expect(leftOut({ languages, published: { withdrawnOn: '2026-01-10' } }, '2026-01-11')).toBe('withdrawn');
  });
});

describe('a composite', () => {
  it('is nobody’s to withdraw and is published', () => {
    expect(leftOut({ languages }, '2026-01-01')).toBeUndefined();
  });
});

describe('the parts beside a part', () => {
  const [one, two, three] = [{ number: 1 }, { number: 2 }, { number: 3 }];

  it('are the ones before and after it by number, in whatever order the files were read', () => {
    expect(neighbours([three, one, two], 2)).toEqual({ previous: one, next: three });
  });

  it('leave out what does not exist: nothing before the first, nothing after the last', () => {
    expect(neighbours([one, two, three], 1)).toEqual({ next: two });
    expect(neighbours([one, two, three], 3)).toEqual({ previous: two });
    expect(neighbours([one], 1)).toEqual({});
  });

  it('are none where there is no such part', () => {
    expect(neighbours([one, two], 3)).toEqual({});
    expect(neighbours([], 1)).toEqual({});
    expect(neighbours([one, two, three], 1)).not.toHaveProperty('previous');
    expect(neighbours([one, two, three], 3)).not.toHaveProperty('next');
  });

  it('close the gap where a part between them is left out', () => {
    expect(neighbours([one, three], 1)).toEqual({ next: three });
    expect(neighbours([one, three], 3)).toEqual({ previous: one });
  });

  it('are found without changing the order of the list they were given', () => {
    const parts = [three, one, two];
    neighbours(parts, 2);
    expect(parts).toEqual([three, one, two]);
  });
});

describe('a series', () => {
  it.each([
    ['a page of its own and one for each part, where one language shows several', undefined, 5, 'parts'],
    ['one page, where no language shows more than one part', 'public-record', 1, 'single'],
    ['a page of its own and one for each part, where we may retell several', 'public-record', 2, 'parts'],
    ['its place among those told elsewhere, where nothing allows to retell it, however many parts it has', 'none', 2, 'elsewhere'],
  ] as const)('has %s', (_, basis, most, shape) => {
    expect(shapeOf(basis === undefined ? {} : { published: { basis } }, most)).toBe(shape);
  });
});

describe('the list of stories', () => {
  it('keeps apart what is told in parts, what is told by itself, and what is only pointed to, each in its order', () => {
    const [series, single, pointer, composite] = [{ shape: 'parts' }, { shape: 'single' }, { shape: 'elsewhere' }, { shape: 'single' }] as const;
    expect(accountsInGroups([pointer, series, single, composite])).toEqual({ inParts: [series], single: [single, composite], elsewhere: [pointer] });
  });
});
