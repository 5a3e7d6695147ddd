import { HELP_LOCALES, LOCALES } from '#/domain/locale.ts';
import { helpPageBytes, ownPageBytes, threadBytes } from '#/domain/page-kinds.ts';
import { href, quietHref, ROUTE_NAMES, takeSegment } from '#/routing/routes.ts';

/** A page, and the bytes that it takes. */
export interface SizedPage {
  /** Its file, from the built folder: `en/get-help/mx/index.html`. */
  file: string;
  br: number;
  gz: number;
}

/** Pages that are made equally long, and how long: as its longest page is, in each packing. */
export interface SharedSize {
  pages: readonly SizedPage[];
  br: number;
  gz: number;
}

/** How many sizes pages have at most: fewer make pages longer, more tell one from another (docs/decisions.md, 40). */
const SIZES = 8;

/** Among how many of them the pages of countries are at most, those to take their numbers along among them. */
const COUNTRY_SIZES = 4;

/** Among how many the files of one country are at most. */
const FILE_SIZES = 3;

/**
 * Pages within so many bytes of brotli are shared out together: of four thousand the sizes are found in 0.2 s, page by page in a
 * minute. The most that a page may take is a multiple of it.
 */
const STEP = 20;

/**
 * What each page costs that breaks a rule, in bytes: more than any site has, so that it is chosen only where there is no other, and for no more
 * pages than must: one that is too long by itself makes no others so. A country that stands alone is worst.
 */
const TOO_LONG = 1e9;
const ALONE = 1e12;

/** The country of whose lines a page tells, with its language before it; nothing for any other page. */
const countryOf = (file: string): { locale: string; country: string } | undefined => {
  for (const locale of HELP_LOCALES) {
    const list = href('getHelp', locale).slice(1);
    const [country = '', ...rest] = file.startsWith(list) ? file.slice(list.length).split('/') : [];
    if (rest.length > 0) return { locale, country };
  }
  return undefined;
};

/** Whether a page is one of the table of addresses. @param isAt whether its file stands at an address */
const isInTable = (isAt: (address: string) => boolean): boolean => LOCALES.some((locale) => ROUTE_NAMES.some((name) => isAt(href(name, locale))));

const limitOf = (file: string): number => {
  if (countryOf(file))
    return HELP_LOCALES.some((locale) => file.endsWith(`/${takeSegment(locale)}/index.html`)) ? helpPageBytes.take : helpPageBytes.country;
  if (file === 'index.html') return ownPageBytes.gateway;
  const isAt = (address: string): boolean => file === `${address.slice(1)}index.html`;
  if (LOCALES.some((locale) => isAt(href('home', locale)))) return ownPageBytes.home;
  if (LOCALES.some((locale) => file.startsWith(href('thread', locale).slice(1)))) return threadBytes.corridor;
  if (LOCALES.some((locale) => isAt(href('checkNumber', locale)))) return helpPageBytes.check;
  if (HELP_LOCALES.some((locale) => isAt(href('leaveNow', locale)))) return helpPageBytes.leave;
  if (LOCALES.some((locale) => isAt(href('search', locale)))) return ownPageBytes.search;
  // Padded as guides are.
  if (LOCALES.some((locale) => isAt(href('known', locale)))) return ownPageBytes.guide;
  if (LOCALES.some((locale) => new RegExp(`^${href('print', locale).slice(1)}[a-z]{2}/`).test(file))) return ownPageBytes.print;
  // A story too: its drawing and its letters come beside it.
  if (LOCALES.some((locale) => [href('guides', locale), href('stories', locale), quietHref(locale)].some((place) => file.startsWith(place.slice(1)))))
    return ownPageBytes.guide;
  if (!isInTable(isAt)) {
    if (LOCALES.some((locale) => file.startsWith(href('replies', locale).slice(1)))) return ownPageBytes.replies;
    if (LOCALES.some((locale) => file.startsWith(href('try', locale).slice(1)))) return ownPageBytes.walk;
  }
  return HELP_LOCALES.some((locale) => isAt(href('getHelp', locale))) ? helpPageBytes.list : Infinity;
};

/** What each page may take, once it was asked: it is of each a dozen times. */
const limits = new Map<string, number>();

/**
 * The most bytes of brotli that a page may take; no limit for one that neither tells of numbers, nor is how to leave, the gateway, home, a guide, a story, a walk, a conversation, a country’s sheets, the search or “The thread”. A quiet
 * address does not say of what kind its page is: it may be a guide.
 */
export const mostBytes = (file: string): number => {
  const known = limits.get(file) ?? limitOf(file);
  limits.set(file, known);
  return known;
};

/**
 * Where a page stands among the others, in bytes of brotli. A page to take numbers along stands behind the list, however short it is: were one country's as
 * short as that, and no other of its language, no size would fit both.
 */
const placeOf = ({ file, br }: SizedPage): number =>
  HELP_LOCALES.some((locale) => file.endsWith(`/${takeSegment(locale)}/index.html`)) ? Math.max(br, helpPageBytes.list + STEP) : br;

/** What is asked of a page again and again. */
interface Asked extends SizedPage {
  place: number;
  most: number;
  of: ReturnType<typeof countryOf>;
}

