import { expect, it } from 'vitest';
import { numberLooks } from '#/domain/number-looks.ts';

it('is shown smaller the longer it is, so that a narrow phone shows all of a number', () => {
  expect(numberLooks('911')).toBe('');
  expect(numberLooks('12345678901')).toBe('');
  expect(numberLooks('123456789012')).toBe('long');
  expect(numberLooks('12345678901234')).toBe('long');
  expect(numberLooks('123456789012345')).toBe('long wide');
});
