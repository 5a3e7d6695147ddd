import { expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import { SITE } from '../support/site.ts';

it('every guide begins with one line for her who has no time', () => {
  const guides = readContent(SITE).texts.filter((text) => text.kind === 'guides');
  expect(guides.length).toBeGreaterThan(0);
  expect(guides.filter(({ fields }) => fields['now'] === undefined).map(({ file }) => file)).toEqual([]);
});
