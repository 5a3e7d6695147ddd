import { expect } from '@playwright/test';
import { LOCALES } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { answers } from '../../scripts/serve.ts';
import { site } from '../../site.config.ts';
import { OF_OURS, OURS, SEARCH, withoutHeaders } from '../support/network.ts';
import { NEUTRAL_TITLE } from '../support/visit.ts';
import { test } from '../support/webkit-test.ts';
import { LOSES_THE_PAGE } from '../support/webkit-visit.ts';
import { DIST } from '../support/site.ts';

// The rows of docs/quick-exit.md: what "Back" still knows after an exit, by the length of its list and by walking through it.
const OFFER = { en: href('guides', 'en', 'a-test-offer'), es: href('guides', 'es', 'una-oferta-de-prueba') };

test.describe('without scripts', () => {
  test.use({ scripts: false });

  test('row A: without scripts, every page stays in “Back”', async ({ visit }) => {
    await visit.open(href('home', 'es'));
    await visit.follow(`a.door[href="${href('guides', 'es')}"]`, href('guides', 'es'));
    // Closed on a window as narrow as a phone.
    await visit.tap('.guides-for summary');
    await visit.follow(`main a[href="${OFFER.es}"]`, OFFER.es);
    await visit.leave();
    expect(await visit.between()).toBe(3);
    expect(await visit.walkBack()).toEqual([OFFER.es, href('guides', 'es'), href('home', 'es')]);
  });
});

for (const locale of LOCALES) {
  test(`row B: in an ordinary visit in ${locale} the page that was left is gone from “Back”; the ones before stay`, async ({ visit }) => {
    await visit.open(href('home', locale));
    await visit.follow(`a.door[href="${href('guides', locale)}"]`, href('guides', locale));
    await visit.tap('.guides-for summary');
    await visit.follow(`main a[href="${OFFER[locale]}"]`, OFFER[locale]);
    await visit.leave();
    expect(await visit.between()).toBe(2);
    expect(await visit.walkBack()).toEqual([href('guides', locale), href('home', locale)]);
  });

  test(`row C: a discreet visit in ${locale} leaves nothing of ours in “Back”, and tells and asks no other site anything`, async ({ visit }) => {
    await visit.open(href('getHelp', locale));
    await visit.follow(`.places a[href="${href('getHelp', locale, 'mx')}"]`, href('getHelp', locale, 'mx'));
    await visit.follow(`.foot a[href="${href('guides', locale)}"]`, href('guides', locale));
    expect(await visit.ask(() => document.documentElement.dataset['visit'])).toBe('discreet');
    await visit.leave();
    expect(await visit.ask(() => document.title)).toBe(NEUTRAL_TITLE(''));
    expect(await visit.between()).toBe(0);
    expect(await visit.walkBack()).toEqual([]);
    const hosts = new Set(visit.network.asked.map((address) => new URL(address).origin));
    expect(hosts).toEqual(new Set([SEARCH, OURS, site.exit[locale].url].map((address) => new URL(address).origin)));
  });
}

test('row F: one page, then the exit: nothing of ours is left', async ({ visit }) => {
  await visit.open(href('home', 'es'));
  await visit.leave();
  expect(await visit.between()).toBe(0);
  expect(await visit.walkBack()).toEqual([]);
});

test('row R: who goes “Back” once and then leaves, leaves one page under “Forward”, as the page where the exit is tried says', async ({ visit }) => {
  await visit.open(href('home', 'es'));
  await visit.follow(`a.door[href="${href('guides', 'es')}"]`, href('guides', 'es'));
  await visit.back();
  await visit.arrive(OURS + href('home', 'es'));
  await visit.leave();
  expect(await visit.between()).toBe(1);
  expect(await visit.walkBack()).toEqual([]);
});

test('after the exit, an earlier page to which “Back” leads is whole, and its exit works', async ({ visit }) => {
  await visit.open(href('home', 'es'));
  await visit.follow(`a.door[href="${href('guides', 'es')}"]`, href('guides', 'es'));
  await visit.leave();
  await visit.back();
  await visit.arrive(OURS + href('home', 'es'));
  expect(await visit.seen('h1')).not.toBe('');
  await visit.leave();
  expect(await visit.walkBack()).toEqual([]);
});

test('a page that “Back” restores from memory is whole, and its exit works', async ({ visit }) => {
  visit.network.answer(OF_OURS, withoutHeaders(answers(DIST), LOSES_THE_PAGE, 'Cache-Control'));
  await visit.open(href('home', 'es'));
  await visit.ask(() => {
    document.documentElement.dataset['kept'] = 'yes';
  });
  await visit.follow(`a.door[href="${href('guides', 'es')}"]`, href('guides', 'es'));
  await visit.back();
  await visit.arrive(OURS + href('home', 'es'));
  expect(await visit.ask(() => document.documentElement.dataset['kept'])).toBe('yes');
  expect(await visit.seen('h1')).not.toBe('');
  await visit.leave();
  expect(await visit.walkBack()).toEqual([]);
});
