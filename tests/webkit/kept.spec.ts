import { expect } from '@playwright/test';
import { dateInWords } from '#/domain/dates.ts';
import { LOCALES } from '#/domain/locale.ts';
import { href, SHORT_ADDRESSES } from '#/routing/routes.ts';
import { OF_OURS, OURS } from '../support/network.ts';
import { string } from '../support/pages.ts';
import { test } from '../support/webkit-test.ts';
import type { WebKitVisit } from '../support/webkit-visit.ts';

const stored = ({ browser }: WebKitVisit): Promise<string> =>
  browser.executeAsyncScript(
    'const done = arguments[0]; Promise.all([navigator.serviceWorker.getRegistrations(), caches.keys()]).then((all) => done(all.map((one) => one.length > 0).join()))',
  );
const NOTHING = 'false,false';
const KEPT = 'true,true';

for (const locale of LOCALES) {
  const kept = string(locale, 'help', 'offline.kept');
  const keep = async (visit: WebKitVisit): Promise<void> => {
    await visit.open(href('getHelp', locale));
    expect(await stored(visit)).toBe(NOTHING);
    await visit.tap('[data-keep]');
    await visit.until('the page to say that it is kept', async () => (await visit.seen('[data-offline] [role="status"]')) === kept);
    expect(await stored(visit)).toBe(KEPT);
  };

  test(`numbers that she asked to keep open without a network in ${locale}, and only those`, async ({ visit }) => {
    await keep(visit);
    visit.network.cut();
    await visit.open(href('getHelp', locale, 'hn'));
    expect(await visit.seen('main')).toContain('170');
    await visit.browser.get(OURS + href('stories', locale));
    await visit.until('the browser to say that it cannot', async () => (await visit.seen('.bar [data-exit]')) === '');
    expect(await visit.seen('h1')).toBe('');
  });

  test(`a host that says it cannot gives the numbers that she asked to keep in ${locale}, and their day`, async ({ visit }) => {
    await keep(visit);
    const made = await visit.ask(() => document.querySelector<HTMLElement>('[data-made]')?.dataset['made'] ?? '');
    visit.network.answer(OF_OURS, (_, response) => response.writeHead(503, { 'Content-Type': 'text/html' }).end('<h1>Unavailable</h1>'));
    await visit.open(href('getHelp', locale, 'hn'));
    expect(await visit.seen('main')).toContain('170');
    expect(await visit.seen('body')).toContain(string(locale, 'help', 'offline.copy', { date: dateInWords(made, locale) }));
    await visit.open(href('stories', locale));
    expect(await visit.seen('h1')).toBe('Unavailable');
  });

  for (const [what, status, headers, body] of [
    ['that the page is forbidden', 403, {}, '<h1>Forbidden by your school</h1>'],
    ['that a law forbids it', 451, {}, '<h1>Unavailable for legal reasons</h1>'],
    ['that there is no such page', 404, {}, '<h1>Not found</h1>'],
    ['that it is blocked, as if it were the page', 200, {}, '<h1>Blocked by your family</h1>'],
    ['nothing at all', 200, {}, ''],
    ['with a way to another host', 302, { Location: 'https://filter.example/blocked' }, ''],
  ] as const)
    test(`a filter that answers ${what} (${status}) leaves the numbers that she kept, and their date, in ${locale}`, async ({ visit }) => {
      await keep(visit);
      const made = await visit.ask(() => document.querySelector<HTMLElement>('[data-made]')?.dataset['made'] ?? '');
      visit.network.answer(OF_OURS, (_, response) => response.writeHead(status, { 'Content-Type': 'text/html', ...headers }).end(body));
      for (const [path, words] of [
        [href('getHelp', locale, 'hn'), '170'],
        [href('home', locale), 'Honduras'],
      ] as const) {
        await visit.open(path);
        expect(await visit.seen('main'), path).toContain(words);
        expect(await visit.seen('body'), path).toContain(string(locale, 'help', 'offline.copy', { date: dateInWords(made, locale) }));
      }
    });

  test(`an address known by heart shows the list, with its numbers of today and not those of the copy, in ${locale}`, async ({ visit }) => {
    await keep(visit);
    await visit.browser.get(OURS + (locale === 'en' ? '/help/' : '/ayuda/'));
    await visit.until('the list', async () => (await visit.seen('.places')) !== '');
    expect(await visit.ask(() => document.querySelector('[data-copy]:not(section)'))).toBeNull();
  });

  test(`the addresses that she knows by heart open the list kept in ${locale} without a network`, async ({ visit }) => {
    await keep(visit);
    visit.network.cut();
    for (const known of ['/', ...LOCALES.map((one) => href('home', one)), ...Object.keys(SHORT_ADDRESSES)]) {
      await visit.browser.get(OURS + known);
      await visit.until(`the list at ${known}`, async () => (await visit.seen('.places')) !== '');
      expect(await visit.ask(() => document.documentElement.lang), known).toBe(locale);
    }
  });

  test(`a line that never answers gives the copy within five seconds or so in ${locale}`, async ({ visit }) => {
    await keep(visit);
    visit.network.hold(OF_OURS);
    const began = Date.now();
    await visit.open(href('getHelp', locale, 'hn'));
    expect(await visit.seen('main')).toContain('170');
    expect(Date.now() - began).toBeLessThan(8000);
  });

  test(`“forget this site” removes all of it in ${locale}`, async ({ visit }) => {
    await keep(visit);
    await visit.tap('[data-forget]');
    await visit.until('nothing to be kept', async () => (await stored(visit)) === NOTHING);
  });

  test(`the exit removes it too in ${locale}`, async ({ visit }) => {
    await keep(visit);
    await visit.leave();
    await visit.open(href('privacy', locale));
    await visit.until('nothing to be kept', async () => (await stored(visit)) === NOTHING);
  });
}

test('each language is kept beside the other, and opens in its own', async ({ visit }) => {
  for (const locale of LOCALES) {
    await visit.open(href('getHelp', locale));
    await visit.tap('[data-keep]');
    const kept = string(locale, 'help', 'offline.kept');
    await visit.until('the page to say that it is kept', async () => (await visit.seen('[data-offline] [role="status"]')) === kept);
  }
  visit.network.cut();
  for (const locale of LOCALES) {
    await visit.open(href('getHelp', locale, 'hn'));
    expect(await visit.seen('main')).toContain('170');
    expect(await visit.ask(() => document.documentElement.lang)).toBe(locale);
  }
});
