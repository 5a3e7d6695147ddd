import { expect, it } from 'vitest';
import { personalDataIn } from '#/domain/personal-data.ts';

it('looks in a moment for what tells who someone is, in a long text without end', () => {
  const began = performance.now();
  for (const piece of ['calle hidalgo ', '12/3/26 ', 'a1234', '1 Main ', '@a.', '1.23456 ', 'Av. La ']) personalDataIn(piece.repeat(20_000));
  expect(performance.now() - began).toBeLessThan(4000);
});
