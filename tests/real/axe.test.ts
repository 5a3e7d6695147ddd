import { chromium } from '@playwright/test';
import { expect, it } from 'vitest';
import { LOCALES } from '#/domain/locale.ts';
import { PAGE_KINDS } from '#/domain/page-kinds.ts';
import { findChromium, findHeadless, isRoot } from '../../scripts/browser.ts';
import { serve } from '../../scripts/serve.ts';
import { foundByAxe } from '../support/axe.ts';
import { pages } from '../support/built.ts';
import { DIST } from '../support/site.ts';

/** Of each kind of page that the content has, in each language, the longest one. */
const longest = Object.keys(PAGE_KINDS).flatMap((kind) =>
  LOCALES.flatMap((locale) => {
    const own = pages.filter(({ html }) => html.includes(`/share/${kind}-${locale}.png`));
    return own.sort((a, b) => b.html.length - a.html.length).slice(0, 1);
  }),
);

it('axe finds nothing on the longest page of each kind, in either theme', async () => {
  expect(longest.length).toBeGreaterThan(LOCALES.length);
  const host = await serve(DIST, 0);
  const browser = await chromium.launch({ executablePath: await findHeadless(await findChromium()), chromiumSandbox: !isRoot() });
  const found: string[] = [];
  try {
    const page = await (await browser.newContext({ viewport: { width: 360, height: 640 } })).newPage();
    for (const { path } of longest) {
      const answer = await page.goto(host.url + path);
      if (!answer?.ok()) found.push(`${path} was not answered`);
      found.push(...(await foundByAxe(page)).map((one) => `${path}: ${one}`));
    }
  } finally {
    await browser.close();
    await host.close();
  }
  expect(found).toEqual([]);
});
