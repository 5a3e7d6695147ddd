import { cardPlaces, idsFor } from '#/domain/line-order.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import type { TextRecord } from '#/domain/publication-records.ts';
import { KINDS } from '#/kinds/index.ts';
import { movedTexts, textHref } from '#/kinds/text-address.ts';
import { CONTACT, href, ROUTE_NAMES, SHORT_ADDRESSES } from '#/routing/routes.ts';
import { isMoved } from '#/routing/card-addresses.ts';
import { formerAddresses, partHref, seriesHref } from '#/routing/story-addresses.ts';
import { namedBy } from '#/schemas/prose.ts';
import { isNumbered, placesOf } from '../fragments/fragments.ts';
import { removedAt, removedAddressesOf } from '../withdrawal/removed-addresses.ts';
import { problem, type Problem } from '../read/problem.ts';
import { linksIn, type Target } from '../read/prose-tree.ts';
import { textRecord, type FilePublication } from '../read/publication.ts';
import { redirectsIn } from '../read/redirects.ts';
import type { ContentFiles, DataByKind, TextFile } from '../read/read-content.ts';
import { wrongScheme } from './link-schemes.ts';
import { isOwn } from './link-targets.ts';

/** The address of a text; nothing where it has none, which is a mistake of its own. */
const addressOf = (text: TextRecord, series: DataByKind['series'], published: FilePublication['series']): string | undefined => {
  const its = text.kind === 'stories' ? series.find(({ id }) => id === text.series) : undefined;
  // One that is not published stands nowhere yet: its own address is the one that says whose it is.
  const shape = published[text.locale].find((one) => one.series.id === its?.id && one.parts.some((part) => part.text === text))?.shape ?? 'parts';
  return its ? partHref(text.locale, { slug: its.data.slug, shape }, text.slug) : textHref(text);
};

/** The addresses of the site: those that lead somewhere, with their language, and those of texts that are not published yet. */
interface Addresses {
  known: Map<string, Locale>;
  /** By address, the file that is not published yet. */
  waiting: Map<string, string>;
  /** By the address of a country's page, the places of the cards on it. */
  cards: Map<string, Set<string>>;
}

const addresses = ({ named, data: { series, hotlines: countries } }: ContentFiles, publication: FilePublication): Addresses => {
  const known = new Map<string, Locale>();
  const waiting = new Map<string, string>();
  const cards = new Map<string, Set<string>>();
  const all = countries.map(({ data }) => data);
  for (const locale of LOCALES) {
    for (const country of all) {
      const places = cardPlaces(country, all);
      for (const { place } of places.filter(({ apart }) => apart)) known.set(href('getHelp', locale, country.code, String(place)), locale);
      const page = href('getHelp', locale, country.code);
      // Where a call moved a card, whoever comes for it finds the page.
      const moved = isMoved(country) ? idsFor(country, all).map((_, index) => String(index + 1)) : [];
      cards.set(page, new Set([...moved, ...places.filter(({ apart }) => !apart).map(({ place }) => String(place))]));
    }
    const names = ROUTE_NAMES.map((name) => href(name, locale));
    const places = [...named.hotlines].map((code) => href('getHelp', locale, code));
    const told = publication.series[locale].map(({ series: { slug }, shape }) => seriesHref(locale, { slug, shape }));
    for (const path of [...names, ...places, ...told]) known.set(path, locale);
  }
  for (const { text, why } of [...publication.texts.map((one) => ({ text: one, why: undefined })), ...publication.unpublished]) {
    const path = addressOf(text, series, publication.series);
    if (path === undefined) continue;
    // A withdrawn part answers that it is gone, and one whose series is not published is spoken of elsewhere.
    if (why !== 'draft' && why !== 'waits') known.set(path, text.locale);
    else waiting.set(path, text.text.file);
  }
  for (const { text } of publication.unpublished) {
    const its = series.find(({ id }) => id === text.series);
    const path = its && href('stories', text.locale, its.data.slug);
    if (path !== undefined && !known.has(path)) waiting.set(path, text.text.file);
  }
  return { known, waiting, cards };
};

/** Where the links of a text lead, as it is written. Those from scene to scene are told with their lines (checks/walks.ts), those that name a source or a word with what they name (checks/cited.ts). */
const targetsOf = (text: TextFile): Target[] =>
  linksIn(text).filter(({ url }) => (KINDS[text.kind].numbered || !url.startsWith('#')) && !namedBy(url));

