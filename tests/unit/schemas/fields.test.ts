import { describe, expect, it } from 'vitest';
import { asWritten } from '#/schemas/fields.ts';

describe('what a reader of YAML made a day of', () => {
  it('is the words that stand in the file, wherever they stand in it', () => {
    const day = new Date('2017-11-01T00:00:00Z');
    expect(asWritten({ title: day, notes: [{ about: day }], when: { en: day }, part: 1, draft: false, cover: null })).toEqual({
      title: '2017-11-01',
      notes: [{ about: '2017-11-01' }],
      when: { en: '2017-11-01' },
      part: 1,
      draft: false,
      cover: null,
    });
  });

  it('keeps its hour', () => {
    expect(asWritten(new Date('2017-11-01T10:04:03Z'))).toBe('2017-11-01 10:04:03');
  });
});
