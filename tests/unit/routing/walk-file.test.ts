import { expect, it } from 'vitest';
import { walkFile } from '#/routing/walk-file.ts';

it('the file of a walk’s scenes has the address that it has had from the beginning, whatever walks are called now', () => {
  expect(walkFile('boyfriend-walk', 'es')).toBe('/try/cmmqc-es.json');
  expect(walkFile('boyfriend-walk', 'en')).toBe('/try/cmmqc-en.json');
});
