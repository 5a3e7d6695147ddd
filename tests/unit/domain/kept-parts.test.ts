import { expect, it } from 'vitest';
import { KEPT_TEXTS, partOf } from '#/domain/kept-parts.ts';

it('is named, of what is kept on her phone, by a language and a digit alone: a browser shows the name', () => {
  expect(partOf('es')).toBe('es');
  expect(partOf('es', 'walks')).toBe('es2');
  expect(partOf('en', 'guides')).toBe('en1');
  const digits = Object.values<string>(KEPT_TEXTS);
  for (const digit of digits) expect(digit).toMatch(/^\d$/);
  expect(new Set(digits).size).toBe(digits.length);
});