/** Pages that stand one after the other by their size, one more at a time. */
interface Lot {
  add: (page: Asked) => void;
  /** What it costs to make all of them as long as the longest, in bytes, the pages themselves among them. */
  cost: () => number;
  hasCountries: () => boolean;
}

const newLot = (): Lot => {
  const countries = new Map<string, Set<string>>();
  /** How many pages may take how much at most. */
  const within = new Map<number, number>();
  let [count, br, gz, alone] = [0, 0, 0, 0];
  return {
    add: (page) => {
      count += 1;
      br = Math.max(br, page.br);
      gz = Math.max(gz, page.gz);
      within.set(page.most, (within.get(page.most) ?? 0) + 1);
      if (!page.of) return;
      const { locale, country } = page.of;
      countries.set(locale, (countries.get(locale) ?? new Set()).add(country));
      alone = [...countries.values()].filter(({ size }) => size === 1).length;
    },
    cost: () => {
      let tooLong = 0;
      for (const [most, pages] of within) if (br > most) tooLong += pages;
      return count * (br + gz) + tooLong * TOO_LONG + alone * ALONE;
    },
    hasCountries: () => countries.size > 0,
  };
};

/** The cheapest way found to share out the shortest pages: what it costs in all, where its last size begins, and the way up to there. */
interface Way {
  cost: number;
  from: number;
  before?: Way;
}

/** In place of a way where there is none. */
const NONE: Way = { cost: Infinity, from: 0 };

/**
 * Which pages are made equally long, so that the least is added to all of them, in both packings together: at most eight sizes;
 * pages of countries among four, in none of them those of one country alone in their language; and no page with numbers longer
 * than it may be. Where that cannot be, what breaks least of it.
 * @param countrySizes among how many those of countries are
 * @returns the sizes, from the smallest
 */
export const sharedSizes = (all: readonly SizedPage[], countrySizes = COUNTRY_SIZES): SharedSize[] => {
  const pages: Asked[] = all
    .map((page) => ({ ...page, place: placeOf(page), most: mostBytes(page.file), of: countryOf(page.file) }))
    .sort((one, other) => one.place - other.place);
  const steps = [...Map.groupBy(pages, ({ place }) => Math.ceil(place / STEP)).values()];
  // By the number of sizes, by the number of those that countries are among, by the number of steps.
  const ways = Array.from({ length: SIZES + 1 }, () => Array.from({ length: countrySizes + 1 }, () => Array<Way>(steps.length + 1).fill(NONE)));
  const start = ways[0]?.[0];
  if (start) start[0] = { cost: 0, from: 0 };
  for (const from of steps.keys()) {
    const begun = ways
      .slice(0, SIZES)
      .flatMap((byCountries, sizes) => byCountries.map((shared, countries) => ({ sizes: sizes + 1, countries, before: shared[from] ?? NONE })))
      .filter(({ before }) => before.cost < Infinity);
    const lot = newLot();
    for (const [at, step] of steps.slice(from).entries()) {
      const to = from + at + 1;
      step.forEach(lot.add);
      const [ofLot, more] = [lot.cost(), lot.hasCountries() ? 1 : 0];
      for (const { sizes, countries, before } of begun) {
        const shared = ways[sizes]?.[countries + more];
        const cost = before.cost + ofLot;
        if (shared && cost < (shared[to] ?? NONE).cost) shared[to] = { cost, from, before };
      }
    }
  }
  const sizes: SharedSize[] = [];
  const whole = ways.flat().map((shared) => shared[steps.length] ?? NONE);
  let to = steps.length;
  for (let way = whole.reduce((best, one) => (one.cost < best.cost ? one : best)); way.before; way = way.before) {
    const lot = steps.slice(way.from, to).flat();
    sizes.unshift({ pages: lot, br: Math.max(...lot.map(({ br }) => br)), gz: Math.max(...lot.map(({ gz }) => gz)) });
    to = way.from;
  }
  return sizes;
};

/**
 * The same of the files that are taken along, apart from the pages, which would be made as long as they are: those of one country among
 * three sizes, as its pages are; those of all countries in one, so that it does not tell the language.
 */
export const sizesOfFiles = (files: readonly SizedPage[]): SharedSize[] => {
  const whole = files.filter(({ file }) => countryOf(file) === undefined);
  return [
    ...sharedSizes(
      files.filter((one) => !whole.includes(one)),
      FILE_SIZES,
    ),
    ...(whole.length > 0 ? [{ pages: whole, br: Math.max(...whole.map(({ br }) => br)), gz: Math.max(...whole.map(({ gz }) => gz)) }] : []),
  ];
};

/** By how much the pages grow in one packing, as a part of what they take: 0.05 is a twentieth. */
const growth = (sizes: readonly SharedSize[], packing: 'br' | 'gz'): number => {
  const before = sizes.flatMap(({ pages }) => pages).reduce((sum, page) => sum + page[packing], 0);
  const after = sizes.reduce((sum, size) => sum + size[packing] * size.pages.length, 0);
  return before === 0 ? 0 : after / before - 1;
};

/** By how much all pages grow by their sizes, in the packing in which they grow more, as a part of what they take: 0.05 is a twentieth. */
export const growthOf = (sizes: readonly SharedSize[]): number => Math.max(growth(sizes, 'br'), growth(sizes, 'gz'));
