import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { onceInBuild } from '#/collections/once-in-build.ts';
import { countriesIn, type CountryLines } from '#/kinds/hotlines/collection/hotlines.ts';
import { sourcesOf } from '#/kinds/sources/collection.ts';
import type { LandPaths, StrandPaths, ThreadMaps } from '#/kinds/thread-maps/schema.ts';
import type { LineOnPage } from '#/domain/hotlines.ts';
import { callLine, type Tap } from '#/domain/line-order.ts';
import type { Locale } from '#/domain/locale.ts';
import { placeOf } from '#/collections/texts.ts';
import { guidesIn } from '#/kinds/guides/collection.ts';
import { href } from '#/routing/routes.ts';
import { countThread, type Count } from './domain/count.ts';
import type { End, Second } from './domain/people.ts';
import { tagName } from './domain/tag-name.ts';

export type { LandPaths, StrandPaths };

type Source = Awaited<ReturnType<typeof sourcesOf>>[number];
type Data = CollectionEntry<'thread'>['data'];
type DataStop = Data['stops'][number];
type CaseStop = Exclude<DataStop, { kind: 'did-not-work' }>;

/** The four questions of a stop, in their order. */
export const QUESTIONS = ['held', 'broke', 'helped', 'now'] as const;

/** One of them. */
export type Question = (typeof QUESTIONS)[number];

/** A stop in one language. */
export interface Stop {
  number: number;
  id: string;
  place: string;
  when: string;
  title: string;
  /** Of the stop for what did not work, nothing: nobody is counted there. */
  second?: Second;
  /** `whole`: what held her still does. */
  end: End | 'whole';
  /** What is said, with the numbers of its sources below; without words where nobody knows. */
  claims: { question?: Question; text?: string; sources: number[] }[];
  sources: Source[];
}

/** A strand on a map, and the stop that it is of. */
export interface DrawnStop extends StrandPaths {
  place: [number, number];
  number: number;
  end: Stop['end'];
}

/** The map of a corridor: with the names of places in a language. */
export interface CorridorMap {
  land: LandPaths;
  stops: DrawnStop[];
  tags: { name: string; at: [number, number]; side: 'start' | 'end' | 'middle' }[];
}

/** A country of a corridor: its page of numbers, and the first of them that can be called, where there is one, with its line. */
export interface HelpOfCountry {
  name: string;
  href: string;
  tap: Tap<LineOnPage> | undefined;
}

/** A corridor in one language. */
export interface Corridor {
  /** The name of its file. */
  id: string;
  number: number;
  href: string;
  title: string;
  places: string[];
  lead: string;
  notMost: string;
  stops: Stop[];
  /** Help at each stop, by country. */
  help: HelpOfCountry[];
  map: CorridorMap;
}

/** A corridor as it is listed on the cover. */
export interface ListedCorridor extends Pick<Corridor, 'id' | 'number' | 'href' | 'title'> {
  /** The title of the first stop where it was cut. */
  first: string | undefined;
  stops: { second: Second; end: End }[];
  thread: StrandPaths;
}

/** A patch of the cloth in one language. */
export interface Patch {
  id: string;
  what: string;
  worked: string;
  door: string;
  href: string;
}

const isCase = (stop: DataStop): stop is CaseStop => stop.kind !== 'did-not-work';

/** The entries of all corridors, in their order. */
export const corridorEntries = onceInBuild(async (): Promise<readonly CollectionEntry<'thread'>[]> =>
  (await getCollection('thread')).sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id)),
);

/** All that is drawn. Throws where nothing is. */
const mapsOf = async (): Promise<ThreadMaps> => {
  const maps = await getEntry('threadMaps', 'thread-maps');
  if (!maps) throw new Error('The maps of the thread are not drawn: npm run thread:map');
  return maps.data;
};

/** The address of a corridor in a language. */
export const corridorHref = ({ data }: Pick<CollectionEntry<'thread'>, 'data'>, locale: Locale): string => href('thread', locale, data.slug[locale]);

const stopIn = async (stop: DataStop, number: number, locale: Locale): Promise<Stop> => {
  const answers = isCase(stop) ? QUESTIONS.map((question) => ({ question, ...stop[question] })) : [{ text: stop.text, sources: stop.sources }];
  const ids = [...new Set(answers.flatMap((answer) => ('sources' in answer ? answer.sources : [])))];
  return {
    number,
    id: stop.id,
    place: stop.place[locale],
    when: stop.when[locale],
    title: stop.title[locale],
    ...(isCase(stop) ? { second: stop.second, end: stop.end } : { end: 'whole' }),
    claims: answers.map((answer) => ({
      ...('question' in answer ? { question: answer.question } : {}),
      ...('sources' in answer ? { text: answer.text[locale], sources: answer.sources.map((id) => ids.indexOf(id) + 1) } : { sources: [] }),
    })),
    sources: await sourcesOf(ids),
  };
};

