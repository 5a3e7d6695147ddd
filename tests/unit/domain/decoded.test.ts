import { expect, it } from 'vitest';
import { decoded } from '#/domain/decoded.ts';

it('reads an address as it is read aloud, and leaves what stands for no letter as it is written', () => {
  expect(['/es/se%C3%B1ales/', 'a%20b', '/es/señales/', '50%', '%C3', 'a%2'].map(decoded)).toEqual([
    '/es/señales/',
    'a b',
    '/es/señales/',
    '50%',
    '%C3',
    'a%2',
  ]);
});
