import type { Locale } from '#/domain/locale.ts';
import { quietCode } from '#/domain/quiet-code.ts';
import { href, quietHref } from '#/routing/routes.ts';
import { publicationOf, type FilePublication, type Told } from '../read/publication.ts';

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

/**
 * Every address that answers that its story is no longer here: withdrawn, past the day on which consent had to be asked
 * again, or taken out for good.
 */
export const removedAddressesOf = ({ removed }: Pick<FilePublication, 'removed'>): RemovedAddress[] =>
  removed.flatMap(({ locale, series, part }) => (part === undefined ? whole(locale, series) : partAddresses(locale, series, part.slug, part.number)));

/** The same of the files on disk. @param today the build's day, `YYYY-MM-DD` */
export const removedAddresses = (content: Told, today: string): RemovedAddress[] => removedAddressesOf(publicationOf(content, today));

/** Whether a path is one of these addresses, or below one that is gone with all that it held; gives the address. */
export const removedAt = (removed: readonly RemovedAddress[], path: string): RemovedAddress | undefined =>
  removed.find((one) => (one.below ? path.startsWith(one.path) : path === one.path));
