import { gunzipSync, gzipSync } from 'node:zlib';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feedHref, href, quietHref } from '#/routing/routes.ts';
import { filesIn, html } from '../../promises/copy.ts';
import type { Breakage } from '../breakage.ts';
import { editFile, editPage, pagesBelow, pageWith, put } from '../edit.ts';

const GUIDES_ES = href('guides', 'es');
const GUIDES_EN = href('guides', 'en');
const STORIES_ES = href('stories', 'es');
const STORIES_EN = href('stories', 'en');

/** What is wrong with guides, stories, posts and what there is to learn. */
export const OF_TEXTS: readonly Breakage[] = [
  {
    says: 'A guide has lost a paragraph.',
    on: 'real',
    seenBy: 'tests/site/whole-texts.test.ts',
    change: (dist) => {
      const path = pageWith(dist, GUIDES_ES, /guide-text[\s\S]*<p>[^<]{80,}<\/p>\n<p>[^<]{80,}<\/p>/);
      return editPage(dist, path, /(?<=<\/p>\n)<p>[^<]{80,}<\/p>/, '');
    },
  },
  {
    says: 'The summary of a guide is empty.',
    on: 'real',
    seenBy: 'tests/site/whole-texts.test.ts',
    change: (dist) =>
      editPage(dist, pageWith(dist, GUIDES_EN, /class="summary"/), /(class="summary"[\s\S]*?<ul[^>]*>)[\s\S]*?(?=<\/ul>)/, '$1<li></li>'),
  },
  {
    says: 'What a guide holds is an empty list.',
    on: 'real',
    seenBy: 'tests/site/guides.test.ts',
    change: (dist) =>
      editPage(dist, pageWith(dist, GUIDES_EN, /contents-of-guide/), /(class="contents-of-guide"[\s\S]*?<ul role="list">)[\s\S]*?(?=<\/ul>)/, '$1'),
  },
  {
    says: 'A guide no longer says that no lawyer has read it.',
    on: 'real',
    seenBy: 'tests/site/guides.test.ts',
    change: (dist) => {
      const unread = /<p class="meta"[^>]*>Todavía no ha leído esta página[^<]*<\/p>/;
      return editPage(dist, pageWith(dist, GUIDES_ES, unread), unread, '');
    },
  },
  {
    says: 'A guide has lost its line for her who has no time.',
    on: 'real',
    seenBy: 'tests/site/guides.test.ts',
    change: (dist) => editPage(dist, pageWith(dist, GUIDES_EN, /<p class="now"/), /<p class="now"[\s\S]*?<\/p>/, ''),
  },
  {
    says: 'A guide no longer says when it is to be read again.',
    on: 'real',
    seenBy: 'tests/site/whole-texts.test.ts',
    change: (dist) => {
      const review = /(?:To be read again|We read it again|Read again) by [^.<]+\.?/;
      return editPage(dist, pageWith(dist, GUIDES_EN, review), review, '');
    },
  },
  {
    says: 'A source of a guide has no link any more.',
    on: 'real',
    seenBy: 'tests/site/source-links.test.ts',
    change: (dist) => {
      const link = /(<details class="row sources"[\s\S]*?<li[^>]*>)<a [^>]*>([^<]*)<\/a>/;
      return editPage(dist, pageWith(dist, GUIDES_ES, link), link, '$1$2');
    },
  },
  {
    says: 'A source leads to where another was read.',
    on: 'real',
    seenBy: 'tests/site/source-links.test.ts',
    change: (dist) => editPage(dist, href('myths', 'en'), /(?<=class="meta read-in"[^>]*>[^<]*<a href=")[^"]+/, 'https://example.org/'),
  },
  {
    says: 'A source has no date, and no word that it has none.',
    on: 'real',
    seenBy: 'tests/site/source-links.test.ts',
    change: (dist) => {
      const undated = /(<details class="row sources"[\s\S]*?), sin fecha(?=<\/li>)/;
      return editPage(dist, pageWith(dist, GUIDES_ES, undated), undated, '$1');
    },
  },
  {
    says: 'A guide is missing in the list of guides.',
    on: 'real',
    seenBy: 'tests/site/guides.test.ts',
    change: (dist) => editPage(dist, GUIDES_ES, /(class="guide-tiles[^>]*>)<li[\s\S]*?<\/li>/, '$1'),
  },
  {
    says: 'A post has no date.',
    on: 'real',
    seenBy: 'tests/site/whole-texts.test.ts',
    change: (dist) => editPage(dist, pageWith(dist, href('news', 'es'), /Edición de Telar, \d/), /, \d+ de \S+ de \d{4}(?=<\/p>)/, ''),
  },
  {
    says: 'The list of the news has no post.',
    on: 'real',
    seenBy: 'tests/site/whole-texts.test.ts',
    change: (dist) => editPage(dist, href('news', 'en'), /<article class="news-row[\s\S]*?<\/article>/g, ''),
  },
  {
    says: 'A feed says nothing of a post but its title.',
    on: 'real',
    seenBy: 'tests/site/whole-texts.test.ts',
    change: (dist) => editFile(dist, feedHref('es').slice(1), /(?<=<item>[\s\S]*?<description>)[^<]+/, ''),
  },
  {
    says: 'A feed has lost its newest post.',
    on: 'real',
    seenBy: 'tests/site/news.test.ts',
    change: (dist) => editFile(dist, feedHref('en').slice(1), /<item>[\s\S]*?<\/item>/, ''),
  },
  {
    says: 'A story does not say in the list what it is.',
    on: 'real',
    seenBy: 'tests/site/stories.test.ts',
    change: (dist) => editPage(dist, STORIES_EN, /<p class="kind">[^<]*/, '<p class="kind">'),
  },
  {
    says: 'A part of a story does not say from where it comes.',
    on: 'real',
    seenBy: 'tests/site/stories.test.ts',
    change: (dist) =>
      editPage(
        dist,
        pageWith(dist, STORIES_ES, /class="closing provenance"/),
        /<section class="closing provenance">[\s\S]*?<section>[\s\S]*?<\/section>/,
        '',
      ),
  },
  {
    says: 'A composite is found in the search without the word that it is one.',
    on: 'real',
    seenBy: 'tests/site/stories.test.ts',
    change: (dist) => {
      const kind = /(?<="kind":")A composite[^"]*/;
      const folder = join(dist, 'pagefind/fragment');
      const file = filesIn(folder, /^en_/).find((one) => kind.test(gunzipSync(readFileSync(join(folder, one))).toString()));
      if (file === undefined) throw new Error('The search knows no composite.');
      const text = gunzipSync(readFileSync(join(folder, file))).toString();
      put(dist, `pagefind/fragment/${file}`, gzipSync(text.replace(kind, '')));
    },
  },
  {
    says: 'A part of a story has no note before it of what it tells.',
    on: 'real',
    seenBy: 'tests/site/whole-texts.test.ts',
    change: (dist) => editPage(dist, pageWith(dist, STORIES_ES, /class="note before"/), /<section class="note before"[\s\S]*?<\/section>/, ''),
  },
  {
    says: 'A hard passage has no way around it.',
    on: 'fixture',
    seenBy: 'tests/site/fragments.test.ts',
    change: (dist) => {
      const around = /(?<=<div class="passage"[^>]*><div data-not-read>)<p><a href="#\d+">[^<]*<\/a><\/p>/;
      return editPage(dist, pageWith(dist, STORIES_ES, around), around, '');
    },
  },
  {
    says: 'A part of a story leads on to itself.',
    on: 'real',
    seenBy: 'tests/site/whole-texts.test.ts',
    change: (dist) => {
      const path = pageWith(dist, STORIES_EN, /rel="next"/);
      return editPage(dist, path, /(class="next" href=")[^"]+/, `$1${path}`);
    },
  },
  {
    says: 'A story that was withdrawn answers again.',
    on: 'fixture',
    seenBy: 'tests/built/withdrawn.test.ts',
    change: async (dist) => {
      const path = `${STORIES_ES}hilda-de-prueba/`;
      await editFile(dist, '_redirects', new RegExp(`^${path.slice(0, -1)}.*\n`, 'gm'), '');
      mkdirSync(join(dist, path), { recursive: true });
      put(dist, `${path.slice(1)}index.html`, html(dist, `${STORIES_ES}celia-de-prueba/`));
    },
  },
  {
    says: 'A quiet page has the title of its text.',
    on: 'real',
    seenBy: 'tests/site/quiet.test.ts',
    change: (dist) => {
      const [path = ''] = pagesBelow(dist, quietHref('es'));
      const [, heading = ''] = /<h1[^>]*>([^<]*)/.exec(html(dist, path)) ?? [];
      return editPage(dist, path, /<title>[^<]*/, `<title>${heading}`);
    },
  },
  {
    says: 'A page loses what it says that is not certain of a visit.',
    on: 'real',
    seenBy: 'tests/site/both-languages.test.ts',
    change: (dist) => {
      const path = href('privacy', 'en');
      return editPage(dist, path, /<p>In our tests on a computer[^<]*<\/p>/, '');
    },
  },
  {
    says: 'The glossary has no words.',
    on: 'real',
    seenBy: 'tests/site/cited.test.ts',
    change: (dist) => editPage(dist, href('glossary', 'es'), /<section class="learn-entry"[\s\S]*?<\/section>/g, ''),
  },
  {
    says: 'The page of what is said and what is known has nothing on it.',
    on: 'real',
    seenBy: 'tests/site/whole-texts.test.ts',
    change: (dist) => editPage(dist, href('myths', 'es'), /<section class="learn-entry"[\s\S]*?<\/section>/g, ''),
  },
  {
    says: 'One year is gone from the years.',
    on: 'real',
    seenBy: 'tests/site/whole-texts.test.ts',
    change: (dist) => editPage(dist, href('years', 'en'), /<section class="learn-part[^>]*><h2 id="2000">[\s\S]*?<\/section>/, ''),
  },
  {
    says: 'A figure has another value in its table.',
    on: 'real',
    seenBy: 'tests/site/whole-texts.test.ts',
    change: (dist) => editPage(dist, href('known', 'es'), /(?<=<td[^>]*>)\d+(?=<\/td>)/, (value) => String(Number(value) + 1)),
  },
  {
    says: 'The list of official notices has lost one.',
    on: 'real',
    seenBy: 'tests/site/whole-texts.test.ts',
    change: (dist) => editPage(dist, href('notices', 'es'), /<section class="official-notice">[\s\S]*?<\/section>/, ''),
  },
  {
    says: 'A scale of signs has lost one.',
    on: 'real',
    seenBy: 'tests/site/scale.test.ts',
    change: (dist) => editPage(dist, href('scale-love', 'en'), /<div class="rung"><details[\s\S]*?<\/details>[\s\S]*?<\/div>/, ''),
  },
  {
    says: 'A conversation does not say which reply keeps the door open.',
    on: 'real',
    seenBy: 'tests/site/replies.test.ts',
    change: (dist) => editPage(dist, pageWith(dist, href('replies', 'es'), /class="reply opens/), /(class="reply opens[\s\S]*?)<b>[^<]*<\/b>/, '$1'),
  },
  {
    says: 'A lesson has lost a step.',
    on: 'real',
    seenBy: 'tests/site/lessons.test.ts',
    change: (dist) => editPage(dist, pageWith(dist, href('class', 'en'), /class="[^"]*\bminutes/), /<[a-z]+ class="[^"]*\bminutes[^>]*>[^<]*/, '<p>'),
  },
  {
    says: '“Look at an offer” has lost a question.',
    on: 'real',
    seenBy: 'tests/site/offer.test.ts',
    change: (dist) => editPage(dist, href('offer', 'es'), /<h3[^>]*>[\s\S]*?<\/h3>/g, ''),
  },
  {
    says: 'A choice in a walk leads back to the same scene, for who has no scripts.',
    on: 'real',
    seenBy: 'tests/site/whole-texts.test.ts',
    change: (dist) => {
      const choice = /(<a class="answer patch" href=")[^"]+/;
      const path = pageWith(dist, href('try', 'es'), choice);
      return editPage(dist, path, choice, `$1${path}`);
    },
  },
  {
    says: 'A photograph has no words for who does not see it.',
    on: 'fixture',
    seenBy: 'tests/built/pictures.test.ts',
    change: (dist) => editPage(dist, href('news', 'es', 'un-texto'), /alt="Un [^"]+"/, 'alt=""'),
  },
];
