import { chromium } from '@playwright/test';
import { expect, it } from 'vitest';
import { LOCALES } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { findChromium, findHeadless, isRoot } from '../../scripts/browser.ts';
import { serve } from '../../scripts/serve.ts';
import { pages } from '../support/built.ts';
import { shows, tapLink } from '../support/shown.ts';
import { DIST } from '../support/site.ts';

it('in a discreet visit from home every guide is asked for alone: beside the page itself nothing that another would not ask for', async () => {
  const host = await serve(DIST, 0);
  const browser = await chromium.launch({ executablePath: await findHeadless(await findChromium()), chromiumSandbox: !isRoot() });
  const told: string[] = [];
  let opened = 0;
  try {
    for (const locale of LOCALES) {
      const guides = pages.filter(({ path, html }) => html.includes('class="guide-head"') && path.startsWith(href('guides', locale)));
      const page = await (await browser.newContext({ viewport: { width: 360, height: 640 } })).newPage();
      let asked: string[] = [];
      page.on('request', (request) => asked.push(request.url().slice(host.url.length)));
      await page.goto(`${host.url}${href('home', locale)}`);
      await page.locator('[data-turn-discreet]').first().click();
      // What every guide has is there after one of them, and asked for once in a visit; of the next each asks for what is its own.
      for (const [index, { path }] of [...guides.slice(0, 1), ...guides].entries()) {
        asked = [];
        await tapLink(page, path);
        await shows(page, host.url + path);
        // Past every picture that is fetched once it is near.
        await page.evaluate(() => {
          scrollTo(0, document.body.scrollHeight);
        });
        await page.waitForLoadState('networkidle');
        const others = asked.filter((address) => address !== path);
        if (index > 0) opened += 1;
        if (index > 0 && others.length > 0) told.push(`${path}: ${others.join(' ')}`);
      }
      await page.context().close();
    }
  } finally {
    await browser.close();
    await host.close();
  }
  expect(opened).toBeGreaterThan(LOCALES.length);
  expect(told).toEqual([]);
});
