import { afterAll, describe, expect, it } from 'vitest';
import { copyOf, discard } from './copy.ts';
import { IN_FILES } from './listed.ts';

describe.each(IN_FILES)('the promise $id', ({ id, holds, breaker }) => {
  const copy = copyOf(id);
  afterAll(() => discard(copy));

  it('is kept by what ships', async () => {
    expect(await holds(copy)).toEqual([]);
  });

  it(`is seen to be broken: ${breaker.says}`, async () => {
    breaker.change(copy);
    expect(await holds(copy)).not.toEqual([]);
  });
});
