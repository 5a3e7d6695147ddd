import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import { href } from '#/routing/routes.ts';
import { pageAt } from '../support/built.ts';
import { wordsIn } from '../support/readability.ts';
import { wholeSentences } from '../support/reading.ts';
import { SITE } from '../support/site.ts';

/** How short a sentence is at most that makes a text choppy, in words, and what share of a guide's sentences may be so. */
const SHORT = { words: 5, share: 0.15 };

it('a guide that is read aloud is not chopped into small pieces: few sentences of its summary and text have five words or fewer', () => {
  const guides = readContent(SITE).texts.filter(({ kind }) => kind === 'guides');
  const choppy = guides.flatMap(({ locale, slug }) => {
    const path = href('guides', locale, slug);
    const page = parse(pageAt(path).html);
    for (const unread of page.querySelectorAll('[data-not-read]')) unread.remove();
    const written = page.querySelectorAll('main .summary, main .prose').join('');
    const sentences = wholeSentences(`<main>${written}</main>`, locale);
    const short = sentences.filter((sentence) => wordsIn(sentence, locale).length <= SHORT.words);
    const most = Math.floor(sentences.length * SHORT.share);
    return short.length <= most ? [] : [`${path}: ${short.length} short ones, ${most} at most: ${short.join(' / ')}`];
  });
  expect(choppy).toEqual([]);
});
