import { LOCALES } from '#/domain/locale.ts';
import { href, type RouteName } from '#/routing/routes.ts';
import { expect } from '@playwright/test';
import { test } from '../support/webkit-test.ts';

/*
 * WebKitGTK 2.54 does not show again what stood beside a closed `details` and was not there at all, on a page whose styles name a part of a field:
 * on home, the numbers, the search and the check of a number the menu stayed empty (src/styles/header.css).
 */
const WITH_A_FIELD: readonly RouteName[] = ['home', 'getHelp', 'search', 'checkNumber', 'stories'];

for (const locale of LOCALES)
  test(`the menu opens and closes on a phone, with a field on the page too, in ${locale}`, async ({ visit }) => {
    for (const name of WITH_A_FIELD) {
      await visit.open(href(name, locale));
      expect(await visit.seen('.nav a'), name).toBe('');
      await visit.tap('.menu summary');
      await visit.until(`the menu of ${name} to open`, async () => (await visit.seen('.nav a')) !== '');
      await visit.tap('.menu summary');
      await visit.until(`the menu of ${name} to close`, async () => (await visit.seen('.nav a')) === '');
    }
  });
