import { href, takeHref } from '#/routing/routes.ts';
import { html } from '../../promises/copy.ts';
import type { Breakage } from '../breakage.ts';
import { editInline, editPage, pagesBelow, pageWith, removeFile } from '../edit.ts';

const GUIDES_ES = href('guides', 'es');
const GUIDES_EN = href('guides', 'en');

/** The second page below an address: another one than most breakages take. */
const second = (dist: string, path: string): string => {
  const [, found] = pagesBelow(dist, path);
  if (found === undefined) throw new Error(`There are no two pages below ${path}.`);
  return found;
};

/** What is wrong with what every page has. */
export const OF_EVERY_PAGE: readonly Breakage[] = [
  {
    says: 'A page does not say its language.',
    on: 'real',
    seenBy: 'tests/site/pages.test.ts',
    change: (dist) => editPage(dist, second(dist, GUIDES_EN), ' lang="en"', ''),
  },
  {
    says: 'A page does not say what it may load.',
    on: 'real',
    seenBy: 'tests/site/pages.test.ts',
    change: (dist) => editPage(dist, href('loteria', 'es'), /<meta http-equiv="content-security-policy"[^>]*>/, ''),
  },
  {
    says: 'A page has no exit in its bar.',
    on: 'real',
    seenBy: 'tests/site/pages.test.ts',
    change: (dist) => editPage(dist, second(dist, href('class', 'es')), /(class="bar"[\s\S]*?)<a [^>]*data-exit>[^<]*<\/a>/, '$1'),
  },
  {
    says: 'The exit’s script of a page leads elsewhere than its link.',
    on: 'real',
    seenBy: 'tests/site/heads.test.ts',
    change: (dist) => editPage(dist, takeHref('es', 'mx'), /(<script data-to=")[^"]+/, '$1https://example.org/'),
  },
  {
    says: 'The exit’s script is missing on a page.',
    on: 'real',
    seenBy: 'tests/site/budgets.test.ts',
    change: async (dist) => {
      const path = href('known', 'en');
      const [script = ''] = /<script data-to=[\s\S]*?<\/script>/.exec(html(dist, path)) ?? [];
      await editInline(dist, path, 'script', /[\s\S]*/, '');
      await editPage(dist, path, script.replace(/>[\s\S]*</, '><'), '');
    },
  },
  {
    says: 'A page does not say which address is its own.',
    on: 'real',
    seenBy: 'tests/site/heads.test.ts',
    change: (dist) => editPage(dist, href('getHelp', 'es', 'co'), /<link rel="canonical"[^>]*>/, ''),
  },
  {
    says: 'A page does not name itself in the other language.',
    on: 'real',
    seenBy: 'tests/site/found.test.ts',
    change: (dist) => editPage(dist, href('glossary', 'es'), /<link rel="alternate" hreflang="en"[^>]*>/, ''),
  },
  {
    says: 'The link to the other language leads home, and not to the same page.',
    on: 'real',
    seenBy: 'tests/site/heads.test.ts',
    change: (dist) => editPage(dist, href('getHelp', 'es', 'gt'), /(<a class="tool" href=")\/en\/[^"]*(?=" lang="en")/, '$1/en/'),
  },
  {
    says: 'The link to the other language does not say its language.',
    on: 'real',
    seenBy: 'tests/site/heads.test.ts',
    change: (dist) => editPage(dist, href('stories', 'en'), /(<a class="tool" href="[^"]*") lang="es"/, '$1'),
  },
  {
    says: 'A page has no description.',
    on: 'real',
    seenBy: 'tests/real/descriptions.test.ts',
    change: (dist) => editPage(dist, href('leaveNow', 'en'), /(<meta name="description" content=")[^"]*/, '$1'),
  },
  {
    says: 'Two pages have the same title.',
    on: 'real',
    seenBy: 'tests/site/heads.test.ts',
    change: (dist) => {
      const [title = ''] = /<title>[^<]*/.exec(html(dist, second(dist, GUIDES_ES))) ?? [];
      const [path = ''] = pagesBelow(dist, GUIDES_ES);
      return editPage(dist, path, /<title>[^<]*/, title);
    },
  },
  {
    says: 'The picture that a chat shows is missing.',
    on: 'real',
    seenBy: 'tests/site/pages.test.ts',
    change: (dist) => {
      removeFile(dist, 'share/help-es.png');
    },
  },
  {
    says: 'What machines are told of a page cannot be read.',
    on: 'real',
    seenBy: 'tests/site/pages.test.ts',
    change: (dist) => editPage(dist, second(dist, GUIDES_EN), /(?<=<script type="application\/ld\+json">)\{"@context":"[^"]*",/, ''),
  },
  {
    says: 'A link leads to no page.',
    on: 'real',
    seenBy: 'tests/site/pages.test.ts',
    change: (dist) => editPage(dist, href('learn', 'en'), `href="${href('myths', 'en')}"`, 'href="/en/learn/mths/"'),
  },
  {
    says: 'A link to a place on its page leads to none.',
    on: 'real',
    seenBy: 'tests/site/pages.test.ts',
    change: (dist) => editPage(dist, pageWith(dist, GUIDES_ES, /<h2 id="1"/), '<h2 id="1"', '<h2'),
  },
  {
    says: 'A script that a page asks for is not there.',
    on: 'real',
    seenBy: 'tests/site/files-there.test.ts',
    change: (dist) => {
      const [, file = ''] = /src="\/(once\/Listen[^"]*)"/.exec(html(dist, pageWith(dist, GUIDES_ES, /once\/Listen/))) ?? [];
      for (const ending of ['', '.br', '.gz']) removeFile(dist, file + ending);
    },
  },
  {
    says: 'A drawing that a page shows is not there.',
    on: 'real',
    seenBy: 'tests/site/files-there.test.ts',
    change: (dist) => {
      const [, file = ''] = /<img class="cloth[^>]* src="\/(d\/[^"]*)"/.exec(html(dist, href('news', 'en'))) ?? [];
      for (const ending of ['', '.br', '.gz']) removeFile(dist, file + ending);
    },
  },
  {
    says: 'The letters of a page’s headings are not there.',
    on: 'real',
    seenBy: 'tests/site/files-there.test.ts',
    change: (dist) => {
      const [, file = ''] = /url\("?\/(_astro\/[^)"]*\.woff2)/.exec(html(dist, href('stories', 'es'))) ?? [];
      removeFile(dist, file);
    },
  },
  {
    says: 'A picture has no words, and no word that it needs none.',
    on: 'real',
    seenBy: 'tests/site/pages.test.ts',
    change: (dist) => editPage(dist, href('stories', 'es'), /(<img class="cloth[^>]*) alt(?=[ >])/, '$1'),
  },
  {
    says: 'A heading is two steps below the one before it.',
    on: 'real',
    seenBy: 'tests/site/both-languages.test.ts',
    change: (dist) => editPage(dist, href('about', 'es'), /<h2([^>]*)>([^<]*)<\/h2>/, '<h4$1>$2</h4>'),
  },
  {
    says: 'A page does not fit a phone: it has no word of its width.',
    on: 'real',
    seenBy: 'tests/site/heads.test.ts',
    change: (dist) => editPage(dist, href('print', 'en'), /<meta name="viewport"[^>]*>/, ''),
  },
  {
    says: 'A page cannot be made larger with two fingers.',
    on: 'real',
    seenBy: 'tests/site/heads.test.ts',
    change: (dist) => editPage(dist, href('getHelp', 'es', 'hn'), /(?<=<meta name="viewport" content="width=device-width,)[^"]*/, 'user-scalable=no'),
  },
  {
    says: 'A page would tell other sites from where somebody comes.',
    on: 'real',
    seenBy: 'tests/site/heads.test.ts',
    change: (dist) => editPage(dist, second(dist, href('news', 'en')), /<meta name="referrer"[^>]*>/, ''),
  },
  {
    says: 'A page has lost the rule of a class that it uses.',
    on: 'real',
    seenBy: 'tests/real/used-styles.test.ts',
    change: (dist) => editInline(dist, href('getHelp', 'en', 'mx'), 'style', /p\.tells:not\(#_#_#_#_\),[^{]*\{[^}]*\}/, ''),
  },
  {
    says: 'A page’s styles are cut off in the middle of a rule.',
    on: 'real',
    seenBy: 'tests/site/plain-text.test.ts',
    change: (dist) => editInline(dist, href('leaveNow', 'es'), 'style', /\{[^{}]*\}\}$/, '{'),
  },
  {
    says: 'A page has no shortcut to its main part.',
    on: 'real',
    seenBy: 'tests/site/heads.test.ts',
    change: (dist) => editPage(dist, second(dist, href('news', 'es')), /<a class="skip" href="#content">[^<]*<\/a>/, ''),
  },
  {
    says: 'A page shows its own title in the list of a discreet visit.',
    on: 'real',
    seenBy: 'tests/site/heads.test.ts',
    change: (dist) => editPage(dist, second(dist, GUIDES_EN), / data-quiet-title="[^"]*"/, ''),
  },
  {
    says: 'Nothing on a page that is printed says when it was made.',
    on: 'real',
    seenBy: 'tests/site/heads.test.ts',
    change: (dist) => editPage(dist, second(dist, href('news', 'es')), /<p[^>]* data-made="[^>]*>[\s\S]*?<\/p>/, ''),
  },
  {
    says: 'The first page offers one language alone.',
    on: 'real',
    seenBy: 'tests/site/heads.test.ts',
    change: (dist) => editPage(dist, '/', /<a class="button" href="\/en\/"[\s\S]*?<\/a>/, ''),
  },
  {
    says: 'The search has no box to type into.',
    on: 'real',
    seenBy: 'tests/site/both-languages.test.ts',
    change: (dist) => editPage(dist, href('search', 'es'), /(<main[\s\S]*?)<input[^>]*>/, '$1'),
  },
  {
    says: 'The list of numbers has no box in which a country is looked for.',
    on: 'real',
    seenBy: 'tests/site/both-languages.test.ts',
    change: (dist) => editPage(dist, href('getHelp', 'en'), /<div class="finder[\s\S]*?<div class="more"><\/div><\/div>/, ''),
  },
  {
    says: 'A page has no foot.',
    on: 'real',
    seenBy: 'tests/site/heads.test.ts',
    change: (dist) => editPage(dist, second(dist, GUIDES_ES), /<footer[\s\S]*?<\/footer>/, ''),
  },
  {
    says: 'A page has no menu.',
    on: 'real',
    seenBy: 'tests/site/heads.test.ts',
    change: (dist) => editPage(dist, href('learn', 'es'), /<nav class="nav"[\s\S]*?<\/nav>/, ''),
  },
  {
    says: 'A page lets search engines in before the site is public.',
    on: 'real',
    seenBy: 'tests/site/pages.test.ts',
    change: (dist) => editPage(dist, second(dist, href('stories', 'en')), /<meta name="robots"[^>]*>/, ''),
  },
  {
    says: 'A page’s policy lets any script of ours run that stands in it.',
    on: 'real',
    seenBy: 'tests/site/pages.test.ts',
    change: (dist) => editPage(dist, href('booklet', 'es'), /(script-src 'self') 'sha256-[^']*'/, "$1 'unsafe-inline'"),
  },
  {
    says: 'A page shows a picture of another host.',
    on: 'real',
    seenBy: 'tests/site/pages.test.ts',
    change: (dist) => editPage(dist, href('stories', 'es'), /(<img class="cloth[^>]*src=")[^"]*/, '$1https://example.org/a.png'),
  },
];
