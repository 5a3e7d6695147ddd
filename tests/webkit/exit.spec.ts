import { expect } from '@playwright/test';
import { LOCALES } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { site } from '../../site.config.ts';
import { string } from '../support/pages.ts';
import { NEUTRAL_TITLE } from '../support/visit.ts';
import { test } from '../support/webkit-test.ts';
import { SHIFT } from '../support/webkit-visit.ts';

for (const locale of LOCALES) {
  const exit = site.exit[locale].url;

  test.describe('while the next page is on its way', () => {
    test.use({ waits: false });

    test(`nothing of the page in ${locale} is seen any more after one tap`, async ({ visit }) => {
      const release = visit.network.hold(new RegExp(`^${exit}`));
      await visit.open(href('stories', locale));
      expect(await visit.seen('h1')).not.toBe('');
      await visit.tap('.bar [data-exit]');
      await visit.until('the page to be gone', async () => (await visit.seen('h1')) === '' && (await visit.seen('main')) === '');
      expect(await visit.ask(() => document.title)).toBe(site.exit[locale].title);
      release();
      await visit.arrive(exit);
    });
  });

  test(`three presses of Shift leave the site in ${locale}, two do not`, async ({ visit }) => {
    await visit.open(href('guides', locale));
    await visit.press(SHIFT, SHIFT, 'a', SHIFT, SHIFT);
    expect(await visit.seen('[data-exit-count]')).toBe('2/3');
    await visit.press(SHIFT);
    await visit.arrive(exit);
  });

  test.describe('without scripts', () => {
    test.use({ scripts: false });

    test(`the exit is a plain link in ${locale}, and the page says that it stays in the Back list`, async ({ visit }) => {
      await visit.open(href('getHelp', locale));
      expect(await visit.seen('body')).toContain(string(locale, 'common', 'discreet.noScript'));
      await visit.leave();
      expect(await visit.between()).toBe(1);
      expect(await visit.walkBack()).toEqual([href('getHelp', locale)]);
    });
  });
}

test('it works when every other script is blocked', async ({ visit }) => {
  visit.network.answer(/\.js$/, (_, response) => response.writeHead(404).end());
  await visit.open(href('search', 'es'));
  await visit.leave();
  expect(await visit.between()).toBe(0);
});

test('a link to another site takes nothing of a discreet visit along; this browser empties the name of its window by itself too', async ({
  visit,
}) => {
  await visit.open(href('getHelp', 'es', 'mx'));
  expect(await visit.ask(() => document.documentElement.dataset['visit'])).toBe('discreet');
  await visit.tap('article[id] summary');
  await visit.tap('article[id] a[href^="http"]');
  await visit.away();
  expect(await visit.ask(() => document.title)).toBe(NEUTRAL_TITLE(''));
});