/** The map of a corridor with what stops it has now. Throws where one of them is not drawn. */
const mapIn = (maps: ThreadMaps, id: string, stops: readonly Stop[], placed: ReadonlySet<string>): CorridorMap => {
  const map = maps.corridors[id];
  if (!map) throw new Error(`The corridor "${id}" is not drawn: npm run thread:map`);
  return {
    land: map.land,
    stops: stops
      .filter((stop) => placed.has(stop.id))
      .map(({ id: stop, number, end }) => {
        const drawn = map.stops[stop];
        if (!drawn) throw new Error(`The stop "${stop}" of "${id}" is not drawn: npm run thread:map`);
        return { ...drawn, number, end };
      }),
    tags: map.tags.flatMap(({ stop, at, side }) => {
      const name = stops.filter((one) => one.id === stop).map(({ place }) => tagName(place))[0];
      return name === undefined ? [] : [{ name, at, side }];
    }),
  };
};

/** Help in a country: the line for everyone that a tap calls, or the emergency number. */
const helpOf = ({ country, shown }: CountryLines, locale: Locale): HelpOfCountry => ({
  name: country.name,
  href: href('getHelp', locale, country.code),
  tap: callLine(shown) ?? callLine({ help: shown.emergency ? [shown.emergency] : [], report: [] }),
});

/** A corridor in a language. */
export const corridorIn = async ({ id, data }: CollectionEntry<'thread'>, locale: Locale): Promise<Corridor> => {
  const stops = await Promise.all(data.stops.map((stop, index) => stopIn(stop, index + 1, locale)));
  const countries = await countriesIn(locale);
  const help = data.help.flatMap((code) => countries.filter(({ country }) => country.code === code)).map((one) => helpOf(one, locale));
  return {
    id,
    number: data.order,
    href: corridorHref({ data }, locale),
    title: data.title[locale],
    places: data.places[locale],
    lead: data.lead[locale],
    notMost: data.notMost[locale],
    stops,
    help,
    map: mapIn(await mapsOf(), id, stops, new Set(data.stops.flatMap((stop) => (stop.at ? [stop.id] : [])))),
  };
};

/** The cover in a language: every corridor with its stops as they are counted, what they come to, and the land of its map. */
export const coverIn = async (locale: Locale): Promise<{ corridors: ListedCorridor[]; count: Count; land: LandPaths }> => {
  const maps = await mapsOf();
  const corridors = (await corridorEntries()).map(({ id, data }) => {
    const cases = data.stops.filter(isCase);
    const thread = maps.all.threads[id];
    if (!thread) throw new Error(`The corridor "${id}" is not on the map of all: npm run thread:map`);
    return {
      id,
      number: data.order,
      href: corridorHref({ data }, locale),
      title: data.title[locale],
      first: cases.find(({ end }) => end === 'cut')?.title[locale],
      stops: cases.map(({ second, end }) => ({ second, end })),
      thread,
    };
  });
  return { corridors, count: countThread(corridors), land: maps.all.land };
};

/** The cloth at the end in a language, its patches in their order; nothing where a site has none. */
export const clothIn = async (locale: Locale): Promise<{ patches: Patch[]; unsewn: string; threads: number } | undefined> => {
  const cloth = await getEntry('threadCloth', 'thread-cloth');
  if (!cloth) return undefined;
  const guides = await guidesIn(locale);
  /** Where a door leads; of a guide that is not published in this language to all of them. */
  const leadsTo = (link: string): string => {
    const [kind, name = ''] = link.split('/');
    if (kind === 'hotlines') return href('getHelp', locale, name);
    const guide = guides.find(({ data }) => data.translationKey === name);
    return guide ? href('guides', locale, placeOf(guide).slug) : href('guides', locale);
  };
  const patches = cloth.data.patches
    .toSorted((a, b) => a.order - b.order)
    .map(({ id, what, worked, door, link }) => ({
      id,
      what: what[locale],
      worked: worked[locale],
      door: door[locale],
      href: leadsTo(link),
    }));
  return { patches, unsewn: cloth.data.unsewn.text[locale], threads: (await corridorEntries()).length };
};
