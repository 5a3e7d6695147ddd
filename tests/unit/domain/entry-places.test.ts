import { describe, expect, it } from 'vitest';
import { entryPlace } from '#/domain/entry-places.ts';
import { isFragment } from '#/domain/fragments.ts';
import { readContent } from '#/content-files/read/read-content.ts';

const { data } = readContent('.');

describe('the place of an entry', () => {
  it('is a number that tells nothing, the same at each build', () => {
    expect(entryPlace('term', 'smuggler')).toBe('377276');
    for (const id of ['a', 'smuggler', 'x'.repeat(90)]) expect(isFragment(entryPlace('source', id)), id).toBe(true);
  });

  it('is never that of a heading, which are counted from 1', () => {
    for (const id of [...data.sources.keys()]) expect(Number(entryPlace('source', id))).toBeGreaterThanOrEqual(100_000);
  });

  it('is one for each source and each word of this site', () => {
    for (const [what, ids] of [
      ['source', [...data.sources.keys()]],
      ['term', [...data.glossary.keys()]],
    ] as const)
      expect(new Set(ids.map((id) => entryPlace(what, id))).size, what).toBe(ids.length);
  });
});