/** The links of a text to pages of this site. */
const linksOf = (text: TextFile): { link: string; path: string }[] =>
  targetsOf(text)
    .map(({ url }) => url)
    .filter((link) => link.startsWith('/'))
    .map((link) => ({ link, path: link.replace(/[#?].*$/, '') }));

/** How a link begins that leads out of the page: to this site, to another, to a message or a call, or to a place on the page. */
const WHOLE = /^(?:\/(?!\/)|https?:\/\/|mailto:|tel:|sms:|#)/;

/** Places that every page has beside the headings of a text, under names that tell nothing. */
const FIXED = ['content', 'top'];

/** Whether a page has such a place. @param path its address; empty for the page that links */
const hasPlace = (path: string, name: string): boolean =>
  FIXED.includes(name) || (path === '/' && name === 'choose') || (name === CONTACT && LOCALES.some((locale) => path === href('about', locale)));

/** Links to a place of a page that is not there or would be named by a word. */
const toNoPlace = (
  { texts, data: { series } }: ContentFiles,
  { known, cards }: Addresses,
  { series: told, texts: published, unpublished }: FilePublication,
): Problem[] => {
  const former = { ...formerAddresses({ series: told }), ...movedTexts({ series: told, texts: published }) };
  const byPath = new Map([...unpublished.map(({ text }) => text), ...published].map((text) => [addressOf(text, series, told), text]));
  return texts.flatMap((text) =>
    targetsOf(text).flatMap(({ url: link }) => {
      const [path = '', name = ''] = link.split('#');
      const at = path === '' ? addressOf(textRecord(text), series, told) : path.replace(/\?.*$/, '');
      if (name === '' || hasPlace(at ?? '', name) || cards.get(at ?? '')?.has(name)) return [];
      const target = path === '' ? text : byPath.get(former[at ?? ''] ?? at)?.text;
      const read = target && placesOf(target);
      const isThere = target
        ? !read || read.places.some((place) => isNumbered(place) && place.name === name)
        : at === undefined || !(known.has(at) || at === '/');
      return isThere ? [] : [problem(text.file, '', 'fragmentNowhere', { link })];
    }),
  );
};

/** Links of texts that are not written whole, that lead to pages or places that do not exist or are not published yet, or that are in the other language. */
export const checkLinks = (content: ContentFiles, publication: FilePublication): Problem[] => {
  const all = addresses(content, publication);
  const { known, waiting } = all;
  const removed = removedAddressesOf(publication);
  const leading = { ...SHORT_ADDRESSES, ...redirectsIn(content, publication) };
  const hidden = new Set(publication.unpublished.map(({ text }) => text.text));
  // Where a file could not be read, its addresses are not known: the mistake is reported there, not at every link to it.
  const excused = (path: string): boolean =>
    (content.unreadable.size > 0 || content.data.series.length < content.named.series.size) &&
    LOCALES.some((locale) => path.startsWith(`/${locale}/`));
  const unwhole = content.texts.flatMap((text) =>
    targetsOf(text).flatMap(({ url: link, row }) => {
      if (isOwn(link)) return [problem(text.file, '', 'linkLocal', { link })];
      const scheme = wrongScheme(text, link, row);
      if (scheme) return [scheme];
      return WHOLE.test(link) ? [] : [problem(text.file, '', 'linkForm', { link, locale: text.locale })];
    }),
  );
  const wrong = content.texts.flatMap((text) =>
    linksOf(text).flatMap(({ link, path }) => {
      if (link.startsWith('//')) return [];
      if (known.has(`${path}/`)) return [problem(text.file, '', 'linkSlash', { link, better: `${path}/${link.slice(path.length)}` })];
      const file = waiting.get(path);
      if (file !== undefined && removedAt(removed, path) === undefined)
        return hidden.has(text) ? [] : [problem(text.file, '', 'linkUnpublished', { link, file })];
      const locale = known.get(path) ?? removedAt(removed, path)?.locale;
      if (locale === undefined)
        return path === '/' || Object.hasOwn(leading, path) || excused(path) ? [] : [problem(text.file, '', 'linkNowhere', { link })];
      return locale === text.locale ? [] : [problem(text.file, '', 'linkOtherLanguage', { link })];
    }),
  );
  return [...unwhole, ...wrong, ...toNoPlace(content, all, publication)];
};

/** Links of texts to stories that are no longer here. They lead to the page that says so: a line to know about, no mistake. */
export const linksToGone = (content: ContentFiles, publication: FilePublication): { file: string; link: string }[] => {
  const removed = removedAddressesOf(publication);
  return content.texts.flatMap((text) =>
    linksOf(text)
      .filter(({ path }) => removedAt(removed, path) !== undefined)
      .map(({ link }) => ({ file: text.file, link })),
  );
};
