import { everydayIn } from './everyday.ts';
import { EXIT_PAGES, type ExitPage } from './exits.ts';
import { beginningsIn, isOffered, type Bar } from './offered.ts';

/** For which beginnings a row of ours is offered under a title, by the title alone: the address is ours whatever the exit. */
export interface OfferedFor {
  title: string;
  beginnings: string[];
  /** The everyday names that begin so. */
  names: string[];
  /** How much these names count. */
  weight: number;
}

/** For which beginnings an address bar offers the row that is left, by its title. */
export const offeredFor = (locale: 'en' | 'es', title: string, bar: Bar = 'chromium'): OfferedFor => {
  const beginnings = beginningsIn(locale).filter((beginning) => isOffered({ url: '', title }, beginning, bar));
  const everyday = everydayIn(locale).filter(({ name }) => beginnings.includes(name.slice(0, 2)));
  return { title, beginnings, names: everyday.map(({ name }) => name), weight: everyday.reduce((sum, one) => sum + one.weight, 0) };
};

/** The same of a page to which the exit could lead; of several titles that it may have, the one that is offered most. */
export const worstOf = (locale: 'en' | 'es', { titles: [first, ...others] }: Pick<ExitPage, 'titles'>): OfferedFor =>
  others.map((title) => offeredFor(locale, title)).reduce((worst, one) => (one.weight > worst.weight ? one : worst), offeredFor(locale, first));

/** The pages of a language that meet every rule of the exit, the one that is offered least first. */
export const leastOffered = (locale: 'en' | 'es'): (ExitPage & { offered: OfferedFor })[] =>
  EXIT_PAGES[locale]
    .filter(({ fails }) => fails === undefined)
    .map((page) => ({ ...page, offered: worstOf(locale, page) }))
    .sort((one, other) => one.offered.weight - other.offered.weight || one.offered.beginnings.length - other.offered.beginnings.length);
