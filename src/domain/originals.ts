import type { Words } from './locale.ts';
import type { PartialDate } from './partial-date.ts';

/** A published work that a text of ours retells. */
export interface Original {
  /** As published, in its own language. */
  title: string;
  /** Who told it, by the name used there; nobody where none was published. */
  by?: string;
  publisher: string;
  /** The language of the publisher's name, where it is not that of the title. */
  publisherLanguage?: string;
  /** Where it is surely known. */
  date?: PartialDate;
  /** Where it may be linked. */
  url?: string;
  language: string;
}

/** A page where an account was published. */
export interface Place {
  title: string;
  publisher: string;
  publisherLanguage?: string | undefined;
  note?: Words | undefined;
  url?: string | undefined;
  link: boolean;
  language: string;
}

interface Source extends Omit<Place, 'title'> {
  /** Words of ours where no title is known: it is none of hers then. */
  title: string | Words;
  date: PartialDate;
  approximate: boolean;
}

const originalOf = ({ title, publisher, publisherLanguage, url, link, language }: Place, by: string | undefined, date?: PartialDate): Original => ({
  title,
  ...(by === undefined ? {} : { by }),
  publisher,
  ...(publisherLanguage === undefined ? {} : { publisherLanguage }),
  ...(date === undefined ? {} : { date }),
  ...(url !== undefined && link ? { url } : {}),
  language,
});

/**
 * The works that a part of a story retells, those in its own language first: of its sources those that stand among the places where
 * her account was published; all of these places, without a date, where none of its sources does.
 * @param published what the series says of it; of an account that we only point to, and of one that was told to us, there is none
 * @param sources those of the part
 */
export const originalsOf = (
  published: { basis: string; by?: string | undefined; where: readonly Place[] } | undefined,
  sources: readonly Source[],
  locale: string,
): Original[] => {
  if (!published || published.basis === 'none') return [];
  const { by, where } = published;
  const titles = new Set(where.map(({ title }) => title));
  const cited = sources.flatMap(({ title, ...source }) => (typeof title === 'string' && titles.has(title) ? [{ ...source, title }] : []));
  const originals =
    cited.length > 0
      ? cited.map((source) => originalOf(source, by, source.approximate || source.date === 'undated' ? undefined : source.date))
      : where.map((place) => originalOf(place, by));
  const isOther = ({ language }: Original): number => Number(language !== locale);
  return originals.sort((a, b) => isOther(a) - isOther(b));
};
