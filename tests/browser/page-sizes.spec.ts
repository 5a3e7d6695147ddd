import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import { expect } from '@playwright/test';
import { answers } from '../../scripts/serve.ts';
import { certificateFor } from '../support/certificate.ts';
import { packedAs } from '../support/network.ts';
import { test } from '../support/opened.ts';
import { fileAt, pageOfEachSize } from '../support/page-sizes.ts';
import { DIST } from '../support/site.ts';

test.use({ ignoreHTTPSErrors: true });

for (const [packing, ending] of [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const) {
  test.describe(`sent as ${packing}`, () => {
    let server: Server;
    test.beforeAll(async () => {
      server = createServer(certificateFor('localhost'), packedAs(packing, answers(DIST)));
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    });
    test.afterAll(() => {
      server.close();
      server.closeAllConnections();
    });

    test(`a page of each size is read to its last letter, however much longer ${packing} was made`, async ({ page }) => {
      const address = server.address();
      const url = `https://localhost:${typeof address === 'object' && address !== null ? address.port : 0}`;
      for (const path of pageOfEachSize()) {
        const response = await page.goto(url + path);
        expect(response?.headers()['content-encoding'], path).toBe(packing);
        const read = await page.evaluate(async () => {
          const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
          return { sent: opened?.encodedBodySize, shown: opened?.decodedBodySize, again: await (await fetch(location.href)).text() };
        });
        const html = readFileSync(fileAt(path), 'utf8');
        expect(read, path).toEqual({ sent: statSync(fileAt(path) + ending).size, shown: Buffer.byteLength(html), again: html });
        await expect(page.locator('footer').last(), path).toBeAttached();
      }
    });
  });
}
