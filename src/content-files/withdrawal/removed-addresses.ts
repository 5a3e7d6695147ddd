import type { Locale } from '#/domain/locale.ts';
import type { Publication } from '#/domain/publication.ts';
import type { SeriesRecord, TextRecord } from '#/domain/publication-records.ts';
import { quietCode } from '#/domain/quiet-code.ts';
import { liveAddresses, textHref } from '#/kinds/text-address.ts';
import { href, quietHref } from '#/routing/routes.ts';
import { publicationOf, type Told } from '../read/publication.ts';

/** An address that told a story and tells it no longer. */
export interface RemovedAddress {
  locale: Locale;
  path: string;
  /** Whether everything below it is gone too: a whole series. */
  below: boolean;
}

/** A series' own address and its quiet one: everything below them is gone with it. */
const whole = (locale: Locale, slug: string): RemovedAddress[] =>
  [href('stories', locale, slug), quietHref(locale, quietCode('stories', slug))].map((path) => ({ locale, path, below: true }));

/**
 * The addresses of one part in one language: its own and its quiet one.
 * @param slug the series'
 * @param own the last part of the part's own address
 * @param number its place in the series; where it cannot be read, there is no quiet address
 */
export const partAddresses = (locale: Locale, slug: string, own: string, number: number | undefined): RemovedAddress[] => {
  const quiet = number === undefined ? [] : [quietHref(locale, quietCode('stories', slug), String(number))];
  return [href('stories', locale, slug, own), ...quiet].map((path) => ({ locale, path, below: false }));
};

/** A post's own address, those of before, and its quiet one. */
const textAddresses = (text: TextRecord): RemovedAddress[] =>
  [
    ...[text.slug, ...(text.formerly ?? [])].map((slug) => textHref({ ...text, slug })),
    quietHref(text.locale, quietCode(text.kind, text.translationKey)),
  ].flatMap((path) => (path === undefined ? [] : [{ locale: text.locale, path, below: false }]));

/**
 * Every address that answers that its text is no longer here: a story that was withdrawn, is past the day on which consent had to be
 * asked again, or was taken out for good; a post that was withdrawn. None at which another text stands by now.
 */
export const removedAddressesOf = (
  publication: Pick<Publication<TextRecord, SeriesRecord>, 'removed' | 'takenDown' | 'texts' | 'series'>,
): RemovedAddress[] => {
  const live = liveAddresses(publication);
  return [
    ...publication.removed.flatMap(({ locale, series, part }) =>
      part === undefined ? whole(locale, series) : partAddresses(locale, series, part.slug, part.number),
    ),
    ...publication.takenDown.flatMap(({ text }) => textAddresses(text)),
  ].filter(({ path, below }) => below || !live.has(path));
};

/** The same of the files on disk. @param today the build's day, `YYYY-MM-DD` */
export const removedAddresses = (content: Told, today: string): RemovedAddress[] => removedAddressesOf(publicationOf(content, today));

/** Whether a path is one of these addresses, or below one that is gone with all that it held; gives the address. */
export const removedAt = (removed: readonly RemovedAddress[], path: string): RemovedAddress | undefined =>
  removed.find((one) => (one.below ? path.startsWith(one.path) : path === one.path));
