import { basename } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import { keyOf } from '#/content-files/read/text-file.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { textHref } from '#/kinds/text-address.ts';
import { href, isRouteName } from '#/routing/routes.ts';
import { pageAt } from '../support/built.ts';

const {
  texts,
  data: { replies },
} = readContent(process.cwd());
const CONVERSATION = 'replies-';

const conversationAt = (id: string, locale: Locale): string => {
  const conversation = replies.find(({ file }) => basename(file, '.yaml') === id);
  return conversation ? href('replies', locale, conversation.data.address[locale]) : `no conversation "${id}"`;
};

const addressOf = (kind: 'guides' | 'walks', key: string, locale: Locale): string => {
  const text = texts.find((one) => one.kind === kind && one.locale === locale && keyOf(one) === key);
  return (text && textHref({ kind, locale, slug: text.slug, translationKey: key })) ?? `no ${kind} "${key}" in ${locale}`;
};

it('each guide that has something to try beside it names all of it, in both languages: nothing was renamed and left out without a word', () => {
  const guides = texts.flatMap((text) =>
    text.kind === 'guides' && text.data.tries ? [{ locale: text.locale, guide: keyOf(text), keys: text.data.tries }] : [],
  );
  expect(guides.filter(({ keys }) => keys.length > 0).length).toBeGreaterThan(20);
  for (const locale of LOCALES)
    for (const { guide, keys } of guides.filter((one) => one.locale === locale)) {
      const links = parse(pageAt(addressOf('guides', guide, locale)).html).querySelectorAll('main a');
      const wanted = keys.map((key) => {
        if (key.startsWith(CONVERSATION)) return conversationAt(key.slice(CONVERSATION.length), locale);
        return isRouteName(key) ? href(key, locale) : addressOf('walks', key, locale);
      });
      expect(
        links.map((link) => link.getAttribute('href')),
        `${guide}, ${locale}`,
      ).toEqual(expect.arrayContaining(wanted));
    }
});
