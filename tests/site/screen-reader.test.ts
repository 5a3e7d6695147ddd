import { Virtual } from '@guidepup/virtual-screen-reader';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import { shownLine } from '#/domain/line-order.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { getFixedT } from '#/i18n/translate.ts';
import { href } from '#/routing/routes.ts';
import { pageAt } from '../support/built.ts';
import { SITE } from '../support/site.ts';

const countries = readContent(SITE).data.hotlines;
const dials = countries.flatMap(({ data }) => data.lines.flatMap((line) => (shownLine(line)?.phones ?? []).map(({ dial }) => dial)));

/** The most that anyone hears of a page before its main part: the shortcuts, the header with its menu. */
const BEFORE = 60;
/** Where something ends, and a frame around a picture that says nothing, which this reader takes for a picture: no stops. */
const NO_STOP = /^(?:end of |image$)/;
/** What says its words itself: they are no stops of their own behind it. */
const NAMED = /^(?:heading|link|button), /;

/** What is heard of a page, one stop after the other: first all up to its main part, then all up to its first number. */
const heard = async (path: string): Promise<{ before: string[]; stops: string[] }> => {
  const { window } = new JSDOM(pageAt(path).html, { pretendToBeVisual: true, virtualConsole: new VirtualConsole() });
  const reader = new Virtual();
  await reader.start({ container: window.document.body, window });
  const listen = async (isLast: (said: string) => boolean): Promise<string[]> => {
    const all: string[] = [];
    let name = '';
    while (all.length < BEFORE) {
      await reader.next();
      const said = await reader.lastSpokenPhrase();
      if (NAMED.test(said)) name = said;
      else if (NO_STOP.test(said) || name.includes(said)) continue;
      all.push(said);
      if (isLast(said)) break;
    }
    return all;
  };
  const before = await listen((said) => said === 'main');
  const stops = await listen((said) => dials.some((dial) => said.includes(dial)));
  await reader.stop();
  window.close();
  return { before, stops };
};

const skips = (locale: Locale): string => `link, ${getFixedT(locale)('skip.content')}`;

describe.each(LOCALES)('with a screen reader and the skip link, in %s', (locale) => {
  it('home’s first number is at most 6 stops away', async () => {
    const { before, stops } = await heard(href('home', locale));
    expect(before.indexOf(skips(locale))).toBe(1);
    expect(stops.length, stops.join('\n')).toBeLessThanOrEqual(6);
  });

  it('the first number of the list is at most 11 stops away', async () => {
    const { before, stops } = await heard(href('getHelp', locale));
    expect(before.indexOf(skips(locale))).toBe(1);
    expect(stops.length, stops.join('\n')).toBeLessThanOrEqual(11);
  });
});

it('the first number of a country is at most 5 stops away', async () => {
  const withNumber = countries.filter(({ data }) => data.lines.some((line) => line.purpose === 'help' && shownLine(line)?.phones.length));
  expect(withNumber.length).toBeGreaterThan(2);
  // Pages of one language are made as those of the other.
  for (const { id: code } of withNumber) {
    const { before, stops } = await heard(href('getHelp', 'es', code));
    expect(before.indexOf(skips('es')), code).toBe(1);
    expect(stops.length, `${code}: ${stops.join('\n')}`).toBeLessThanOrEqual(5);
  }
});
