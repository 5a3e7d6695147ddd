import type { HTMLElement } from 'node-html-parser';
import { formsOf } from '#/content-files/checks/numbers.ts';
import { publicationOf } from '#/content-files/read/publication.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { sourcesOf } from '#/content-files/read/text-file.ts';
import { dateInWords } from '#/domain/dates.ts';
import { digitsOf } from '#/domain/dialling.ts';
import { shownLine } from '#/domain/line-order.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { hardPartsIn } from '../../support/a-story.ts';
import { siteToday } from '../../../site.config.ts';
import { string } from '../../support/pages.ts';
import { edit, html, pageFile, pagePaths, read, treeOf } from '../copy.ts';
import type { HeldInFiles } from '../promise.ts';
import { SITE } from '../../support/site.ts';

const content = readContent(SITE);
/** The texts that the site shows, on the day of the build. */
const published = () => publicationOf(content, siteToday()).texts.map(({ text }) => text);
const MX = (locale: Locale): string => href('getHelp', locale, 'mx');

/** The words of an element as they are read. */
const words = (element: HTMLElement | null): string => (element?.text ?? '').replace(/\s+/g, ' ').trim();

/** Every card of the country pages, with the page that it stands on. */
const cards = (dist: string): { path: string; locale: Locale; card: HTMLElement }[] => {
  const found = LOCALES.flatMap((locale) =>
    pagePaths(dist)
      .filter((path) => path.startsWith(href('getHelp', locale)) && path !== href('getHelp', locale))
      .flatMap((path) =>
        treeOf(dist, path)
          .querySelectorAll('article[id]')
          .map((card) => ({ path, locale, card })),
      ),
  );
  // What is promised of every card would be kept by none.
  if (found.length === 0) throw new Error('No page of a country has a card.');
  return found;
};

/** The line of the content whose name a card has. */
const lineOf = (locale: Locale, name: string) =>
  content.data.hotlines.flatMap(({ data }) => data.lines).find((line) => line.status === 'published' && line.name[locale] === name);

/** The numbers that nobody may be shown: held, or denied, and not published under another line. */
const kept = (): string[] => {
  const published = new Set<string>();
  const barred = new Set<string>();
  for (const { id: code, data } of content.data.hotlines) {
    for (const line of data.lines) {
      const all = [...line.phones.map(({ dial }) => dial), ...line.whatsapp.map(({ number }) => number), ...line.sms.map(({ number }) => number)];
      for (const number of all) for (const form of formsOf(number, code)) (shownLine(line) ? published : barred).add(form);
    }
    for (const { number } of data.denied) for (const form of formsOf(number, code)) barred.add(form);
  }
  return [...barred].filter((digits) => digits.length >= 7 && !published.has(digits));
};

const storyPaths = (dist: string): { path: string; locale: Locale }[] =>
  LOCALES.flatMap((locale) =>
    pagePaths(dist)
      .filter((path) => path.startsWith(href('stories', locale)) && path !== href('stories', locale))
      .map((path) => ({ path, locale })),
  );

