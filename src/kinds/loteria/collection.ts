import { getEntry, type CollectionEntry } from 'astro:content';
import type { Locale } from '#/domain/locale.ts';
import { placeOf } from '#/collections/texts.ts';
import { guidesIn } from '#/kinds/guides/collection.ts';
import { sourcesOf } from '#/kinds/sources/collection.ts';
import { href } from '#/routing/routes.ts';
import { dealBoards } from './domain/boards.ts';
import { GROUPS, type Group } from './domain/cards.ts';

type Data = CollectionEntry<'loteria'>['data'];

/** A card in one language. */
export interface LoteriaCard {
  /** Its number, from 1, as it stands on the card. */
  number: number;
  group: Group;
  drawing: Data['cards'][number]['drawing'];
  name: string;
  verse: string;
  ask: string;
  fact: string | undefined;
}

/** The game in one language. */
export interface Loteria {
  cards: LoteriaCard[];
  /** The boards, each with its cards in their places. */
  boards: LoteriaCard[][];
  caller: { before: string[]; say: string; play: string[]; talk: string[]; told: string[] };
  /** The guides that say more, where they are published in this language: for whoever leads a group, and for a girl who tells something. */
  guides: { title: string; href: string }[];
  sources: Awaited<ReturnType<typeof sourcesOf>>;
}

/** The entry of the game, `content/loteria.yaml`; nothing where a site has none. */
export const loteriaEntry = async (): Promise<CollectionEntry<'loteria'> | undefined> => getEntry('loteria', 'loteria');

/** The boards of each deal, which two languages share: it takes half a second. */
const dealt = new Map<string, number[][]>();

const boardsOf = ({ cards, seed }: Data): number[][] => {
  const groups = cards.map(({ group }) => GROUPS.indexOf(group));
  const key = `${seed} ${groups.join(' ')}`;
  const boards = dealt.get(key) ?? dealBoards(groups, seed);
  dealt.set(key, boards);
  return boards;
};

/** The game in a language: its cards, the boards that are dealt from them, and what whoever calls has to know. */
export const loteriaIn = async ({ data }: CollectionEntry<'loteria'>, locale: Locale): Promise<Loteria> => {
  const { before, say, play, talk, told } = data.caller;
  const inLanguage = (lines: typeof before): string[] => lines.map((line) => line[locale]);
  const cards = data.cards.map(({ group, drawing, name, verse, ask, fact }, index) => ({
    number: index + 1,
    group,
    drawing,
    name: name[locale],
    verse: verse[locale],
    ask: ask[locale],
    fact: fact?.[locale],
  }));
  const guides = await guidesIn(locale);
  const named = [data.guide, data.under].flatMap((key) => guides.filter((one) => one.data.translationKey === key));
  return {
    cards,
    boards: boardsOf(data).map((board) =>
      cards.filter((_, index) => board.includes(index)).sort((a, b) => board.indexOf(a.number - 1) - board.indexOf(b.number - 1)),
    ),
    caller: { before: inLanguage(before), say: say[locale], play: inLanguage(play), talk: inLanguage(talk), told: inLanguage(told) },
    guides: named.map((guide) => ({ title: guide.data.title, href: href('guides', locale, placeOf(guide).slug) })),
    sources: await sourcesOf([...new Set(data.cards.flatMap(({ sources }) => sources))]),
  };
};
