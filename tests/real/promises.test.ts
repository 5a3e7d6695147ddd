import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyOf, discard, type Copy } from '../promises/copy.ts';
import { IN_FILES } from '../promises/listed.ts';

let copy: Copy;
beforeAll(() => {
  copy = copyOf('real');
});
afterAll(() => {
  discard(copy);
});

describe('what this site promises, as far as its files can show it', () => {
  it.each(IN_FILES)('is kept by its own content too: $id', async ({ holds }) => {
    expect(await holds(copy)).toEqual([]);
  });
});