/** Promises about what texts and cards say of themselves. */
export const ABOUT_TEXTS: readonly HeldInFiles[] = [
  {
    id: 'card-names-page',
    test: 'Every card of every country names a page or paper where we read about its line, with its date or the word that it has none.',
    holds: ({ dist }) =>
      cards(dist).flatMap(({ path, locale, card }) => {
        const said = words(card.querySelector('[data-age]'));
        const line = lineOf(locale, words(card.querySelector('h1, h2, h3')));
        const publishers = line?.sources.map(({ publisher }) => publisher) ?? [];
        const dated = /\d{4}/.test(said) || /without a date|has no date|sin fecha|no tiene fecha/.test(said);
        return publishers.some((publisher) => said.includes(publisher)) && dated
          ? []
          : [`${path}: ${words(card.querySelector('h1, h2, h3'))}: ${said}`];
      }),
    breaker: {
      says: 'One card no longer says where its number was read.',
      change: ({ dist }) =>
        edit(dist, pageFile(MX('es')), /<p class="quiet" data-age>[\s\S]*?<\/p>/, '<p class="quiet" data-age>Aún no hemos llamado.</p>'),
    },
  },
  {
    id: 'calls-said',
    test: 'Every card says whether we called its line, and when, as the data has it; home and the list say of all together what the cards say one by one.',
    holds: ({ dist }) => [
      ...cards(dist).flatMap(({ path, locale, card }) => {
        const line = lineOf(locale, words(card.querySelector('h1, h2, h3')));
        const day = line?.dialledOn?.day;
        // Of a number at which somebody else answered its warning says so, with the day.
        const said = line?.doubted === undefined ? words(card.querySelector('[data-age]')) : words(card.querySelector('.warning'));
        const when = line?.doubted ?? day ?? line?.officeAsked ?? line?.tried?.day;
        const says = said.includes(when === undefined ? string(locale, 'help', 'age.notCalled') : dateInWords(when, locale));
        return line && says ? [] : [`${path}: ${words(card.querySelector('h1, h2, h3'))}`];
      }),
      ...LOCALES.flatMap((locale) => {
        const lines = content.data.hotlines.flatMap(({ data }) => data.lines).filter((line) => line.status === 'published' && line.phones.length > 0);
        const calls = lines.filter(({ dialledOn }) => dialledOn !== undefined).length;
        const counted = { called: String(calls), total: String(lines.length) };
        const wanted = string(locale, 'help', `called.${calls === 0 ? 'none' : calls === lines.length ? 'all' : 'some'}`, counted);
        return words(treeOf(dist, href('getHelp', locale))).includes(wanted) ? [] : [`the list does not say: ${wanted}`];
      }),
      ...LOCALES.filter((locale) => {
        const home = words(treeOf(dist, href('home', locale)));
        // Of some it says how many of how many.
        const some = string(locale, 'home', 'called.some', { called: '1', total: '2' });
        const said = [string(locale, 'home', 'called.none'), some, string(locale, 'home', 'called.all')];
        return said.filter((calls) => home.includes(calls)).length !== 1;
      }).map((locale) => `home does not say it in ${locale}`),
    ],
    breaker: {
      says: 'A card says that a line was called which was not.',
      change: ({ dist }) => edit(dist, pageFile(MX('en')), /We have not called it yet\./, 'Confirmed: we called it.'),
    },
  },
  {
    id: 'held-not-shown',
    test: 'No page shows, or links to, a number that content/hotlines holds back or denies (those of seven digits or more), and no file that answers “Is this number real?” holds one.',
    holds: ({ dist }) => {
      const barred = kept();
      const files = LOCALES.map((locale) => `check/${locale}.json`).map((file) => ({ path: file, text: read(dist, file) }));
      return [...pagePaths(dist).map((path) => ({ path, text: html(dist, path) })), ...files].flatMap(({ path, text }) => {
        const runs = new Set([...text.matchAll(/\+?\d(?:[\s().\-–·/]{0,3}\d)*/g)].map(([run]) => digitsOf(run)));
        return barred.filter((digits) => runs.has(digits)).map((digits) => `${path}: ${digits}`);
      });
    },
    breaker: {
      says: 'A number that is held back stands on a country’s page.',
      change: ({ dist }) => edit(dist, pageFile(MX('es')), '</main>', `<p>${kept()[0] ?? ''}</p></main>`),
    },
  },
  {
    id: 'sources-listed',
    test: 'Every guide, post and page whose file names sources shows each of them at its end, with who published it.',
    holds: ({ dist }) => {
      const own = pagePaths(dist).filter((path) => !path.includes('/p/'));
      const byTitle = new Map(own.map((path) => [`${path.slice(1, 3)} ${words(treeOf(dist, path).querySelector('h1'))}`, path]));
      return published().flatMap((text) => {
        const ids = text.kind === 'stories' || text.kind === 'walks' ? [] : sourcesOf(text).map(({ id }) => id);
        const path = byTitle.get(`${text.locale} ${String(text.data['title'])}`);
        const shown = path === undefined ? '' : words(treeOf(dist, path).querySelector('.sources'));
        return ids.filter((id) => !shown.includes(content.data.sources.get(id)?.publisher ?? '\u0000')).map((id) => `${text.file}: ${id}`);
      });
    },
    breaker: {
      says: 'One guide loses its list of sources.',
      change: ({ dist }) => edit(dist, pageFile(href('guides', 'es', 'una-oferta-de-prueba')), /<details class="row sources"[\s\S]*?<\/details>/, ''),
    },
  },
  {
    id: 'specifics-left-out',
    test: 'A guide shows what holds only for a time while its day of review has not passed. The day is compared with that of the build.',
    holds: ({ dist }) => {
      const built = /data-made="([\d-]+)"/.exec(html(dist, href('getHelp', 'es')))?.[1] ?? '';
      return published().flatMap((text) => {
        if (text.kind !== 'guides') return [];
        const page = html(dist, href('guides', text.locale, text.slug));
        const [, says = ''] = /class="specifics"/.test(page) ? ['', 'shown'] : ['', ''];
        const until = words(treeOf(dist, href('guides', text.locale, text.slug))).includes(dateInWords(String(text.data['reviewBy']), text.locale))
          ? String(text.data['reviewBy'])
          : '';
        return says === 'shown' && !(until >= built) ? [`${text.file} is past ${until} and still shows it`] : [];
      });
    },
    breaker: {
      says: 'A guide that shows such a passage says that it was to be read again years ago.',
      change: ({ dist }) => edit(dist, pageFile(href('guides', 'en', 'test-rights-us')), /(To be read again by )[^.<]+/g, '$1January 1, 2020'),
    },
  },
  {
    id: 'story-says-kind',
    test: 'Every page of a story says which kind of account it is: told to us, retold, a testimony, a pointer or a composite.',
    holds: ({ dist }) =>
      storyPaths(dist)
        .filter(({ path, locale }) => {
          const text = words(treeOf(dist, path).querySelector('main'));
          return !['told-to-us', 'retold', 'record', 'composite', 'pointer'].some((kind) => text.includes(string(locale, 'texts', `kind.${kind}`)));
        })
        .map(({ path }) => path),
    breaker: {
      says: 'One story no longer says that it is a composite.',
      change: ({ dist }) => {
        const path = storyPaths(dist).find(({ path: one }) => html(dist, one).includes(string('es', 'texts', 'kind.composite')))?.path ?? '';
        edit(dist, pageFile(path), string('es', 'texts', 'kind.composite'), '');
      },
    },
  },
  {
    id: 'note-fits-part',
    test: 'No part of a story whose note says that it describes no violence has a passage that is marked as hard. Which passages are hard, people decide.',
    holds: ({ dist }) =>
      storyPaths(dist)
        .filter(({ path, locale }) => {
          const note = words(treeOf(dist, path).querySelector('section.note'));
          const none = [string(locale, 'texts', 'note.none'), /[^.]*\.$/.exec(string(locale, 'texts', 'note.tells'))?.[0].trim() ?? ''];
          return none.some((sentence) => note.includes(sentence)) && treeOf(dist, path).querySelector('.prose .passage') !== null;
        })
        .map(({ path }) => path),
    breaker: {
      says: 'The note of a part with hard passages says that it has none.',
      change: ({ dist }) =>
        edit(
          dist,
          pageFile(hardPartsIn('es')[0]?.path ?? ''),
          /(<section class="note[^>]*>)[\s\S]*?<\/section>/,
          `$1<p>${string('es', 'texts', 'note.none')}</p></section>`,
        ),
    },
  },
];
