import { expect, it } from 'vitest';
import { NAMED_CONTENT } from '#/domain/named-content.ts';
import { isRouteName, ROUTES } from '#/routing/routes.ts';

it('names the standing pages by the keys under which the table has their addresses, among them the privacy page', () => {
  for (const page of NAMED_CONTENT.pages) expect(isRouteName(page), page).toBe(true);
  expect(NAMED_CONTENT.pages).toContain('privacy');
  expect(new Set(NAMED_CONTENT.pages).size).toBe(8);
  expect(Object.keys(ROUTES)).toEqual(expect.arrayContaining([...NAMED_CONTENT.pages]));
});
