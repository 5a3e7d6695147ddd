import { expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import { SITE } from '../support/site.ts';

it('every guide has an emblem, and no two of a language share one: in the list she knows hers again by it', () => {
  const guides = readContent(SITE).texts.filter((text) => text.kind === 'guides');
  expect(guides.length).toBeGreaterThan(0);
  expect(guides.filter(({ fields }) => fields['drawing'] === undefined).map(({ file }) => file)).toEqual([]);
  const shared = Map.groupBy(guides, ({ locale, fields }) => `${locale}: ${String(fields['drawing'])}`);
  expect([...shared].filter(([, all]) => all.length > 1).map(([name, all]) => `${name}: ${all.map(({ file }) => file).join(', ')}`)).toEqual([]);
});
