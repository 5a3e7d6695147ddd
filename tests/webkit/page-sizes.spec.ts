import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { answers } from '../../scripts/serve.ts';
import { OF_OURS, packedAs, withoutHeaders } from '../support/network.ts';
import { fileAt, pageOfEachSize } from '../support/page-sizes.ts';
import { DIST } from '../support/site.ts';
import { test } from '../support/webkit-test.ts';
import { LOSES_THE_PAGE } from '../support/webkit-visit.ts';

for (const packing of ['br', 'gzip'] as const)
  test(`a page of each size is read to its last letter, however much longer ${packing} was made`, async ({ visit }) => {
    visit.network.answer(OF_OURS, packedAs(packing, withoutHeaders(answers(DIST), LOSES_THE_PAGE)));
    for (const path of pageOfEachSize()) {
      await visit.open(path);
      expect(await visit.seen('footer'), path).not.toBe('');
      const [told, text] = await visit.browser.executeAsyncScript<[string, string]>(
        'const done = arguments[0]; fetch(location.href).then((one) => one.text().then((text) => done([one.headers.get("content-encoding"), text])))',
      );
      expect(told, path).toBe(packing);
      expect(text, path).toBe(readFileSync(fileAt(path), 'utf8'));
    }
  });
