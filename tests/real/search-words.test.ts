import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { LOCALES } from '#/domain/locale.ts';
import { getFixedT } from '#/i18n/translate.ts';
import { isQuiet, pages } from '../support/built.ts';

it.each(LOCALES)('each word that the search offers stands in pages that it finds, in %s', (locale) => {
  const found = pages
    .filter(({ path, html }) => path.startsWith(`/${locale}/`) && !isQuiet(path) && html.includes('data-pagefind-body'))
    .map(({ html }) => parse(html).querySelector('main')?.text ?? '');
  const words = getFixedT(locale, 'search')('words').split(', ');
  expect(words.length).toBeGreaterThan(4);
  for (const word of words) {
    const whole = new RegExp(String.raw`(?<!\p{L})${word}(?!\p{L})`, 'iu');
    expect(found.filter((text) => whole.test(text)).length, word).toBeGreaterThan(1);
  }
});
