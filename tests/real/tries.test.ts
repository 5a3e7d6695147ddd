import { basename } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import { keyOf } from '#/content-files/read/text-file.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { TRIES_BESIDE } from '#/domain/tries.ts';
import { href, isRouteName, textHref } from '#/routing/routes.ts';
import { pageAt } from '../support/built.ts';

const { texts, replies } = readContent(process.cwd());
const SCENE = 'replies-';

const sceneAt = (id: string, locale: Locale): string => {
  const scene = replies.find(({ file }) => basename(file, '.yaml') === id);
  return scene ? href('replies', locale, scene.data.address[locale]) : `no scene of replies "${id}"`;
};

const addressOf = (kind: 'guides' | 'scenarios', key: string, locale: Locale): string => {
  const text = texts.find((one) => one.kind === kind && one.locale === locale && keyOf(one) === key);
  return (text && textHref({ kind, locale, slug: text.slug, translationKey: key })) ?? `no ${kind} "${key}" in ${locale}`;
};

it('each guide that has something to try beside it names all of it, in both languages: nothing was renamed and left out without a word', () => {
  for (const locale of LOCALES)
    for (const [guide, keys] of Object.entries(TRIES_BESIDE)) {
      const links = parse(pageAt(addressOf('guides', guide, locale)).html).querySelectorAll('main a');
      const wanted = keys.map((key) => {
        if (key.startsWith(SCENE)) return sceneAt(key.slice(SCENE.length), locale);
        return isRouteName(key) ? href(key, locale) : addressOf('scenarios', key, locale);
      });
      expect(
        links.map((link) => link.getAttribute('href')),
        `${guide}, ${locale}`,
      ).toEqual(expect.arrayContaining(wanted));
    }
});
