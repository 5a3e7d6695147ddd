import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { LOCALES } from '#/domain/locale.ts';
import { atomHref, feedHref } from '#/routing/routes.ts';
import { test } from '../support/opened.ts';
import { DIST } from '../support/site.ts';
import { route, string } from '../support/pages.ts';

test.describe('the feeds of the news', () => {
  for (const locale of LOCALES)
    test(`are XML that a browser can read, in ${locale}: RSS, Atom with its mark for what was withdrawn, changes to the numbers`, async ({
      page,
    }) => {
      await page.goto(route('news', locale));
      for (const path of [feedHref(locale), atomHref(locale), feedHref(locale, 'line-changes')]) {
        const told = await page.evaluate(
          (xml) => {
            const read = new DOMParser().parseFromString(xml, 'application/xml');
            const { documentElement: root } = read;
            return {
              broken: read.querySelector('parsererror')?.textContent ?? '',
              root: `${root.namespaceURI ?? ''} ${root.localName}`,
              gone: read.getElementsByTagNameNS('http://purl.org/atompub/tombstones/1.0', 'deleted-entry').length,
            };
          },
          readFileSync(`${DIST}${path}`, 'utf8'),
        );
        const isAtom = path === atomHref(locale);
        expect(told, path).toEqual({ broken: '', root: isAtom ? 'http://www.w3.org/2005/Atom feed' : ' rss', gone: isAtom ? 1 : 0 });
      }
    });

  for (const locale of LOCALES)
    test(`stand in words at the foot of the news, in ${locale}, each a tap wide enough`, async ({ page }) => {
      await page.goto(route('news', locale));
      for (const name of ['rss', 'atom', 'changes']) {
        const link = page.getByRole('link', { name: string(locale, 'news', name), exact: true });
        await expect(link).toBeVisible();
        expect((await link.boundingBox())?.height ?? 0, name).toBeGreaterThanOrEqual(44);
      }
    });
});
